namespace OfficePrep.Planning.Nights;

/// <summary>How much was slept by any moment, so that the sleep in a stretch is the difference of two sums. In ticks: a plan is tried in hundreds of ways, each counted at every edge of a sleep.</summary>
internal sealed class SleepSum
{
    private readonly long[] from;
    private readonly long[] to;
    private readonly long[] before;

    /// <summary>Sums up sleeps, by time, none of which overlaps another.</summary>
    public SleepSum(IReadOnlyList<PlannedSleep> line)
    {
        (from, to, before) = (new long[line.Count], new long[line.Count], new long[line.Count]);
        for (var at = 0; at < line.Count; at++)
        {
            (from[at], to[at]) = (line[at].From.ToUnixTimeTicks(), line[at].To.ToUnixTimeTicks());
            before[at] = at == 0 ? 0 : before[at - 1] + to[at - 1] - from[at - 1];
        }

        Edges = [.. from, .. to];
    }

    /// <summary>Where sleeps begin and end.</summary>
    public List<long> Edges { get; }

    /// <summary>The sleep between two moments.</summary>
    public long Between(long start, long end) => By(end) - By(start);

    private long By(long moment)
    {
        var at = Array.BinarySearch(from, moment);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? 0 : before[at] + Math.Min(moment, to[at]) - from[at];
    }
}
