using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes a sheet that is one table: cells as a stream, then what makes it a good sheet, in the order that the schema wants.</summary>
internal static class TableSheetPart
{
    // Links beyond this stay text: each costs a relationship, and no season comes near.
    private const int MaxLinks = 2_000;

    private const double HeaderHeight = 48;

    /// <summary>Writes what hangs on the sheet, and says how the sheet itself is written.</summary>
    public static void Write(WorksheetPart part, TrackerTable table, uint tableId, SharedStrings strings, StreamedParts streamed)
    {
        var links = AddLinks(part, table);
        var hasNotes = HeaderNotes.Write(part, [table]);
        TablePartWriter.Write(part, table, tableId);
        streamed.Add(part, output => Write(output, table, tableId, strings, links, hasNotes));
    }

    private static void Write(Stream output, TrackerTable table, uint tableId, SharedStrings strings, List<Hyperlink> links, bool hasNotes)
    {
        using var writer = new SheetWriter(output);
        writer.Write(new SheetProperties(new TabColor { Rgb = "FF1F3A5F" }, new PageSetupProperties { FitToPage = true }));
        writer.Write(new SheetDimension { Reference = table.Range });
        writer.Write(View(isFirst: tableId == 1));
        writer.Write(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.Write(Widths(table));
        WriteCells(writer, table, strings);
        foreach (var element in SheetRules.Highlights(table).Concat(SheetRules.Validations([table], [])))
        {
            writer.Write(element);
        }

        if (links.Count > 0)
        {
            writer.Write(new Hyperlinks(links));
        }

        writer.Write(new PrintOptions { HorizontalCentered = true });
        writer.Write(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.Write(new PageSetup { PaperSize = 1, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.Write(new HeaderFooter(new OddHeader("&L&\"Calibri,Bold\"&A&RResidency interviews"), new OddFooter("&LEvery hour with its city and UTC offset&RPage &P of &N")));
        if (hasNotes)
        {
            writer.Write(new LegacyDrawing { Id = HeaderNotes.Id });
        }

        writer.Write(new TableParts(new TablePart { Id = TablePartWriter.Id(tableId) }) { Count = 1 });
    }

    private static SheetViews View(bool isFirst) => new(new SheetView(
        new Pane { HorizontalSplit = 1, VerticalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.TopRight },
        new Selection { Pane = PaneValues.BottomLeft },
        new Selection { Pane = PaneValues.BottomRight, ActiveCell = "B2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "B2" } })
    {
        ShowGridLines = false,
        TabSelected = isFirst ? true : null,
        WorkbookViewId = 0,
    });

    private static Columns Widths(TrackerTable table) => new(table.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = column.Width,
        CustomWidth = true,
        Hidden = column.IsHidden ? true : null,
    }));

    private static void WriteCells(SheetWriter writer, TrackerTable table, SharedStrings strings)
    {
        var cells = writer.StartCells(strings);
        cells.StartRow(1, HeaderHeight);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            cells.Write(column + 1, 1, CellContent.Of(table.Columns[column].Header), table.Columns[column].HeaderLook);
        }

        cells.EndRow();
        for (var row = 2; row <= table.LastRow; row++)
        {
            IReadOnlyList<CellContent> contents = row - 2 < table.Rows.Count ? table.Rows[row - 2] : [.. table.Columns.Select(_ => CellContent.Nothing)];
            cells.StartRow(row, RowHeight.Of(contents, table.Columns));
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (table.Columns[column].Formula is { } formula)
                {
                    cells.WriteComputed(column + 1, row, formula, contents[column], table.Columns[column].Look);
                }
                else
                {
                    cells.Write(column + 1, row, contents[column], table.Columns[column].Look);
                }
            }

            cells.EndRow();
        }

        writer.EndCells();
    }

    private static List<Hyperlink> AddLinks(WorksheetPart part, TrackerTable table)
    {
        var links = new List<Hyperlink>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count && links.Count < MaxLinks; column++)
            {
                if (table.Rows[row][column] is CellContent.Link link)
                {
                    var id = "link" + (links.Count + 1).ToString(CultureInfo.InvariantCulture);
                    part.AddHyperlinkRelationship(link.Value, isExternal: true, id);
                    links.Add(new Hyperlink { Reference = A1.Cell(column + 1, row + 2), Id = id });
                }
            }
        }

        return links;
    }
}
