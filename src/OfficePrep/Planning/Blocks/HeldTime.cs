using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Blocks;

/// <summary>A fixed hour of a living interview: what blocks are derived from.</summary>
internal sealed record HeldTime
{
    // Beyond these years nothing is an interview, and the ends of what a clock can hold come near.
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    public required Interview Interview { get; init; }

    public required NoticeTime Time { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    /// <summary>Place among the times of its role, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When the time kept before begins.</summary>
    public required Instant Ready { get; init; }

    /// <summary>When to log in or arrive.</summary>
    public required Instant Arrive { get; init; }

    /// <summary>When the time kept after ends.</summary>
    public required Instant Free { get; init; }

    /// <summary>When a letter first gave this hour: nothing can have been planned for it earlier.</summary>
    public required Instant Known { get; init; }

    public bool IsInterview => Time.Role == TimeRole.Interview;

    public bool IsInPerson => Interview.Format == InterviewFormat.InPerson;

    public bool IsTentative => Time.Doubts.Count > 0 || Interview.Status == InterviewStatus.Waitlisted || (IsInterview && Interview.Doubts.Count > 0);

    /// <summary>The other readings of an open time, each as long as this one with the time around it.</summary>
    public IEnumerable<Interval> OtherReadings =>
        Time.Doubts.Concat(IsInterview ? Interview.Doubts : []).SelectMany(doubt => doubt.Choices)
            .Where(IsOfOurTime)
            .Select(choice => choice.ToInstant() - Start)
            .Where(shift => shift != Duration.Zero)
            .Distinct()
            .Select(shift => new Interval(Ready + shift, Free + shift));

    /// <summary>All of a season, by start.</summary>
    public static IReadOnlyList<HeldTime> AllOf(Season season, Preferences preferences)
    {
        var letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);
        return [.. season.Interviews
            .Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
            .SelectMany(interview => interview.Times
                .Where(time => time.Status == TimeStatus.Fixed && time.Role is not (TimeRole.Agenda or TimeRole.ReplyBy))
                .GroupBy(time => time.Role)
                .SelectMany(role => role.Select((time, place) => Of(interview, time, place + 1, letters[interview.Id], preferences))))
            .OfType<HeldTime>()
            .OrderBy(held => held.Start).ThenBy(held => held.Interview.Id, StringComparer.Ordinal).ThenBy(held => held.Number)];
    }

    private static HeldTime? Of(Interview interview, NoticeTime time, int number, IEnumerable<SeasonLetter> letters, Preferences preferences)
    {
        if (time.Start is not Moment.At at || !IsOfOurTime(at.Clock))
        {
            return null;
        }

        var start = at.Instant;
        var end = time.End is { } stated && IsOfOurTime(stated) && stated.ToInstant() > start ? stated.ToInstant() : start + Length(interview, time, preferences.Lengths);
        var known = letters.Where(letter => letter.Notice.Times.Any(said => said.Role == time.Role && said.Start is Moment.At then && then.Instant == start))
            .Select(letter => letter.Moment).DefaultIfEmpty(interview.Changed).Min();
        var held = new HeldTime { Interview = interview, Time = time, Start = start, End = end, Number = number, Ready = start, Arrive = start, Free = end, Known = known };
        return time.Role == TimeRole.Interview ? WithTimeAround(held, preferences.Blocks) : held;
    }

    private static HeldTime WithTimeAround(HeldTime held, BlockPreferences blocks)
    {
        var stated = held.Time.ArriveBy is { } by && IsOfOurTime(by) && by.ToInstant() < held.Start ? by.ToInstant() : (Instant?)null;
        var (before, after, logIn) = held.Interview.Format switch
        {
            InterviewFormat.InPerson => (blocks.BeforeInPerson, blocks.AfterInPerson, blocks.LogIn),
            InterviewFormat.Phone => (blocks.BeforePhone, blocks.AfterVideo, null),
            _ => (blocks.BeforeVideo, blocks.AfterVideo, blocks.LogIn),
        };
        var arrive = stated ?? (held.Start - (logIn ?? Duration.Zero));
        return held with
        {
            Arrive = arrive,
            Ready = Instant.Min(arrive, (stated ?? held.Start) - (before ?? Duration.Zero)),
            Free = held.End + (blocks.Debrief ?? Duration.Zero) + (after ?? Duration.Zero),
        };
    }

    private static Duration Length(Interview interview, NoticeTime time, AssumedLengths lengths) => time.Role switch
    {
        TimeRole.TechCheck => lengths.TechCheck,
        TimeRole.Interview => interview.Format switch
        {
            InterviewFormat.InPerson => lengths.InPerson,
            InterviewFormat.Phone => lengths.Phone,
            _ => lengths.Video,
        },
        _ => lengths.Event,
    };

    private static bool IsOfOurTime(OffsetDateTime clock) => clock.Year is >= FirstYear and <= LastYear;
}
