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
    /// <summary>The time around a start.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="time">Its time; where it is a reading of a time in doubt, already moved.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="preferences">Lengths and the time to keep free.</param>
    public static TimeAround Of(Interview interview, NoticeTime time, Instant start, Preferences preferences)
    {
        var stated = StatedEnd.Of(interview, time, start);
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
        var said = time.ArriveBy is { } by && StatedEnd.IsOfOurTime(by) && by.ToInstant() < start ? by.ToInstant() : (Instant?)null;
        var arrive = said ?? start - (logIn ?? Duration.Zero);
        return new TimeAround(
            Instant.Min(arrive, (said ?? start) - (before ?? Duration.Zero)),
            arrive,
            end,
            end + (blocks.Debrief ?? Duration.Zero) + (after ?? Duration.Zero),
            assumed);
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
