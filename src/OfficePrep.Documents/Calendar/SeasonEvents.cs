using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

using OfficePrep.Prep;

namespace OfficePrep.Documents.Calendar;

/// <summary>Turns a season into events: one per moment, and the time kept before and after an interview.</summary>
internal sealed class SeasonEvents
{
    private readonly Season season;
    private readonly CalendarOptions options;
    private readonly SeasonClocks clocks;
    private readonly EventDescription description;
    private readonly BlockEvents? blocks;

    private SeasonEvents(Season season, CalendarOptions options)
    {
        this.season = season;
        this.options = options;
        clocks = new SeasonClocks(season);
        description = new EventDescription(season, clocks);
        blocks = options.Blocks is { } wanted ? new BlockEvents(wanted, description, season) : null;
    }

    /// <summary>The events in the order of the season's interviews; every UID once.</summary>
    public static IReadOnlyList<CalendarEvent> Of(Season season, Instant now, CalendarOptions options)
    {
        var printer = new SeasonEvents(season, options);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. EventMoments.Of(season, now)
            .SelectMany(printer.Print)
            .Concat(printer.blocks?.OfSeason() ?? [])
            .Where(entry => taken.Add(entry.Uid))];
    }

    private IEnumerable<CalendarEvent> Print(EventMoment moment)
    {
        var isInterview = moment.Time is { Role: TimeRole.Interview, Status: not TimeStatus.Offered };
        if (isInterview && blocks is not null && moment.Status != EventStatus.Cancelled && moment.Start is not null)
        {
            return [Main(moment), .. blocks.Around(moment, BeforeName(moment).Name)];
        }

        return PrintPlain(moment, isInterview);
    }

    private IEnumerable<CalendarEvent> PrintPlain(EventMoment moment, bool isInterview)
    {
        if (isInterview && moment.Start is { } start)
        {
            yield return Before(moment, start);
            yield return Main(moment);
            yield return After(moment, EventLength.Of(moment, start, options).End);
        }
        else
        {
            yield return Main(moment);
        }
    }

    private CalendarEvent Main(EventMoment moment)
    {
        var interview = moment.Interview;
        var isReplyBy = moment.Time.Role == TimeRole.ReplyBy;
        EventLength? length = moment.Start is { } start && !isReplyBy ? EventLength.Of(moment, start, options) : null;
        var link = isReplyBy || moment.Time.Status == TimeStatus.Offered ? interview.ScheduleUrl
            : moment.Time.Role == TimeRole.Interview ? interview.Join?.Url : null;
        return new CalendarEvent
        {
            Uid = EventUid.Of(interview.Id, moment.Part),
            When = moment.Start is { } begin ? new EventSpan.Timed(begin, length?.End) : new EventSpan.AllDay(moment.Time.Start.Date),
            ZoneId = moment.Time.ZoneId,
            Status = moment.Status,
            Summary = EventSummary.Of(moment, clocks),
            Description = description.Of(moment, length),
            Category = EventSummary.Category(moment),
            IsBusy = !isReplyBy,
            Location = moment.Time.Role == TimeRole.Interview ? Location(interview) : null,
            Link = PrintedLink.Of(link),
            Reminders = Reminders(moment),
            Revision = interview.Revision + season.TakenBack,
            Changed = interview.Changed,
        };
    }

    private CalendarEvent Before(EventMoment moment, Instant start)
    {
        var (name, purpose, length) = BeforeName(moment);
        var ready = moment.Time.ArriveBy?.ToInstant() is { } arrive && arrive < start ? arrive : start;
        return Buffer(moment, "before", name, purpose, new EventSpan.Timed(ready - length, start));
    }

    private (string Name, string Purpose, Duration Length) BeforeName(EventMoment moment) => moment.Interview.Format switch
    {
        InterviewFormat.InPerson => ("Getting there", "Time for the way, the door and the desk.", options.Around.BeforeInPerson ?? Duration.Zero),
        InterviewFormat.Phone => ("Settle in", "A quiet place, a charged phone, the program's sheet.", options.Around.BeforePhone ?? Duration.Zero),
        _ => ("Log in and settle", "A quiet place, camera and sound tried, the program's sheet open.", options.Around.BeforeVideo ?? Duration.Zero),
    };

    private CalendarEvent After(EventMoment moment, Instant end) =>
        Buffer(moment, "after", "Quiet time", "Write down what you heard while it is fresh, and the thanks you owe.", new EventSpan.Timed(end, end + TimeAfter(moment)));

    private Duration TimeAfter(EventMoment moment) =>
        (options.Around.Debrief ?? Duration.Zero) + ((moment.Interview.Format == InterviewFormat.InPerson ? options.Around.AfterInPerson : options.Around.AfterVideo) ?? Duration.Zero);

    private CalendarEvent Buffer(EventMoment moment, string side, string name, string purpose, EventSpan when) => new()
    {
        Uid = EventUid.Of(moment.Interview.Id, $"{moment.Part}-{side}"),
        When = when,
        ZoneId = moment.Time.ZoneId,
        Status = moment.Status,
        Summary = EventSummary.OfBuffer(moment, name),
        Description = description.OfBuffer(moment, purpose),
        Category = "Interview buffer",
        Revision = moment.Interview.Revision + season.TakenBack,
        Changed = moment.Interview.Changed,
    };

    private IReadOnlyList<Duration> Reminders(EventMoment moment) => moment switch
    {
        { Start: null } => options.DayReminders,
        { Time.Role: TimeRole.ReplyBy } => blocks?.Alarms(moment, options.ReplyByReminders) ?? options.ReplyByReminders,
        { Time.Status: TimeStatus.Offered } => [],
        { Time.Role: TimeRole.Interview } => blocks?.Alarms(moment, options.InterviewReminders) ?? options.InterviewReminders,
        _ => options.EventReminders,
    };

    private static string? Location(Interview interview) =>
        interview.Format is InterviewFormat.Virtual or InterviewFormat.Phone || string.IsNullOrWhiteSpace(interview.Place)
            ? PlatformName.Of(interview.Join?.Platform)
            : DocumentText.Cut(DocumentText.OneLine(interview.Place), 300);
}
