using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>Whether sleeps keep every limit. A plan is offered only if they do.</summary>
/// <param name="taken">When the person has to be awake for other things.</param>
/// <param name="known">When the hour became known; nothing is planned before it.</param>
internal sealed class NightCheck(TakenTimes taken, Instant known)
{
    /// <summary>Whether the planned sleeps can be slept, each for itself: what costs least to find out, and rules most of them out.</summary>
    /// <param name="plan">The planned ones.</param>
    /// <param name="time">The interview.</param>
    public bool Allows(IReadOnlyList<PlannedSleep> plan, Commitment time) =>
        plan.All(sleep => sleep.From >= known && sleep.Length > Duration.Zero && taken.IsFree(sleep.From, sleep.To) && IsApart(sleep, time) && IsLongEnough(sleep));

    /// <summary>Whether sleeps that are allowed keep the limits together.</summary>
    /// <param name="line">All sleeps, by time: the planned ones with the nights around them.</param>
    /// <param name="time">The interview.</param>
    /// <param name="counted">The stretch in which sleep is counted.</param>
    public static bool Keeps(IReadOnlyList<PlannedSleep> line, Commitment time, Interval counted) =>
        InOrder(line)
        && SleepIn(line, time.Span.Start - Duration.FromHours(24), time.Span.Start) >= NightLimits.LeastBeforeLogIn
        && new SleepSum(line) is var slept
        && EveryStretch(slept, counted, Duration.FromHours(24), NightLimits.LeastInDay)
        && EveryStretch(slept, counted, Duration.FromHours(48), NightLimits.LeastInTwoDays);

    /// <summary>How much sleep lies in a stretch.</summary>
    public static Duration SleepIn(IReadOnlyList<PlannedSleep> line, Instant from, Instant to)
    {
        var total = Duration.Zero;
        foreach (var sleep in line)
        {
            total += Duration.Max(Duration.Zero, Instant.Min(sleep.To, to) - Instant.Max(sleep.From, from));
        }

        return total;
    }

    private static bool IsApart(PlannedSleep sleep, Commitment time) => sleep.To <= time.Span.Start - NightLimits.AwakeBeforeLogIn || sleep.From >= time.Span.End;

    private static bool IsLongEnough(PlannedSleep sleep) =>
        sleep.Kind is not (NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep or NightEntryKind.UsualSleep) || sleep.Length >= NightLimits.LeastMovedSleep;

    private static bool InOrder(IReadOnlyList<PlannedSleep> line)
    {
        for (var at = 1; at < line.Count; at++)
        {
            if (line[at].From - line[at - 1].To < NightLimits.LeastAwake)
            {
                return false;
            }
        }

        return true;
    }

    // The sleep in a stretch that moves along grows and shrinks evenly between the moments at which one of its ends meets the edge of a sleep: its least is at one of those.
    private static bool EveryStretch(SleepSum slept, Interval counted, Duration length, Duration least)
    {
        var (first, last, size) = (counted.Start.ToUnixTimeTicks(), (counted.End - length).ToUnixTimeTicks(), length.BclCompatibleTicks);
        if (last < first)
        {
            return true;
        }

        bool Holds(long from) => from < first || from > last || slept.Between(from, from + size) >= least.BclCompatibleTicks;
        return Holds(first) && Holds(last) && slept.Edges.TrueForAll(edge => Holds(edge) && Holds(edge - size));
    }
}
