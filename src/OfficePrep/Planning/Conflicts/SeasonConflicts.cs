using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>Finds what does not go together in a season: the front door of the room. Pure.</summary>
public static class SeasonConflicts
{
    // Nothing reaches farther than the way from abroad, which preferences bound at a week, and an event of some days.
    private static readonly Duration Reach = Duration.FromDays(8);

    /// <summary>The conflicts among what is fixed and not over, and with the person's own times; by date, the gravest first.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Buffers, sleep, travel and duties.</param>
    /// <param name="busy">The person's own busy times.</param>
    /// <param name="now">The moment; what is over is no conflict any more.</param>
    public static IReadOnlyList<Conflict> Of(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(busy);
        var ours = new SeasonCommitments(season, preferences).Fixed(now);
        var theirs = Own(season, preferences, busy, ours);
        var rules = new ConflictRules(season, preferences);
        var pairs = ours.SelectMany((one, at) => ours.Skip(at + 1).Concat(theirs).Where(other => IsNear(one, other)).Select(other => (one, other)));
        return [.. Gather(pairs, rules).OrderBy(conflict => conflict.First.Start).ThenBy(conflict => conflict.Kind).ThenBy(conflict => conflict.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>What a time that is not fixed yet would meet with.</summary>
    internal static IReadOnlyList<Conflict> With(IReadOnlyList<Commitment> offered, IReadOnlyList<Commitment> others, Season season, Preferences preferences) =>
        [.. Gather(offered.SelectMany(one => others.Where(other => IsNear(one, other)).Select(other => (one, other))), new ConflictRules(season, preferences)).OrderBy(conflict => conflict.Kind)];

    /// <summary>The person's own times and duties around commitments.</summary>
    internal static List<Commitment> Own(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, IReadOnlyList<Commitment> around)
    {
        if (around.Count == 0)
        {
            return [];
        }

        var window = new Interval(around.Min(each => each.Start) - Reach, around.Max(each => each.End) + Reach);
        return [.. busy.Where(time => time.End > window.Start && time.Start < window.End).Concat(DutyTimes.Of(preferences, season, window)).Select(time => Commitment.Of(time, season))];
    }

    private static bool IsNear(Commitment one, Commitment other) => other.Start < one.End + Reach && one.Start < other.End + Reach;

    private static IEnumerable<Conflict> Gather(IEnumerable<(Commitment One, Commitment Other)> pairs, ConflictRules rules) =>
        pairs.Select(pair => pair.One.Start <= pair.Other.Start ? pair : (One: pair.Other, Other: pair.One))
            .Select(pair => (pair.One, pair.Other, Found: rules.Between(pair.One, pair.Other)))
            .GroupBy(pair => (Key(pair.One), Key(pair.Other)) is var (left, right) && string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left))
            .Select(readings => Join([.. readings])).OfType<Conflict>();

    // What it is, whatever its reading: two readings of one time are one thing.
    private static string Key(Commitment each) => each.Interview is { } interview && each.IsReading ? $"{interview.Id}|{each.Role}" : $"{each.Interview?.Id}|{each.Role}|{each.Start}|{each.Title}";

    private static Conflict? Join(IReadOnlyList<(Commitment One, Commitment Other, IReadOnlyList<(ConflictKind Kind, string Sentence)> Found)> readings)
    {
        var bad = readings.Where(reading => reading.Found.Count > 0).OrderBy(reading => reading.Found[0].Kind).ToList();
        if (bad.Count == 0)
        {
            return null;
        }

        var (one, other, found) = bad[0];
        var isCertain = found[0].Kind != ConflictKind.Possible && readings.All(reading => reading.Found.Any(each => each.Kind == found[0].Kind));
        var sentences = found.Select(each => each.Sentence);
        if (one.IsReading || other.IsReading)
        {
            sentences = sentences.Append(isCertain ? "A time is in doubt, but no reading of it goes together with the other." : "This depends on a time in doubt: ask the program first.");
        }

        return new Conflict(found[0].Kind, one, other, [.. sentences], isCertain);
    }
}
