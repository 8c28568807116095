using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>
/// Looks for conflicts in the order of time. A thing is compared only with those that begin before the farthest rule stops reaching from its end, and a conflict is given out as soon as no earlier one
/// can follow: who needs the first few does not pay for all, of which there are as many as pairs where a season stands at one hour.
/// </summary>
internal sealed class ConflictSearch(Season season, Preferences preferences)
{
    // A day, and the farthest that one home can lie behind another: from UTC+14 to UTC−12.
    private static readonly Duration LongestDay = Duration.FromHours(50);

    private readonly ConflictRules rules = new(season, preferences);

    /// <summary>How many pairs were compared so far: what the search costs.</summary>
    public int Compared { get; private set; }

    /// <summary>The conflicts of things with each other: by start of the first, then by what the first is, the gravest first.</summary>
    /// <param name="commitments">The times in every reading, the person's own among them.</param>
    public IEnumerable<Conflict> ByDate(IEnumerable<Commitment> commitments)
    {
        List<ConflictThing> things = [.. ConflictThing.Of(commitments).Order()];
        List<ConflictThing> inPerson = [.. things.Where(thing => thing.IsInPerson)];
        var (near, far) = Reaches(things);
        var waiting = new PriorityQueue<Conflict, Order>();
        for (var at = 0; at < things.Count; at++)
        {
            foreach (var other in From(things, at).TakeWhile(other => other.Earliest < things[at].LatestEnd + near).Concat(Farther(inPerson, things[at], near, far)))
            {
                if (Between(things[at], other) is var (first, conflict))
                {
                    waiting.Enqueue(conflict, new Order(conflict.First.Start, first, conflict.Kind, conflict.ToString()));
                }
            }

            // What is still to come begins no earlier than the next thing.
            while (waiting.TryPeek(out var next, out var order) && (at + 1 == things.Count || order.IsBefore(things[at + 1])))
            {
                waiting.Dequeue();
                yield return next;
            }
        }
    }

    /// <summary>The conflicts of one group of times with another, the gravest first.</summary>
    public IEnumerable<Conflict> With(IEnumerable<Commitment> offered, IEnumerable<Commitment> others)
    {
        List<ConflictThing> asked = [.. ConflictThing.Of(offered)];
        List<ConflictThing> held = [.. ConflictThing.Of(others)];
        var (near, far) = Reaches([.. asked, .. held]);
        var reach = Duration.Max(near, far);
        return asked.SelectMany(one => held.Where(other => other.Earliest < one.LatestEnd + reach && one.Earliest < other.LatestEnd + reach).Select(other => Between(one, other)?.Found))
            .OfType<Conflict>().OrderBy(conflict => conflict.Kind);
    }

    // A thing of several readings is compared with itself, too: an interview may have two times in doubt.
    private static IEnumerable<ConflictThing> From(List<ConflictThing> things, int at)
    {
        for (var other = things[at].Readings.Count > 1 ? at : at + 1; other < things.Count; other++)
        {
            yield return things[other];
        }
    }

    // Only the way to a place reaches farther than the next days.
    private static IEnumerable<ConflictThing> Farther(List<ConflictThing> inPerson, ConflictThing thing, Duration near, Duration far)
    {
        var (from, to) = (0, inPerson.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = inPerson[middle].Earliest < thing.LatestEnd + near ? (middle + 1, to) : (from, middle);
        }

        for (; from < inPerson.Count && inPerson[from].Earliest < thing.LatestEnd + far; from++)
        {
            yield return inPerson[from];
        }
    }

    // How far from the end of one thing to the start of another a rule can reach, as ConflictRules has them: to anything, and to a place that the person has to travel to.
    private (Duration Near, Duration Far) Reaches(IReadOnlyCollection<ConflictThing> things)
    {
        var times = things.SelectMany(thing => thing.Readings);
        var buffers = times.Select(time => time.Before).Append(Duration.Zero).Max() + times.Select(time => time.After).Append(Duration.Zero).Max();
        var travel = preferences.Travel;
        var way = new[] { travel.WithinCity, travel.WithinState, travel.BetweenStates, travel.FromAbroad }.Max();
        return (Duration.Max(LongestDay, buffers + preferences.Sleep.Least), buffers + way);
    }

    private (ConflictThing First, Conflict Found)? Between(ConflictThing one, ConflictThing other)
    {
        if (!one.IsOurs && !other.IsOurs)
        {
            return null;
        }

        Compared++;
        var all = Pairs(one, other).ToList();
        var bad = all.Where(pair => pair.Found.Count > 0).OrderBy(pair => pair.Found[0].Kind).ToList();
        if (bad.Count == 0)
        {
            return null;
        }

        var (first, earlier, later, found) = bad[0];
        var isCertain = found[0].Kind != ConflictKind.Possible && all.TrueForAll(pair => pair.Found.Any(each => each.Kind == found[0].Kind));
        var sentences = found.Select(each => each.Sentence);
        if (earlier.IsReading || later.IsReading)
        {
            sentences = sentences.Append(isCertain ? "A time is in doubt, but no reading of it goes together with the other." : "This depends on a time in doubt: ask the program first.");
        }

        return (first, new Conflict(found[0].Kind, earlier, later, [.. sentences], isCertain));
    }

    private IEnumerable<(ConflictThing First, Commitment Earlier, Commitment Later, IReadOnlyList<(ConflictKind Kind, string Sentence)> Found)> Pairs(ConflictThing one, ConflictThing other)
    {
        for (var left = 0; left < one.Readings.Count; left++)
        {
            for (var right = ReferenceEquals(one, other) ? left + 1 : 0; right < other.Readings.Count; right++)
            {
                var (a, b) = (one.Readings[left], other.Readings[right]);
                yield return a.Start < b.Start || (a.Start == b.Start && one.CompareNames(other) <= 0) ? (one, a, b, rules.Between(a, b)) : (other, b, a, rules.Between(b, a));
            }
        }
    }

    private readonly record struct Order(Instant Start, ConflictThing First, ConflictKind Kind, string Words) : IComparable<Order>
    {
        public int CompareTo(Order other) =>
            Start.CompareTo(other.Start) is var start && start != 0 ? start
            : First.CompareNames(other.First) is var name && name != 0 ? name
            : Kind.CompareTo(other.Kind) is var kind && kind != 0 ? kind
            : string.CompareOrdinal(Words, other.Words);

        public bool IsBefore(ConflictThing thing) => Start < thing.Earliest || (Start == thing.Earliest && First.CompareNames(thing) < 0);
    }
}
