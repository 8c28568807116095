using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>How long a time of an interview takes with what is kept free around it. One rule for blocks, conflicts and nights, so that none contradicts another.</summary>
/// <param name="Ready">When the time kept before begins.</param>
/// <param name="Arrive">When to log in or arrive.</param>
/// <param name="End">When it ends, as stated, by its agenda or assumed.</param>
/// <param name="Free">When the time kept after ends.</param>
/// <param name="AssumedLength">The length that was taken because no letter states an end; null where one does.</param>
internal readonly record struct TimeAround(Instant Ready, Instant Arrive, Instant End, Instant Free, Duration? AssumedLength)
{
    // Beyond these years nothing is an interview, and the ends of what a clock can hold come near.
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    /// <summary>The time around a start.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="time">Its time; where it is a reading of a time in doubt, already moved.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="preferences">Lengths and the time to keep free.</param>
    public static TimeAround Of(Interview interview, NoticeTime time, Instant start, Preferences preferences)
    {
        var stated = EndOf(interview, time, start);
        var assumed = stated is null ? Assumed(interview, time, preferences.Lengths) : (Duration?)null;
        var end = stated ?? start + assumed!.Value;
        if (time.Role != TimeRole.Interview)
        {
            return new TimeAround(start, start, end, end, assumed);
        }

        var blocks = preferences.Blocks;
        var (before, after, logIn) = interview.Format switch
        {
            InterviewFormat.InPerson => (blocks.BeforeInPerson, blocks.AfterInPerson, blocks.LogIn),
            InterviewFormat.Phone => (blocks.BeforePhone, blocks.AfterVideo, null),
            _ => (blocks.BeforeVideo, blocks.AfterVideo, blocks.LogIn),
        };
        var said = time.ArriveBy is { } by && IsOfOurTime(by) && by.ToInstant() < start ? by.ToInstant() : (Instant?)null;
        var arrive = said ?? start - (logIn ?? Duration.Zero);
        return new TimeAround(
            Instant.Min(arrive, (said ?? start) - (before ?? Duration.Zero)),
            arrive,
            end,
            end + (blocks.Debrief ?? Duration.Zero) + (after ?? Duration.Zero),
            assumed);
    }

    /// <summary>Whether a clock shows a year that interviews are held in.</summary>
    public static bool IsOfOurTime(OffsetDateTime clock) => clock.Year is >= FirstYear and <= LastYear;

    // A day without a stated end still lasts as long as its agenda.
    private static Instant? EndOf(Interview interview, NoticeTime time, Instant start)
    {
        if (time.End is { } stated && IsOfOurTime(stated) && stated.ToInstant() > start)
        {
            return stated.ToInstant();
        }

        var parts = time.Role == TimeRole.Interview
            ? interview.Times.Where(part => part.Role == TimeRole.Agenda && part.Start.Date == time.Start.Date).Select(part => part.End).OfType<OffsetDateTime>().Where(IsOfOurTime)
                .Select(end => end.ToInstant()).Where(last => last > start).ToList()
            : [];
        return parts.Count > 0 ? parts.Max() : null;
    }

    private static Duration Assumed(Interview interview, NoticeTime time, AssumedLengths lengths) => (time.Role, interview.Format) switch
    {
        (TimeRole.TechCheck, _) => lengths.TechCheck,
        (not TimeRole.Interview, _) => lengths.Event,
        (_, InterviewFormat.InPerson) => lengths.InPerson,
        (_, InterviewFormat.Phone) => lengths.Phone,
        _ => lengths.Video,
    };
}
