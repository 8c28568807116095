using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>The Calendar table: every moment of the season by the applicant's own day and hour, the program's beside it.</summary>
internal static class CalendarColumns
{
    public const string Sheet = "Calendar";
    public const string Table = "Calendar";

    /// <summary>The hidden key by which the months find a moment: the day's number and which one of the day it is.</summary>
    public const string Key = "Day key";

    /// <summary>What the months say of a moment.</summary>
    public const string Line = "Line";

    private const string ThisRow = $"{Table}[[#This Row],";

    public static IReadOnlyList<TrackerColumn<CalendarRow>> All { get; } =
    [
        new() { Header = "Day", Width = 20, Look = CellLook.Day, IsPrinted = true, Value = row => row.HomeDay },
        new() { Header = "Your time", ClockHeader = "Your clock", Width = 15, Look = CellLook.Hour, IsPrinted = true, Value = row => row.HomeHour },
        new() { Header = "Ends", Width = 12, Look = CellLook.Hour, IsPrinted = true, Value = row => row.Ends },
        new() { Header = "Your clock", Width = 19, Look = CellLook.Muted, IsPrinted = true, Value = row => row.HomeClock },
        new() { Header = "What", Width = 32, IsPrinted = true, Value = row => row.What },
        new() { Header = "Program", Width = 42, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Of(row.Moment.Interview.Program)) },
        new() { Header = "Program time", ClockHeader = "Program clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.ProgramTime },
        new() { Header = "Program clock", Width = 20, Look = CellLook.Muted, IsPrinted = true, Value = row => row.ProgramClock },
        new() { Header = "Standing", Width = 20, IsPrinted = true, Value = row => row.Standing, Explains = "Settled: fixed and without a doubt. Ask first: the letter leaves it open. Offered: one of several to choose from." },
        new() { Header = "Where", Width = 34, IsPrinted = true, Value = row => row.Where },
        new() { Header = "Ask first", Width = 44, Look = CellLook.Ask, Value = row => row.Questions },
        new() { Header = "In UTC", Width = 20, Look = CellLook.Muted, Value = row => row.Utc },
        new()
        {
            Header = Key, Width = 12, Look = CellLook.Muted, IsHidden = true, Compute = Keys, Value = _ => CellContent.Nothing,
            Formula = $"IF(AND(ISNUMBER({ThisRow}[Day]]),{ThisRow}[Standing]]<>\"{RowMerge.GoneWord}\"),INT({ThisRow}[Day]])&\"#\"&COUNTIFS(INDEX({Table}[Day],1):{ThisRow}[Day]],{ThisRow}[Day]],INDEX({Table}[Standing],1):{ThisRow}[Standing]],\"<>{RowMerge.GoneWord}\"),\"\")",
        },
        new()
        {
            Header = Line, Width = 30, Look = CellLook.Muted, IsHidden = true, Compute = Lines, Value = _ => CellContent.Nothing,
            Formula = $"IF({ThisRow}[{Key}]]=\"\",\"\",IF(ISNUMBER({ThisRow}[Your time]]),TEXT({ThisRow}[Your time]],\"h:mm AM/PM\"),\"No hour\")&\" (\"&{ThisRow}[Your clock]]&\")\"&CHAR(10)&{ThisRow}[What]]&\": \"&{ThisRow}[Program]]&IF({ThisRow}[Standing]]=\"Settled\",\"\",CHAR(10)&\"[\"&{ThisRow}[Standing]]&\"]\"))",
        },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of($"{row.Moment.Interview.Id}/{row.Moment.Part}") },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.CalledOff, "Day", "Where", "OR({Standing}=\"Cancelled\",{Standing}=\"Taken back\",{Standing}=\"No longer on\")"),
        new(HighlightMark.Ask, "Day", "Ask first", "{Standing}=\"Ask first\""),
        // Over, on the clock of the machine that shows it.
        new(HighlightMark.Faint, "Day", "Where", "AND(ISNUMBER({Day}),IF(ISNUMBER({Your time}),{Your time},{Day}+1)<NOW())"),
        new(HighlightMark.Settled, "Standing", "Standing", "{Standing}=\"Settled\""),
        new(HighlightMark.Open, "Standing", "Standing", "{Standing}=\"Offered\""),
    ];

    public static TrackerTable Of(Season season, Instant now, SeasonClocks clocks) =>
        TrackerTable.Of(
            Sheet,
            Table,
            All,
            EventMoments.Of(season, now)
                .Where(moment => moment.Standing != Standing.NoLongerOpen)
                .Select(moment => new CalendarRow(moment, clocks))
                .OrderBy(row => row.HomeTime),
            Highlights) with
        {
            NamedBy = ["Program", "What"],
            GoneHeader = "Standing",
        };

    private static IEnumerable<CellContent> Keys(TrackerBook book, BookTable table)
    {
        var met = new Dictionary<double, int>();
        foreach (var row in table.Rows)
        {
            if (table.Number(row, "Day") is { } day && !IsGone(table, row))
            {
                met[day] = met.GetValueOrDefault(day) + 1;
                yield return CellContent.Of(FormattableString.Invariant($"{Math.Floor(day)}#{met[day]}"));
            }
            else
            {
                yield return CellContent.Nothing;
            }
        }
    }

    private static bool IsGone(BookTable table, int row) => table.Text(row, "Standing").Equals(RowMerge.GoneWord, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CellContent> Lines(TrackerBook book, BookTable table) =>
        table.Rows.Select(row => CellContent.Of(table.IsBlank(row, Key) ? ""
            : $"{(table.Number(row, "Your time") is { } time ? ClockText.Clock(LocalTime.FromMinutesSinceMidnight(ExcelDate.Minute(time))) : "No hour")} ({table.Words(row, "Your clock")})\n{table.Words(row, "What")}: {table.Words(row, "Program")}"
                + (table.Text(row, "Standing").Equals("Settled", StringComparison.OrdinalIgnoreCase) ? "" : $"\n[{table.Words(row, "Standing")}]")));
}
