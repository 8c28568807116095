using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Excel;

/// <summary>The Interviews table: one row for each interview with a day, on both clocks, with what has to be known on that day.</summary>
internal static class InterviewColumns
{
    public const string Sheet = "Interviews";
    public const string Table = "Interviews";

    public const string Starts = "Starts, your time";

    /// <summary>The hidden hour, 0 to 23, on the applicant's clock.</summary>
    public const string StartHour = "Start hour";

    public static IReadOnlyList<TrackerColumn<InterviewRow>> All { get; } =
    [
        new() { Header = "Program", Width = 33, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Institution(row.Interview.Program) is { Length: > 0 } name ? name : ProgramLabel.Unnamed) },
        new() { Header = "Specialty", Width = 20, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Specialty(row.Interview.Program)) },
        new() { Header = Starts, ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.Program.HomeTime },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, IsPrinted = true, Value = row => row.Program.HomeClock },
        new() { Header = "Starts, program time", ClockHeader = "Program clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.Program.ProgramTime },
        new() { Header = "Program clock", Width = 19, Look = CellLook.Muted, IsPrinted = true, Value = row => row.Program.ProgramClock },
        new() { Header = "Days to go", Width = 10, Look = CellLook.Count, IsPrinted = true, Formula = $"IF(ISNUMBER({Table}[[#This Row],[{Starts}]]),INT({Table}[[#This Row],[{Starts}]])-TODAY(),\"\")", Compute = (book, table) => book.DaysTo(table, Starts), Value = _ => CellContent.Nothing },
        new() { Header = "At night for you", Width = 12, IsPrinted = true, Value = row => CellContent.Of(row.IsAtNight ? "Yes, at night" : "No"), Explains = "Whether it falls into your usual sleep; the plan for such a night: officeprep night." },
        new() { Header = "Ask first", Width = 40, Look = CellLook.Ask, IsPrinted = true, Value = row => row.Program.Questions },
        new() { Header = "Confirmed in both zones", Width = 15, Look = CellLook.PersonsDay, IsPersons = true, Value = _ => CellContent.Nothing, Explains = "The day on which you checked the hour on both clocks, against the program’s own words." },
        new() { Header = "Prepared", Width = 13, Look = CellLook.Persons, IsPersons = true, Choices = ChoiceList.Progress, Value = _ => CellContent.Nothing },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = ProgramColumns.LettersSay, Width = 40, Look = CellLook.Ask, Value = _ => CellContent.Nothing },
        new() { Header = "Ends, your time", ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, Value = row => row.Ends },
        new() { Header = "Log in or arrive by, your time", ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, Value = row => row.ArriveBy },
        new() { Header = "Kept free, your time", Width = 40, Look = CellLook.Muted, Value = row => row.KeptFree, Explains = "From settling in to writing notes afterwards; book nothing into it." },
        new() { Header = "Clock change near", Width = 48, Look = CellLook.Muted, Value = row => row.ClockChange, Explains = "Where clocks change within days of it, the difference between you and the program changes, too." },
        new() { Header = "Platform", Width = 17, Value = row => CellContent.Of(PlatformName.Of(row.Interview.Join?.Platform)) },
        new() { Header = "Join link", Width = 40, Look = CellLook.Link, Value = row => ProgramColumns.Link(row.Interview.Join?.Url) },
        new() { Header = "Meeting ID", Width = 16, Value = row => CellContent.Of(row.Interview.Join?.MeetingId) },
        new() { Header = "Passcode", Width = 14, Value = row => CellContent.Of(row.Interview.Join?.Passcode) },
        new() { Header = "By telephone", Width = 24, Value = row => CellContent.Of(string.Join("; ", row.Interview.Join?.DialIn.Take(5) ?? [])) },
        new() { Header = "Interviewers", Width = 44, Value = row => CellContent.Of(string.Join("; ", row.Interview.Interviewers.Take(20).Select(DocumentText.OneLine))) },
        new() { Header = "Place", Width = 50, Value = row => CellContent.Of(row.Interview.Place) },
        new()
        {
            Header = StartHour, Width = 9, Look = CellLook.Muted, IsHidden = true, Compute = Hours, Value = _ => CellContent.Nothing,
            Formula = $"IF(AND(ISNUMBER({Table}[[#This Row],[{Starts}]]),{Table}[[#This Row],[Your clock]]<>\"{ProgramRow.NoHour}\",{Table}[[#This Row],[Ask first]]<>\"{RowMerge.GoneWord}\"),MOD(INT(ROUND(MOD({Table}[[#This Row],[{Starts}]],1)*1440,0)/60),24),\"\")",
        },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Interview.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.Ask, Starts, "Ask first", "LEN({Ask first})>0"),
        new(HighlightMark.Near, "Days to go", "Days to go", "AND(ISNUMBER({Days to go}),{Days to go}>=0,{Days to go}<=3)"),
        new(HighlightMark.Open, "At night for you", "At night for you", "LEFT({At night for you},3)=\"Yes\""),
        new(HighlightMark.Faint, "Program", "At night for you", "AND(ISNUMBER({Days to go}),{Days to go}<0)"),
        new(HighlightMark.Settled, "Prepared", "Prepared", "{Prepared}=\"Ready\""),
    ];

    public static TrackerTable Of(TrackerView view)
    {
        var nights = view.Blocks.Nights.Where(night => night.Time.Start > view.Now).Select(night => night.Interview.Id).ToHashSet(StringComparer.Ordinal);
        var blocks = view.Blocks.Placed.Where(block => block.InterviewId is not null).ToLookup(block => block.InterviewId!, StringComparer.Ordinal);
        return TrackerTable.Of(
            Sheet,
            Table,
            All,
            view.Season.Interviews
                .Where(interview => interview.Main is not null && interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
                .OrderBy(interview => interview.Main!.Start.Date)
                .Select(interview => new InterviewRow(interview, view, nights.Contains(interview.Id), [.. blocks[interview.Id]])),
            Highlights) with
        {
            NamedBy = ["Program", "Specialty"],
            GoneHeader = "Ask first",
            DiffersHeader = ProgramColumns.LettersSay,
        };
    }

    /// <summary>Whether the season has the interview no more; its row stays for what the person wrote into it.</summary>
    public static bool IsGone(BookTable table, int row) => table.Text(row, "Ask first").Equals(RowMerge.GoneWord, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CellContent> Hours(TrackerBook book, BookTable table) =>
        table.Rows.Select(row => table.Number(row, Starts) is { } starts && !table.Text(row, "Your clock").Equals(ProgramRow.NoHour, StringComparison.OrdinalIgnoreCase) && !IsGone(table, row)
            ? new CellContent.Number(ExcelDate.Minute(starts) / 60) : CellContent.Nothing);
}
