using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Reckons on which page each bookmark will stand, for the page numbers that the contents show until an editor counts them itself.
/// Parts begin pages of their own, so an error of a few lines is forgotten at the next part.
/// </summary>
internal sealed class PageReckoning(LetterWidths letters)
{
    // Letter's 11 inches without the margins of the section, and the style set's own default spacing; in points.
    private const double PageHeight = (15840 - 1296 - 1152) / 20.0;
    private const double DefaultSize = 11;
    private const double DefaultAfter = 6;
    private const double LineFactor = 1.1;
    private const double CellPadding = 11.5;
    private const double RowPadding = 4.5;

    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly List<Block> chain = [];
    private double used;
    private int page = 1;

    /// <summary>The page of every bookmark among the blocks.</summary>
    public IReadOnlyDictionary<string, int> Pages(IEnumerable<OpenXmlElement> blocks)
    {
        foreach (var block in blocks.SelectMany(Blocks))
        {
            if (block.NewPage)
            {
                // "Keep with next" does not hold across a page that begins by itself.
                Place();
            }

            chain.Add(block);
            if (!block.KeepNext)
            {
                Place();
            }
        }

        Place();
        return pages;
    }

    // What is kept together moves to the next page together.
    private void Place()
    {
        if (chain.Count == 0)
        {
            return;
        }

        var height = chain.Sum(block => block.Height);
        if (used > 0 && (chain[0].NewPage || used + height > PageHeight))
        {
            page++;
            used = 0;
        }

        foreach (var block in chain)
        {
            if (used > 0 && used + block.Height > PageHeight)
            {
                page++;
                used = 0;
            }

            used += block.Height;
            foreach (var bookmark in block.Bookmarks)
            {
                pages[bookmark] = page;
            }
        }

        chain.Clear();
    }

    private IEnumerable<Block> Blocks(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => [new Block(Height(paragraph, PackTable.FullWidth / 20.0), Keeps(paragraph), Breaks(paragraph), Bookmarks(paragraph))],
        Table table => table.Elements<TableRow>().Select(Row),
        SdtBlock control => control.Descendants<Paragraph>().SelectMany(Blocks),
        _ => [],
    };

    private Block Row(TableRow row)
    {
        var properties = row.TableRowProperties;
        var least = (properties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0) / 20.0;
        var cells = row.Elements<TableCell>().ToList();
        var text = cells.Max(cell => cell.Elements<Paragraph>().Sum(paragraph => Height(paragraph, Width(cell) - CellPadding)));
        return new Block(Math.Max(least, text + RowPadding), cells.TrueForAll(cell => cell.Elements<Paragraph>().All(Keeps)), false, []);
    }

    private double Height(Paragraph paragraph, double width)
    {
        var style = Style(paragraph);
        var size = style.Size ?? DefaultSize;
        var room = width - ((style.Left ?? 0) / 20.0);
        var text = string.Concat(paragraph.Descendants().Select(part => part switch { Text words => words.Text, Break => "\n", _ => "" }));
        var spacing = style.Before is null && style.After is null ? DefaultAfter : ((style.Before ?? 0) + (style.After ?? 0)) / 20.0;
        return spacing + (letters.Lines(text, size, room) * size * letters.LineHeight * LineFactor);
    }

    private static double Width(TableCell cell) =>
        double.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!, CultureInfo.InvariantCulture) / 20;

    private static bool Keeps(Paragraph paragraph) => paragraph.ParagraphProperties?.KeepNext is not null || Style(paragraph).KeepNext;

    private static bool Breaks(Paragraph paragraph) => paragraph.ParagraphProperties?.PageBreakBefore is not null || Style(paragraph).NewPage;

    private static List<string> Bookmarks(Paragraph paragraph) => [.. paragraph.Elements<BookmarkStart>().Select(start => start.Name!.Value!)];

    private static PackStyle Style(Paragraph paragraph) => PackStyles.Paragraphs[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!];

    private sealed record Block(double Height, bool KeepNext, bool NewPage, IReadOnlyList<string> Bookmarks);
}
