using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Planning.Conflicts;

/// <summary>Whether two times go together, rule by rule. The first must not begin after the second.</summary>
internal sealed class ConflictRules(Season season, Preferences preferences)
{
    // Sleep counts as lying between two times only where a good part of the usual night does.
    private static readonly Duration PartOfNight = Duration.FromHours(1);

    private readonly WayTimes ways = new(season, preferences);

    /// <summary>What stands against both, the gravest first; empty where they go together.</summary>
    public IReadOnlyList<(ConflictKind Kind, string Sentence)> Between(Commitment first, Commitment second)
    {
        // Of two readings of one time only one can be meant: they never meet.
        if (first.Time is not null && ReferenceEquals(first.Time, second.Time))
        {
            return [];
        }

        if (first.IsWholeDay || second.IsWholeDay)
        {
            return IsApart(first, second) && MayMeet(first, second) ? [(ConflictKind.Possible, $"{Capital(first.Title)} and {second.Title} may be on the same day; not all hours are known.")] : [];
        }

        if (IsApart(first, second) && second.Start < first.End)
        {
            return [(ConflictKind.Overlap, $"{Capital(first.Title)} and {second.Title} are at the same time.")];
        }

        var found = new List<(ConflictKind, string)>();
        if (IsApart(first, second))
        {
            Add(found, ConflictKind.Travel, ways.Missing(first, second));
            Add(found, ConflictKind.TooClose, TooClose(first, second));
        }

        Add(found, ConflictKind.ShortSleep, ShortSleep(first, second));
        Add(found, ConflictKind.SameDay, SameDay(first, second));
        return found;
    }

    private static void Add(List<(ConflictKind, string)> found, ConflictKind kind, string? sentence)
    {
        if (sentence is not null)
        {
            found.Add((kind, sentence));
        }
    }

    // The parts of one interview's day belong together.
    private static bool IsApart(Commitment first, Commitment second) => first.Interview is null || first.Interview.Id != second.Interview?.Id;

    private bool MayMeet(Commitment first, Commitment second) =>
        (first.IsInterview || second.IsInterview) && first.Start < second.End && second.Start < first.End
        && (!first.IsWholeDay || !second.IsWholeDay || HomeDay(first.Start) == HomeDay(second.Start));

    private static string? TooClose(Commitment first, Commitment second)
    {
        var wanted = first.After + second.Before;
        var gap = second.Start - first.End;
        return gap < wanted ? $"Between {first.Title} and {second.Title} {Are(gap)}; {LengthWords.Of(wanted)} are wanted for notes, a break and logging in." : null;
    }

    private string? ShortSleep(Commitment first, Commitment second)
    {
        if (!second.IsInterview || second.Span.Start - first.Span.End is var gap && gap >= preferences.Sleep.Least)
        {
            return null;
        }

        return NightBetween(first.Start, second.Start) < PartOfNight ? null
            : $"Between {first.Title} and {second.Title} only {LengthWords.Of(Duration.Max(Duration.Zero, second.Span.Start - first.Span.End))} are left for sleep; {LengthWords.Of(preferences.Sleep.Least)} are wanted.";
    }

    private string? SameDay(Commitment first, Commitment second) =>
        first.IsInterview && second.IsInterview && IsApart(first, second) && HomeDay(first.Start) == HomeDay(second.Start)
            ? $"{Capital(first.Title)} and {second.Title} are two interviews on one day at home, {ClockText.Day(HomeDay(first.Start))}."
            : null;

    // How much of the usual sleep lies between two moments.
    private Duration NightBetween(Instant from, Instant to)
    {
        var total = Duration.Zero;
        for (var day = HomeDay(from).PlusDays(-1); day <= HomeDay(to); day = day.PlusDays(1))
        {
            var sleep = preferences.Sleep.Usual.On(day, DateTimeZoneProviders.Tzdb[season.HomeZoneAt(from)]);
            total += Duration.Max(Duration.Zero, Instant.Min(sleep.End, to) - Instant.Max(sleep.Start, from));
        }

        return total;
    }

    private LocalDate HomeDay(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(at)]).Date;

    private static string Are(Duration gap) => gap <= Duration.Zero ? "is no time" : $"are {LengthWords.Of(gap)}";

    private static string Capital(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
}
