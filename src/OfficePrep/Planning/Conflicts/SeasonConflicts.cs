using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>Finds what does not go together in a season: the front door of the room. Pure.</summary>
public static class SeasonConflicts
{
    // Nothing reaches farther than the way from abroad, which preferences bound at a week, and an event of some days.
    private static readonly Duration Reach = Duration.FromDays(8);

    /// <summary>The conflicts among what is fixed and not over, and with the person's own times; by date of the first, then by its name, the gravest first.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Buffers, sleep, travel and duties.</param>
    /// <param name="busy">The person's own busy times.</param>
    /// <param name="now">The moment; what is over is no conflict any more.</param>
    public static IReadOnlyList<Conflict> Of(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, Instant now) => [.. ByDate(season, preferences, busy, now)];

    /// <summary>The same, each looked for when it is asked for: the first few of a crowded season cost little.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Buffers, sleep, travel and duties.</param>
    /// <param name="busy">The person's own busy times.</param>
    /// <param name="now">The moment; what is over is no conflict any more.</param>
    public static IEnumerable<Conflict> ByDate(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(busy);
        var ours = new SeasonCommitments(season, preferences).Fixed(now);
        return new ConflictSearch(season, preferences).ByDate(ours.Concat(Own(season, preferences, busy, ours)));
    }

    /// <summary>What a time that is not fixed yet would meet with.</summary>
    internal static IReadOnlyList<Conflict> With(IReadOnlyList<Commitment> offered, IReadOnlyList<Commitment> others, Season season, Preferences preferences) =>
        [.. new ConflictSearch(season, preferences).With(offered, others)];

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
}
