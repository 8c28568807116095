using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Excel;

/// <summary>The Today table: what needs an answer now, what is in doubt, what conflicts, and the next interviews.</summary>
internal static class TodayColumns
{
    public const string Sheet = "Today";
    public const string Table = "Today";

    private const string When = "When, your time";

    // What is farther off or more than a page is not for today; the other sheets have all of it.
    private const int Days = 45;
    private const int MostOfAKind = 12;

    public static IReadOnlyList<TrackerColumn<TodayRow>> All { get; } =
    [
        new() { Header = "What", Width = 22, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(row.What) },
        new() { Header = "Program", Width = 40, IsPrinted = true, Value = row => CellContent.Of(row.Program) },
        new() { Header = When, ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.When },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, IsPrinted = true, Value = row => CellContent.Of(row.Clock) },
        new() { Header = "Days to go", Width = 10, Look = CellLook.Count, IsPrinted = true, Formula = $"IF(ISNUMBER({Table}[[#This Row],[{When}]]),INT({Table}[[#This Row],[{When}]])-TODAY(),\"\")", Compute = (book, table) => book.DaysTo(table, When), Value = _ => CellContent.Nothing },
        new() { Header = "What to do", Width = 74, IsPrinted = true, Value = row => CellContent.Of(row.ToDo), Explains = "Told anew each time; what is over goes away, unless you wrote into its row." },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.CalledOff, "What", "What to do", "{What}=\"No longer on\""),
        new(HighlightMark.Near, "What", "What", "OR({What}=\"Conflict\",{What}=\"Reply by\")"),
        new(HighlightMark.Ask, "What", "What", "OR({What}=\"Ask first\",{What}=\"Possible conflict\")"),
        new(HighlightMark.Settled, "What", "What", "{What}=\"Interview\""),
    ];

    public static TrackerTable Of(TrackerView view) =>
        TrackerTable.Of(Sheet, Table, All, Replies(view).Concat(Conflicts(view)).Concat(Doubts(view)).Concat(Interviews(view)).DistinctBy(row => row.Id), Highlights) with
        {
            NamedBy = ["What", "Program"],
            GoneHeader = "What",
            ClearsGone = true,
        };

    private static IEnumerable<Interview> Open(TrackerView view) =>
        view.Season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined));

    private static IEnumerable<TodayRow> Replies(TrackerView view) =>
        Open(view).Where(interview => interview is { Status: InterviewStatus.Invited, ReplyBy: not null } && interview.ReplyBy.Start.Date >= view.Today.PlusDays(-1))
            .OrderBy(interview => interview.ReplyBy!.Start.Date).Take(MostOfAKind)
            .Select(interview => TodayRow.Of(view, interview, interview.ReplyBy!.Start, "Reply by", "reply", "Answer now: places can be gone long before the last moment."));

    private static IEnumerable<TodayRow> Conflicts(TrackerView view) =>
        SeasonConflicts.ByDate(view.Season, view.Preferences, [], view.Now).Where(conflict => conflict.First.Interview is not null || conflict.Second.Interview is not null).Take(MostOfAKind)
            .Select(conflict => TodayRow.Of(
                view,
                (conflict.First.Interview ?? conflict.Second.Interview)!,
                conflict.First.IsWholeDay ? null : conflict.First.Start,
                conflict.IsCertain ? "Conflict" : "Possible conflict",
                $"conflict-{conflict.Kind.ToString().ToLowerInvariant()}-{conflict.Second.Interview?.Id}",
                $"{conflict} {conflict.First.Title}: {conflict.First.When}. {conflict.Second.Title}: {conflict.Second.When}."));

    private static IEnumerable<TodayRow> Doubts(TrackerView view) =>
        Open(view).SelectMany(interview => interview.Times.Where(time => time.Status != TimeStatus.Withdrawn).SelectMany(time => time.Doubts).Concat(interview.Doubts)
                .Select(doubt => doubt.Message).Distinct(StringComparer.Ordinal).Select((message, at) => (interview, message, at)))
            .Take(MostOfAKind)
            .Select(each => TodayRow.Of(view, each.interview, each.interview.Main?.Start, "Ask first", FormattableString.Invariant($"doubt-{each.at + 1}"), each.message));

    private static IEnumerable<TodayRow> Interviews(TrackerView view) =>
        Open(view).Where(interview => interview.Main is { } main && main.Start.Date >= view.Today.PlusDays(-1) && main.Start.Date <= view.Today.PlusDays(Days))
            .OrderBy(interview => interview.Main!.Start.Date).Take(MostOfAKind)
            .Select(interview => TodayRow.Of(view, interview, interview.Main!.Start, "Interview", "next", new ProgramRow(interview, view.Clocks) is var row && interview.Main!.Start is Moment.At at
                ? $"Program time: {view.Clocks.At(at.Instant, interview, interview.Main).Program}." : "The hour is not known yet; ask for it."));
}
