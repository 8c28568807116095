using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Excel;

/// <summary>An interview as the Programs table shows it.</summary>
internal sealed class ProgramRow(Interview interview, SeasonClocks clocks)
{
    /// <summary>What stands in place of the applicant's clock while only a day is known.</summary>
    public const string NoHour = "hour not known yet";

    // More contacts or questions than these make a cell unreadable; the letters have them all.
    private const int MaxEntries = 10;

    public Interview Interview => interview;

    // A called-off interview keeps its old hour in sight, struck through.
    private NoticeTime? Main => interview.Main ?? interview.Times.FirstOrDefault(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Withdrawn });

    public CellContent HomeTime => Clock(Main?.Start, isHome: true);

    public CellContent ProgramTime => Clock(Main?.Start, isHome: false);

    public CellContent HomeClock => Main switch
    {
        { Start: Moment.At at } main => CellContent.Of(ClockWords.Of(clocks.At(at.Instant, interview, main).Home)),
        { } => CellContent.Of(NoHour),
        null => CellContent.Of(Offered),
    };

    public CellContent ProgramClock => Main switch
    {
        { Start: Moment.At at } main => CellContent.Of(ClockWords.Of(clocks.At(at.Instant, interview, main).Program)),
        { Start: Moment.Day { Half: DayHalf.Am } } => CellContent.Of("in the morning"),
        { Start: Moment.Day { Half: DayHalf.Pm } } => CellContent.Of("in the afternoon"),
        _ => CellContent.Nothing,
    };

    public CellContent ReplyBy => interview.ReplyBy is not { } last ? CellContent.Nothing
        : last.Start is Moment.At at ? new CellContent.Clock(clocks.At(at.Instant, interview, last).Home.Time.LocalDateTime)
        : new CellContent.Day(last.Start.Date);

    public CellContent ReplyByInWords => interview.ReplyBy is not { } last ? CellContent.Nothing
        : last.Start is Moment.At at ? CellContent.Of(clocks.Brief(at.Instant, interview, last))
        : CellContent.Of(clocks.EndOfDay(last.Start.Date, interview, last) ?? "No hour is given.");

    public CellContent Questions => CellContent.Of(string.Join('\n', interview.Times
        .SelectMany(time => time.Doubts)
        .Concat(interview.Doubts)
        .Select(doubt => DocumentText.OneLine(doubt.Message))
        .Distinct(StringComparer.Ordinal)
        .Take(MaxEntries)));

    public CellContent Contacts => CellContent.Of(string.Join("; ", interview.Contacts.Take(MaxEntries).Select(ContactText.Of)));

    private string? Offered => interview.Times.Count(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered }) switch
    {
        0 => null,
        1 => "one time offered, see Calendar",
        var count => FormattableString.Invariant($"{count} times offered, see Calendar"),
    };

    private CellContent Clock(Moment? moment, bool isHome) => moment switch
    {
        Moment.At at => new CellContent.Clock((isHome ? clocks.At(at.Instant, interview, Main!).Home : clocks.At(at.Instant, interview, Main!).Program).Time.LocalDateTime),
        Moment.Day day => new CellContent.Day(day.On),
        _ => CellContent.Nothing,
    };
}
