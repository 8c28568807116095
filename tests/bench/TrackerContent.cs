using System.Text.Json;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Bench;

/// <summary>The tracker's cells, tables, lists to choose from and rules as one file, so that other writers make the same workbook of them.</summary>
internal static class TrackerContent
{
    public static void Write(IReadOnlyList<TrackerTable> tables, LocalDateTime now, string path)
    {
        var book = TrackerPrint.Book(tables, TrackerRecord.Empty, now);
        var drawn = TrackerSheets.Drawn(book);
        var content = new
        {
            names = TrackerSheets.Names().Select(each => new[] { each.Name, each.Cells }),
            sheets = TrackerSheets.Order.Where(name => name != AboutSheetPart.Sheet).Select(name => drawn.FirstOrDefault(sheet => sheet.Name == name) is { } sheet
                ? Drawn(sheet, [.. book.Tables.Where(table => table.Sheet == name)]) : Table(book.Tables.Single(table => table.Sheet == name))),
        };
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, content);
    }

    private static object Table(TrackerTable table) => new
    {
        name = table.Sheet,
        widths = table.Columns.Select(column => column.IsHidden ? 0 : column.Width),
        freeze = new[] { 1, 1 },
        cells = Cells(table),
        tables = new[] { Shape(table) },
        rules = table.Highlights.Select(rule => new { range = $"{table.Letters(rule.First)}2:{table.Letters(rule.Last)}{table.LastRow}", formula = table.Columns.Aggregate(rule.Formula, (formula, column) => formula.Replace($"{{{column.Header}}}", $"${table.Letters(column.Header)}2", StringComparison.Ordinal)), mark = (int)rule.Mark }),
        lists = Lists(table),
    };

    private static object Drawn(DrawnSheet sheet, IReadOnlyList<TrackerTable> tables) => new
    {
        name = sheet.Name,
        widths = sheet.Widths,
        freeze = sheet.Scrolls is { } first ? new[] { first.Row - 1, first.Column - 1 } : [0, 0],
        cells = sheet.Cells.Select(cell => Cell(cell.Column, cell.Row, cell.Content, cell.Look, cell.Formula)).Concat(tables.SelectMany(Cells)),
        tables = tables.Select(Shape),
        rules = sheet.Rules.Select(rule => new { range = rule.Range, formula = rule.Formula, mark = (int)rule.Mark }),
        lists = sheet.Pickers.Select(picker => new[] { picker.Cell, picker.Choices.Name }).Concat(tables.SelectMany(Lists)),
    };

    private static IEnumerable<object> Cells(TrackerTable table)
    {
        var (left, top) = table.Corner ?? (1, 1);
        return table.Columns.Select((column, at) => Cell(left + at, top, CellContent.Of(column.Header), column.HeaderLook, null))
            .Concat(table.Rows.SelectMany((row, down) => table.Columns.Select((column, at) => Cell(left + at, top + 1 + down, row[at], column.Look, column.Formula))));
    }

    private static object Shape(TrackerTable table) => new { name = table.Name, range = table.Range, columns = table.Columns.Select(column => new[] { column.Header, column.Formula }) };

    private static IEnumerable<string[]> Lists(TrackerTable table) =>
        table.Columns.Where(column => column.Choices is not null).Select(column => new[] { $"{table.Letters(column.Header)}{(table.Corner?.Row ?? 1) + 1}:{table.Letters(column.Header)}{table.LastRow}", column.Choices!.Name });

    // Column, row, look, kind, value, formula; kinds are "" for nothing, s text, n number (dates in Excel's days), l link.
    private static object?[] Cell(int column, int row, CellContent content, CellLook look, string? formula) => content switch
    {
        CellContent.Text text => [column, row, (int)look, "s", CellText.Fit(text.Value), formula],
        CellContent.Link link => [column, row, (int)look, "l", link.Value.AbsoluteUri, formula],
        CellContent.Number number => [column, row, (int)look, "n", number.Value, formula],
        CellContent.Clock clock => [column, row, (int)look, "n", Days(clock.Value), formula],
        CellContent.Day day => [column, row, (int)look, "n", Days(day.Value.AtMidnight()), formula],
        _ => [column, row, (int)look, "", null, formula],
    };

    private static double? Days(LocalDateTime time) => ExcelDate.Number(time) is { } number ? double.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : null;
}
