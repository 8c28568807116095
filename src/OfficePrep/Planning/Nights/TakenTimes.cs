using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>When a person has to be awake, kept so that what touches a stretch is found without going through all.</summary>
internal sealed class TakenTimes
{
    private readonly Interval[] times;

    // The latest end among the times up to each place.
    private readonly Instant[] ends;

    public TakenTimes(IEnumerable<Interval> times)
    {
        this.times = [.. times.OrderBy(time => time.Start)];
        ends = new Instant[this.times.Length];
        for (var at = 0; at < ends.Length; at++)
        {
            ends[at] = at > 0 ? Instant.Max(ends[at - 1], this.times[at].End) : this.times[at].End;
        }
    }

    /// <summary>Whether nothing lies in a stretch.</summary>
    public bool IsFree(Instant from, Instant to) => Before(to) is var count && (count == 0 || ends[count - 1] <= from);

    /// <summary>Those that touch a stretch, by start.</summary>
    public IEnumerable<Interval> In(Instant from, Instant to)
    {
        var last = Before(to);
        var first = last;
        while (first > 0 && ends[first - 1] > from)
        {
            first--;
        }

        for (; first < last; first++)
        {
            if (times[first].End > from)
            {
                yield return times[first];
            }
        }
    }

    // How many begin before a moment.
    private int Before(Instant moment)
    {
        var (from, to) = (0, times.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = times[middle].Start < moment ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
