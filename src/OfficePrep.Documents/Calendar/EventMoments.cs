using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Calendar;

/// <summary>Chooses which times of an interview get an event, and names them so that the next file finds them again.</summary>
internal static class EventMoments
{
    // Beyond these years nothing is an interview, and the ends of what a clock can hold come near.
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    private static readonly InstantPattern StampPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The moments of all interviews, of each in the order of its times. Agenda entries stay words inside the interview's own event.</summary>
    public static IEnumerable<EventMoment> Of(Season season, Instant now)
    {
        var letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);
        return season.Interviews.SelectMany(interview => Of(interview, letters[interview.Id], now));
    }

    private static IReadOnlyList<EventMoment> Of(Interview interview, IEnumerable<SeasonLetter> letters, Instant now)
    {
        var times = Known(interview, letters).Where(time => time.Role != TimeRole.Agenda && IsOfOurTime(time)).ToList();
        var moments = Standing(interview, times).Concat(Choices(interview, times)).ToList();
        return [.. moments, .. Dropped(interview, letters, now, moments), .. Gone(interview, now, moments)];
    }

    // A called-off interview may have lost its times; the letters still know what stood on the calendar and has to be taken off it.
    private static IEnumerable<NoticeTime> Known(Interview interview, IEnumerable<SeasonLetter> letters)
    {
        if (!IsOff(interview) || interview.Times.Any(time => time.Role == TimeRole.Interview))
        {
            return interview.Times;
        }

        var last = letters
            .SelectMany(letter => letter.Notice.Times)
            .LastOrDefault(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed or TimeStatus.Withdrawn });
        return last is null ? interview.Times : [last, .. interview.Times];
    }

    // One name per role and number: a new hour keeps the name, so that the event moves instead of doubling.
    // An old time counts only while no new one of its role has taken its name.
    private static IEnumerable<EventMoment> Standing(Interview interview, List<NoticeTime> times) =>
        times.Where(time => time.Status != TimeStatus.Offered)
            .GroupBy(time => time.Role)
            .SelectMany(role => (role.Any(time => time.Status == TimeStatus.Fixed) ? role.Where(time => time.Status == TimeStatus.Fixed) : role)
                .Select((time, place) => new EventMoment(interview, time, Part(time, place + 1), StandingOf(interview, time))));

    private static IEnumerable<EventMoment> Choices(Interview interview, List<NoticeTime> times) =>
        times.Where(time => time.Status == TimeStatus.Offered)
            .Select(time => new EventMoment(interview, time, ChoiceName(time), StandingOf(interview, time)))
            .DistinctBy(moment => moment.Part);

    // Choices of earlier letters that are none any more would otherwise stay on the person's calendar for ever.
    private static IEnumerable<EventMoment> Dropped(Interview interview, IEnumerable<SeasonLetter> letters, Instant now, List<EventMoment> present) =>
        letters
            .SelectMany(letter => letter.Notice.Times)
            .Where(time => time.Status == TimeStatus.Offered && time.Role != TimeRole.Agenda && IsOfOurTime(time) && IsAhead(time, now))
            .Select(time => new EventMoment(interview, time, ChoiceName(time), Calendar.Standing.NoLongerOpen))
            .DistinctBy(moment => moment.Part)
            .ExceptBy(present.Select(moment => moment.Part), moment => moment.Part);

    // So would an event that was called off, and the last moment to answer what is answered, with its reminders.
    private static IEnumerable<EventMoment> Gone(Interview interview, Instant now, List<EventMoment> present) =>
        interview.Past
            .Where(time => IsOfOurTime(time) && IsAhead(time, now))
            .Select(time => new EventMoment(
                interview,
                time,
                Part(time, 1),
                time.Role == TimeRole.ReplyBy ? Calendar.Standing.NoLongerOpen : Calendar.Standing.CalledOff))
            .ExceptBy(present.Select(moment => moment.Part), moment => moment.Part);

    private static bool IsOfOurTime(NoticeTime time) => time.Start.Date.Year is >= FirstYear and <= LastYear;

    private static bool IsAhead(NoticeTime time, Instant now) => time.Start switch
    {
        Moment.At at => at.Instant > now,
        var day => day.Date >= now.InUtc().Date,
    };

    private static Standing StandingOf(Interview interview, NoticeTime time) =>
        IsOff(interview) ? Calendar.Standing.CalledOff
        : time.Status == TimeStatus.Withdrawn ? Calendar.Standing.TakenBack
        : EventMoment.DoubtsOf(interview, time).Count > 0 ? Calendar.Standing.AskFirst
        : time.Status == TimeStatus.Offered ? Calendar.Standing.Offered
        : time.Role == TimeRole.ReplyBy ? Calendar.Standing.Settled
        : time.Start is Moment.Day ? Calendar.Standing.HourUnknown
        : interview.Status == InterviewStatus.Waitlisted ? Calendar.Standing.Waiting
        : Calendar.Standing.Settled;

    private static bool IsOff(Interview interview) => interview.Status is InterviewStatus.Cancelled or InterviewStatus.Declined;

    // A time that no story numbered goes by its place in the list.
    private static string Part(NoticeTime time, int place) => FormattableString.Invariant($"{Name(time.Role)}-{(time.Ordinal > 0 ? time.Ordinal : place)}");

    private static string Name(TimeRole role) => role.ToString().ToLowerInvariant();

    private static string ChoiceName(NoticeTime time) => $"{Name(time.Role)}-choice-" + time.Start switch
    {
        Moment.At at => StampPattern.Format(at.Instant),
        Moment.Day day => DayPattern.Format(day.On) + day.Half?.ToString().ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(time), time.Start, "A moment is a day or an instant."),
    };
}
