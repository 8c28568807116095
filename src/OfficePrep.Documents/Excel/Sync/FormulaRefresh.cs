using NodaTime;
using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>
/// Brings the values that stand beside our formulas up to date with the cells that they speak of, because previews and phones show them without counting.
/// A formula that a person changed is left alone; every program that counts is asked to count when it opens the file.
/// </summary>
internal sealed class FormulaRefresh(WorkbookPackage package, WorkbookSheets sheets, IReadOnlyList<TrackerTable> tables, IReadOnlyDictionary<string, TrackerTableRecord> records)
{
    private readonly List<(FoundTable Found, ColumnMatch Columns, TrackerTable Table)> places = [];

    /// <summary>Does it.</summary>
    /// <param name="now">The applicant's wall clock.</param>
    public void Run(LocalDateTime now)
    {
        var book = TrackerBook.Of([.. tables.Select(Read)], now);
        var wasChanged = package.IsChanged;
        foreach (var (found, columns, table) in places)
        {
            Refresh(found, columns, table, book, wasChanged);
        }

        foreach (var sheet in TrackerSheets.Drawn(book, Picks()))
        {
            if (sheets.All.FirstOrDefault(each => each.Name == sheet.Name) is { Part: { } part })
            {
                var grid = sheets.Grid(part);
                foreach (var cell in sheet.Cells.Where(cell => cell.Formula is not null))
                {
                    Refresh(grid, cell.Column, cell.Row, cell.Formula!, cell.Content, wasChanged);
                }
            }
        }

        if (package.IsChanged)
        {
            sheets.CountOnOpening();
        }
    }

    private List<string>? Picks() =>
        sheets.All.FirstOrDefault(each => each.Name == CompareSheet.Name) is { Part: { } part }
            ? [.. CompareSheet.Picks.Select(cell => CellCode.Text(sheets.Grid(part).ReadValue(cell.Column, cell.Row)) ?? "")] : null;

    private TrackerTable Read(TrackerTable table)
    {
        if (FoundTable.Find(sheets, package, table) is not { } found)
        {
            return table with { Rows = [] };
        }

        var columns = ColumnMatch.Of(found, table, records.GetValueOrDefault(table.Name) ?? TrackerTableRecord.Empty);
        var cells = new TableCells(found, columns, table, sheets.Is1904);
        places.Add((found, columns, table));
        return table with
        {
            Rows = [.. found.Rows.Select(row => table.Columns.Select(column => column.Formula is null ? CellCode.Content(cells.ReadValue(row, column.Header)) : CellContent.Nothing).ToList())],
        };
    }

    private static void Refresh(FoundTable found, ColumnMatch columns, TrackerTable table, TrackerBook book, bool wasChanged)
    {
        var filled = book[table.Name].Filled.Rows;
        for (var at = 0; at < table.Columns.Count; at++)
        {
            if (table.Columns[at].Formula is { } formula && columns.Ours.TryGetValue(table.Columns[at].Header, out var column))
            {
                for (var row = 0; row < filled.Count; row++)
                {
                    Refresh(found.Grid, column, found.First.Row + 1 + row, formula, filled[row][at], wasChanged);
                }
            }
        }
    }

    // Days to go are another number tomorrow: for that alone no file is written.
    private static void Refresh(SheetGrid grid, int column, int row, string formula, CellContent value, bool wasChanged)
    {
        if (grid.Formula(column, row) is { } there && IsSame(there, formula) && (wasChanged || !IsOfToday(formula)) && !CellCode.IsSame(grid.ReadValue(column, row), CellCode.Of(value)))
        {
            grid.WriteValue(column, row, value);
        }
    }

    private static bool IsOfToday(string formula) => formula.Contains("TODAY(", StringComparison.Ordinal) || formula.Contains("NOW(", StringComparison.Ordinal) || formula.Contains("[Days to go]", StringComparison.Ordinal);

    // Some editors put blanks between the parts of a formula.
    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(one.Replace(" ", "", StringComparison.Ordinal), other.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
