using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>
/// Plans the nights of a season: the front door of the room. Pure. Every interview that begins between 11:00 PM and 8:00 AM at home, or runs far into the usual sleep, gets a plan that keeps <see cref="NightLimits"/>
/// beside all other interviews, duties and busy times, or the word that there is none.
/// </summary>
public static class NightPlanner
{
    // A hostile letter may name years in which nobody is interviewed.
    private static readonly Instant Earliest = Instant.FromUtc(1970, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>The plans of all nights that are still ahead, by time.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Usual sleep, limits of the person's own, duties.</param>
    /// <param name="busy">The person's own busy times; whole days do not count, because their nights are not known to be taken.</param>
    /// <param name="now">The moment; what lies before it is left out.</param>
    public static IReadOnlyList<NightPlan> Of(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(busy);
        return [.. Standing(season, preferences, busy).Where(plan => plan.Time.Start > now).Select(plan => Ahead(plan, now))];
    }

    // What has begun is still followed; what is over was followed or was not, and nobody can tell from here.
    private static NightPlan Ahead(NightPlan plan, Instant now) =>
        plan.Entries.Any(entry => entry.IsSleep && entry.To <= now)
            ? plan with { First = [.. plan.First, NightWords.Sentence("passed")], Entries = Left(plan, now) }
            : plan with { Entries = Left(plan, now) };

    private static IReadOnlyList<NightEntry> Left(NightPlan plan, Instant now) => [.. plan.Entries.Where(entry => (entry.To ?? entry.From) > now)];

    /// <summary>
    /// The plans of all nights, past ones too. They do not depend on the moment of asking, so that a plan that is being followed stays; nothing in one lies before the letter
    /// that gave its hour was known.
    /// </summary>
    internal static IReadOnlyList<NightPlan> Standing(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy)
    {
        var all = new SeasonCommitments(season, preferences).Fixed(Earliest).Where(each => each.Start < Latest).ToList();
        var nights = all.Where(each => each is { IsInterview: true, IsWholeDay: false } && NightHours.IsNight(each, season, preferences))
            .GroupBy(each => (each.Interview!.Id, each.IsReading ? Instant.MinValue : each.Start)).Select(readings => readings.First())
            .OrderBy(each => each.Start).ThenBy(each => each.Interview!.Id, StringComparer.Ordinal).ToList();
        if (nights.Count == 0)
        {
            return [];
        }

        var own = SeasonConflicts.Own(season, preferences, busy, all);
        return new NightSeason(season, preferences, [.. all.Concat(own).Where(each => !each.IsWholeDay)]).Plan(nights);
    }
}
