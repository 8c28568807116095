namespace OfficePrep.Documents.Excel;

/// <summary>The Mock interviews table: when to practice, with whom, and what came of it.</summary>
internal static class MockColumns
{
    public const string Sheet = "Mock interviews";
    public const string Table = "Mocks";

    private const string When = "When, your time";

    public static IReadOnlyList<TrackerColumn<MockRow>> All { get; } =
    [
        new() { Header = "What", Width = 26, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(row.What) },
        new() { Header = When, ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.When, Explains = "A free waking hour that OfficePrep found. Write another over it; yours stays." },
        new() { Header = "Ends", ClockHeader = "Your clock", Width = 12, Look = CellLook.Hour, IsPrinted = true, Value = row => row.Ends },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, IsPrinted = true, Value = row => CellContent.Of(row.Clock) },
        new() { Header = "Why", Width = 50, Look = CellLook.Muted, IsPrinted = true, Value = row => CellContent.Of(row.Why) },
        new() { Header = "With whom", Width = 24, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "Somebody who tells you the truth. The prep pack holds the interviewer’s sheet and the letter that asks." },
        new() { Header = "Held on", Width = 17, Look = CellLook.PersonsDay, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing },
        new() { Header = "Their mark", Width = 10, Look = CellLook.Score, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "The mean of the feedback form, 1 to 5." },
        new() { Header = "My mark", Width = 10, Look = CellLook.Score, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "Your own, after watching the recording of the practice." },
        new() { Header = "Keep", Width = 32, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing },
        new() { Header = "Change", Width = 32, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing },
        new() { Header = "Three things to do next", Width = 36, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.Settled, "Held on", "Held on", "ISNUMBER({Held on})"),
        new(HighlightMark.Near, When, When, $"AND({{Held on}}=\"\",ISNUMBER({{{When}}}),{{{When}}}-NOW()<=3,{{{When}}}-NOW()>=-1)"),
    ];

    public static TrackerTable Of(TrackerView view) =>
        TrackerTable.Of(
            Sheet,
            Table,
            All,
            MockRow.Of(view),
            Highlights) with
        {
            NamedBy = ["What"],
            TakesRows = true,
            ClearsGone = true,
        };
}
