using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficePrep.Documents.Excel.Charts;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>Writes a drawn sheet, with the tables and charts that stand on it, in the order that the schema wants.</summary>
internal static class DrawnSheetPart
{
    private const double UsualHeight = 22;

    /// <summary>Writes what hangs on the sheet, and says how the sheet itself is written.</summary>
    /// <param name="part">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="filled">Its tables with what stands in them, each with its number in the workbook.</param>
    /// <param name="strings">The workbook's texts.</param>
    /// <param name="streamed">The parts that are written into the finished package.</param>
    public static void Write(WorksheetPart part, DrawnSheet sheet, IReadOnlyList<(TrackerTable Table, uint Number)> filled, SharedStrings strings, StreamedParts streamed)
    {
        var hasNotes = HeaderNotes.Write(part, [.. filled.Select(each => each.Table)]);
        foreach (var (table, number) in filled)
        {
            TablePartWriter.Write(part, table, number);
        }

        if (sheet.Charts.Count > 0)
        {
            ChartDrawing.Write(part, sheet.Charts);
        }

        streamed.Add(part, output => Write(output, sheet, filled, strings, hasNotes));
    }

    private static void Write(Stream output, DrawnSheet sheet, IReadOnlyList<(TrackerTable Table, uint Number)> filled, SharedStrings strings, bool hasNotes)
    {
        using var writer = new SheetWriter(output);
        writer.Write(new SheetProperties(new TabColor { Rgb = "FF2F6B4F" }, new PageSetupProperties { FitToPage = true }));
        writer.Write(View(sheet));
        writer.Write(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.Write(new Columns(sheet.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width > 0 ? width : 9, CustomWidth = true, Hidden = width > 0 ? null : true })));
        WriteCells(writer, sheet, filled, strings);
        foreach (var element in After(sheet, filled))
        {
            writer.Write(element);
        }

        if (sheet.Charts.Count > 0)
        {
            writer.Write(new Drawing { Id = ChartDrawing.Id });
        }

        if (hasNotes)
        {
            writer.Write(new LegacyDrawing { Id = HeaderNotes.Id });
        }

        if (filled.Count > 0)
        {
            writer.Write(new TableParts(filled.Select(each => new TablePart { Id = TablePartWriter.Id(each.Number) })) { Count = (uint)filled.Count });
        }
    }

    private static SheetViews View(DrawnSheet sheet)
    {
        var view = new SheetView { ShowGridLines = false, WorkbookViewId = 0 };
        if (sheet.Scrolls is { } first)
        {
            var cell = A1.Cell(first.Column, first.Row);
            view.Append(
                new Pane
                {
                    HorizontalSplit = first.Column > 1 ? first.Column - 1 : null,
                    VerticalSplit = first.Row > 1 ? first.Row - 1 : null,
                    TopLeftCell = cell,
                    ActivePane = first.Column > 1 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = first.Column > 1 ? PaneValues.BottomRight : PaneValues.BottomLeft, ActiveCell = cell, SequenceOfReferences = new ListValue<StringValue> { InnerText = cell } });
        }

        return new SheetViews(view);
    }

    private static void WriteCells(SheetWriter writer, DrawnSheet sheet, IReadOnlyList<(TrackerTable Table, uint Number)> filled, SharedStrings strings)
    {
        var cells = writer.StartCells(strings);
        foreach (var row in sheet.Cells.Concat(filled.SelectMany(each => CellsOf(each.Table))).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            cells.StartRow(row.Key, sheet.Heights.GetValueOrDefault(row.Key, UsualHeight), sheet.HiddenRows.Contains(row.Key));
            foreach (var cell in row.OrderBy(cell => cell.Column))
            {
                if (cell.Formula is { } formula)
                {
                    cells.WriteComputed(cell.Column, cell.Row, formula, cell.Content, cell.Look);
                }
                else
                {
                    cells.Write(cell.Column, cell.Row, cell.Content, cell.Look);
                }
            }

            cells.EndRow();
        }

        writer.EndCells();
    }

    private static IEnumerable<DrawnCell> CellsOf(TrackerTable table)
    {
        var (left, top) = table.Corner!.Value;
        return table.Columns.Select((column, at) => new DrawnCell(left + at, top, column.HeaderLook, CellContent.Of(column.Header)))
            .Concat(table.Rows.SelectMany((row, down) => table.Columns.Select((column, at) => new DrawnCell(left + at, top + 1 + down, column.Look, row[at], column.Formula))));
    }

    private static IEnumerable<OpenXmlElement> After(DrawnSheet sheet, IReadOnlyList<(TrackerTable Table, uint Number)> filled)
    {
        if (sheet.Merged.Count > 0)
        {
            yield return new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })) { Count = (uint)sheet.Merged.Count };
        }

        foreach (var element in SheetRules.Highlights(sheet).Concat(SheetRules.Validations(filled.Select(each => each.Table), sheet.Pickers)))
        {
            yield return element;
        }

        yield return new PrintOptions { HorizontalCentered = true };
        yield return new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        yield return new PageSetup { PaperSize = 1, Orientation = sheet.IsUpright ? OrientationValues.Portrait : OrientationValues.Landscape, FitToWidth = 1, FitToHeight = sheet.IsOnePage ? 1u : 0u };
        yield return new HeaderFooter(new OddHeader("&L&\"Calibri,Bold\"&A&RResidency interviews"), new OddFooter("&LEvery hour with its city and UTC offset&RPage &P of &N"));
        if (sheet.PageEnds.Count > 0)
        {
            yield return new RowBreaks(sheet.PageEnds.Select(row => new Break { Id = (uint)row, Max = 16_383, ManualPageBreak = true })) { Count = (uint)sheet.PageEnds.Count, ManualBreakCount = (uint)sheet.PageEnds.Count };
        }
    }
}
