using NodaTime;
using NodaTime.Text;
using OfficePrep.Documents.Calendar;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>A moment as the Calendar table shows it.</summary>
internal sealed class CalendarRow
{
    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    private readonly TwoClocks? clock;
    private readonly SeasonClocks clocks;

    public CalendarRow(EventMoment moment, SeasonClocks clocks)
    {
        Moment = moment;
        this.clocks = clocks;
        clock = moment.Start is { } start ? clocks.At(start, moment.Interview, moment.Time) : null;
    }

    public EventMoment Moment { get; }

    /// <summary>Orders the table by the applicant's day and hour; a day without an hour comes first of its date.</summary>
    public LocalDateTime HomeTime => clock?.Home.Time.LocalDateTime ?? Moment.Time.Start.Date.AtMidnight();

    public CellContent HomeDay => new CellContent.Day(HomeTime.Date);

    public CellContent HomeHour => clock is null ? CellContent.Of("not known yet") : new CellContent.Clock(HomeTime);

    public CellContent Ends => Moment is { Start: { } start, Time.End: { } end } && end.ToInstant() > start
        ? new CellContent.Clock(clocks.At(end.ToInstant(), Moment.Interview, Moment.Time).Home.Time.LocalDateTime)
        : CellContent.Nothing;

    public CellContent HomeClock => CellContent.Of(clock is null ? "the program's date" : ClockWords.Of(clock.Home));

    public CellContent ProgramTime => clock is null ? new CellContent.Day(Moment.Time.Start.Date) : new CellContent.Clock(clock.Program.Time.LocalDateTime);

    public CellContent ProgramClock => CellContent.Of(clock is not null ? ClockWords.Of(clock.Program)
        : (Moment.Time.Start as Moment.Day)?.Half switch
        {
            DayHalf.Am => "in the morning",
            DayHalf.Pm => "in the afternoon",
            _ => null,
        });

    public CellContent What => CellContent.Of(EventSummary.What(Moment.Time));

    public CellContent Standing => CellContent.Of(Moment.Standing switch
    {
        Calendar.Standing.Settled => "Settled",
        Calendar.Standing.AskFirst => "Ask first",
        Calendar.Standing.Offered => "Offered",
        Calendar.Standing.HourUnknown => "Hour not known yet",
        Calendar.Standing.Waiting => "Waiting list",
        Calendar.Standing.TakenBack => "Taken back",
        _ => "Cancelled",
    });

    public CellContent Where => Moment.Time.Role != TimeRole.Interview ? CellContent.Nothing
        : CellContent.Of(Moment.Interview.Format == InterviewFormat.Virtual ? PlatformName.Of(Moment.Interview.Join?.Platform)
            : Moment.Interview.Place ?? PlatformName.Of(Moment.Interview.Join?.Platform));

    public CellContent Questions => CellContent.Of(string.Join('\n', Moment.Doubts.Select(doubt => DocumentText.OneLine(doubt.Message)).Distinct(StringComparer.Ordinal).Take(10)));

    public CellContent Utc => CellContent.Of(Moment.Start is { } start ? UtcPattern.Format(start) : null);
}
