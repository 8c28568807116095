using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Documents.Excel;

/// <summary>The HardStops table on the Rank sheet: what rules a program out, written down before the scores are known.</summary>
internal static class HardStopColumns
{
    public const string Table = "HardStops";
    public const string Stop = "My hard stops";

    // More than these are wishes, not stops.
    private const int Most = 5;

    public static IReadOnlyList<TrackerColumn<int>> All { get; } =
    [
        new() { Header = Stop, Width = 27, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing },
        new()
        {
            Header = "Programs",
            Width = 9,
            Look = CellLook.Count,
            IsPrinted = true,
            Formula = $"IF({Table}[[#This Row],[{Stop}]]=\"\",\"\",COUNTIF({DebriefColumns.Table}[{DebriefColumns.HardStop}],{Table}[[#This Row],[{Stop}]]))",
            Compute = (book, table) => table.Rows.Select(row => table.IsBlank(row, Stop) ? CellContent.Nothing : new CellContent.Number(book[DebriefColumns.Table].CountOf(DebriefColumns.HardStop, table.Words(row, Stop)))),
            Value = _ => CellContent.Nothing,
        },
        new() { Header = TrackerTable.RowId, Width = 12, Look = CellLook.Muted, IsHidden = true, Value = number => CellContent.Of(FormattableString.Invariant($"stop-{number}")) },
    ];

    public static TrackerTable Of() => TrackerTable.Of(RankSheet.Name, Table, All, Enumerable.Range(1, Most), []) with { NamedBy = [Stop], Corner = (1, 16) };
}
