using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>How high the paragraphs and rows of a pack are when they are set.</summary>
internal sealed class BlockHeights(LetterWidths letters)
{
    private const double PointsPerUnit = 1 / 20.0;
    private const double CellPadding = 230;
    private const double RowPadding = 4.5;

    private readonly List<char> text = [];
    private readonly List<double> widths = [];

    /// <summary>The paragraph, or the rows of the table; nothing for what takes no room of its own.</summary>
    public IEnumerable<PageBlock> Of(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => [Of(paragraph, PackTable.FullWidth)],
        Table table => Rows(table),
        SdtBlock control => control.Descendants<Paragraph>().SelectMany(Of),
        _ => [],
    };

    private PageBlock Of(Paragraph paragraph, double width)
    {
        var style = Style(paragraph);
        Collect(paragraph, style);
        var listed = paragraph.ParagraphProperties?.NumberingProperties is not null ? ListNumbers.Indent : 0;
        var isPlain = style.Before is null && style.After is null;
        return new PageBlock(
            (style.Before ?? 0) * PointsPerUnit,
            LetterWidths.Lines(text, widths, (width - (style.Left ?? listed) - (style.Right ?? 0)) * PointsPerUnit),
            Math.Max(style.LinePitch * PointsPerUnit, style.PointSize * letters.LineHeight),
            (isPlain ? PackStyle.DefaultAfter : style.After ?? 0) * PointsPerUnit)
        {
            KeepNext = Keeps(paragraph),
            NewPage = paragraph.ParagraphProperties?.PageBreakBefore is not null || style.NewPage,
            MayTear = !style.KeepNext,
            Bookmarks = [.. paragraph.Elements<BookmarkStart>().Select(start => start.Name?.Value).OfType<string>()],
        };
    }

    private IEnumerable<PageBlock> Rows(Table table)
    {
        var header = 0.0;
        foreach (var row in table.Elements<TableRow>())
        {
            var isHeader = row.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
            var block = Row(row, table) with { RepeatedHeader = isHeader ? 0 : header };
            header = isHeader ? block.Line : header;
            yield return block;
        }
    }

    private PageBlock Row(TableRow row, Table table)
    {
        var least = (row.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0) * PointsPerUnit;
        var cells = row.Elements<TableCell>().ToList();
        var content = cells.Max(cell => Content(cell, Width(cell, table, cells.Count) - CellPadding));
        return new PageBlock(0, 1, Math.Max(least, content + RowPadding), 0)
        {
            KeepNext = cells.TrueForAll(cell => cell.Elements<Paragraph>().All(Keeps)),
        };
    }

    // Between two paragraphs the larger of their distances counts, not both.
    private double Content(TableCell cell, double width)
    {
        var (height, after) = (0.0, 0.0);
        foreach (var paragraph in cell.Elements<Paragraph>())
        {
            var block = Of(paragraph, width);
            height += Math.Max(after, block.Before) + (block.Lines * block.Line);
            after = block.After;
        }

        return height + after;
    }

    private void Collect(Paragraph paragraph, PackStyle style)
    {
        text.Clear();
        widths.Clear();
        foreach (var run in paragraph.Descendants<Run>())
        {
            var isBold = style.Bold || run.RunProperties?.RunStyle?.Val?.Value == PackStyles.Strong || run.RunProperties?.Bold is not null;
            foreach (var part in run.ChildElements)
            {
                foreach (var letter in part switch { Text words => words.Text, Break => "\n", TabChar => "\t", _ => "" })
                {
                    text.Add(letter);
                    widths.Add(letters.Of(letter, isBold) * style.PointSize);
                }
            }
        }

        // The box and the tab before the words of a line to tick off stand in its margin.
        if (style.Hanging is not null && text.IndexOf('\t') is >= 0 and var tab)
        {
            text.RemoveRange(0, tab + 1);
            widths.RemoveRange(0, tab + 1);
        }
    }

    // A person's own table says nothing of its widths in its cells.
    private static double Width(TableCell cell, Table table, int cells) =>
        cell.TableCellProperties?.TableCellWidth?.Width?.Value is { } width && double.TryParse(width, NumberStyles.Float, CultureInfo.InvariantCulture, out var units)
            ? units
            : PackTable.FullWidth / (double)Math.Max(cells, table.GetFirstChild<TableGrid>()?.ChildElements.Count ?? 1);

    private static bool Keeps(Paragraph paragraph) => paragraph.ParagraphProperties?.KeepNext is not null || Style(paragraph).KeepNext;

    private static PackStyle Style(Paragraph paragraph) =>
        PackStyles.Paragraphs.GetValueOrDefault(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? PackStyles.Normal, PackStyles.Paragraphs[PackStyles.Normal]);
}
