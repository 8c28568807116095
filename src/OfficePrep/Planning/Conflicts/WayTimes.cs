using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Conflicts;

/// <summary>How long the way between two places is taken to be. Only classes of distance are known: the same city, the same state, another state, from abroad.</summary>
internal sealed class WayTimes(Season season, Preferences preferences)
{
    private static readonly HashSet<string> HomelandZones = new(PlaceBook.Zones, StringComparer.Ordinal);

    /// <summary>The sentence where there is less time between two times than the way takes; null where there is enough, or no way to go.</summary>
    public string? Missing(Commitment first, Commitment second)
    {
        if (!second.IsInPerson || first.Interview is null)
        {
            return null;
        }

        var (way, words) = first.IsInPerson ? Between(first.Interview!, second.Interview!) : FromHome(first, second);
        var gap = second.Start - second.Before - first.End;
        return way > gap ? $"{words} {LengthWords.Of(way)} are assumed for the way, but only {LengthWords.Of(Duration.Max(Duration.Zero, gap))} are left after {first.Title}." : null;
    }

    private (Duration Way, string Words) Between(Interview from, Interview to)
    {
        var (here, there) = (SeasonCommitments.PlaceOf(from), SeasonCommitments.PlaceOf(to));
        var way = $"From {(here.Length > 0 ? here : "the first place")} to {(there.Length > 0 ? there : "the second")}:";
        if (StateOf(from) is not { } one || StateOf(to) is not { } other)
        {
            return (preferences.Travel.BetweenStates, $"{way} no letter says in which state both are.");
        }

        return one != other ? (preferences.Travel.BetweenStates, $"{way} two states.")
            : string.Equals(from.Program.City, to.Program.City, StringComparison.OrdinalIgnoreCase) ? (preferences.Travel.WithinCity, $"{way} one city.")
            : (preferences.Travel.WithinState, $"{way} one state.");
    }

    // A video interview is taken where the season says that the applicant is; only from abroad is that far from every program.
    private (Duration Way, string Words) FromHome(Commitment first, Commitment second)
    {
        var home = season.HomeZoneAt(first.Start);
        return HomelandZones.Contains(home) ? (Duration.Zero, "")
            : (preferences.Travel.FromAbroad, $"{second.Title} is in person{At(second)}, and your season says that you are in {ClockText.City(home)} before it.");
    }

    private static string At(Commitment second) => SeasonCommitments.PlaceOf(second.Interview!) is { Length: > 0 } place ? $" in {place}" : "";

    private static string? StateOf(Interview interview) => interview.Program.State ?? (interview.Program.City is { } city ? PlaceBook.StateOfCity(city) : null);
}
