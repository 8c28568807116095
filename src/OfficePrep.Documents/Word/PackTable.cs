using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>A table that a screen reader can walk: caption, description, and a heading row that is repeated on every page.</summary>
internal sealed class PackTable(string caption, string description, params int[] widths)
{
    /// <summary>Width between the margins, in twentieths of a point: 6.8 inches.</summary>
    public const int FullWidth = 9792;

    private readonly List<TableRow> rows = [];

    /// <summary>Whether the whole table stays on one page where it can.</summary>
    public bool KeepTogether { get; init; }

    public void Header(params ReadOnlySpan<string> labels)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < labels.Length; i++)
        {
            var cell = Cell(widths[i], [WordText.Paragraph(PackStyles.TableHead, labels[i])]);
            cell.TableCellProperties!.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = PackStyles.AccentTint };
            row.Append(cell);
        }

        rows.Add(row);
    }

    /// <summary>A row that is never torn between two pages.</summary>
    /// <param name="height">Least height in points; 0 for as high as its text.</param>
    /// <param name="cells">The paragraphs of each cell.</param>
    public void Row(int height, params ReadOnlySpan<IReadOnlyList<OpenXmlElement>> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (height > 0)
        {
            properties.Append(new TableRowHeight { Val = (uint)(height * 20), HeightType = HeightRuleValues.AtLeast });
        }

        var row = new TableRow(properties);
        for (var i = 0; i < cells.Length; i++)
        {
            row.Append(Cell(widths[i], cells[i]));
        }

        rows.Add(row);
    }

    /// <summary>A row of single paragraphs.</summary>
    public void Row(int height, params ReadOnlySpan<Paragraph> cells)
    {
        var lists = new IReadOnlyList<OpenXmlElement>[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            lists[i] = [cells[i]];
        }

        Row(height, lists);
    }

    public Table Make()
    {
        if (KeepTogether)
        {
            foreach (var paragraph in rows.SkipLast(1).SelectMany(row => row.Descendants<Paragraph>()))
            {
                paragraph.ParagraphProperties!.KeepNext = new KeepNext();
            }
        }

        return new Table(
            [
                new TableProperties(
                    new TableStyle { Val = PackStyles.TableStyle },
                    new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                    new TableLayout { Type = TableLayoutValues.Fixed },
                    new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                    new TableCaption { Val = WordText.Line(caption) },
                    new TableDescription { Val = WordText.Line(description) }),
                new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
                .. rows,
            ]);
    }

    private static TableCell Cell(int width, IReadOnlyList<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        foreach (var block in content)
        {
            cell.Append(block);
        }

        return cell;
    }
}
