using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>Whether sleeps keep every limit. A plan is offered only if they do.</summary>
/// <param name="taken">When the person has to be awake for other things.</param>
/// <param name="known">When the hour became known; nothing is planned before it.</param>
internal sealed class NightCheck(IReadOnlyList<Interval> taken, Instant known)
{
    /// <summary>Whether they keep the limits.</summary>
    /// <param name="line">All sleeps, by time: the planned ones with the nights around them.</param>
    /// <param name="plan">The planned ones.</param>
    /// <param name="time">The interview.</param>
    /// <param name="counted">The stretch in which sleep is counted.</param>
    public bool Keeps(IReadOnlyList<PlannedSleep> line, IReadOnlyList<PlannedSleep> plan, Commitment time, Interval counted) =>
        plan.All(sleep => sleep.From >= known && sleep.Length > Duration.Zero && IsFree(sleep) && IsApart(sleep, time) && IsLongEnough(sleep))
        && InOrder(line)
        && SleepIn(line, time.Span.Start - Duration.FromHours(24), time.Span.Start) >= NightLimits.LeastBeforeLogIn
        && EveryStretch(line, counted, Duration.FromHours(24), NightLimits.LeastInDay)
        && EveryStretch(line, counted, Duration.FromHours(48), NightLimits.LeastInTwoDays);

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

    private bool IsFree(PlannedSleep sleep) => taken.All(other => other.End <= sleep.From || other.Start >= sleep.To);

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
    private static bool EveryStretch(IReadOnlyList<PlannedSleep> line, Interval counted, Duration length, Duration least)
    {
        if (counted.Duration < length)
        {
            return true;
        }

        var edges = line.SelectMany(sleep => new[] { sleep.From, sleep.To, sleep.From - length, sleep.To - length }).Append(counted.Start).Append(counted.End - length);
        return edges.Where(from => from >= counted.Start && from + length <= counted.End).All(from => SleepIn(line, from, from + length) >= least);
    }
}
