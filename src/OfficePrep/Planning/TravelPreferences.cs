using NodaTime;

namespace OfficePrep.Planning;

/// <summary>Time from door to door to allow for the way to an interview in person, up to 7 days each.</summary>
public sealed record TravelPreferences
{
    /// <summary>Within one city; 1 hour.</summary>
    public Duration WithinCity { get; init; } = Duration.FromHours(1);

    /// <summary>Between two cities of one state; 5 hours, by car.</summary>
    public Duration WithinState { get; init; } = Duration.FromHours(5);

    /// <summary>Between two states; 12 hours: a flight with a change, and the ways to and from it.</summary>
    public Duration BetweenStates { get; init; } = Duration.FromHours(12);

    /// <summary>From abroad; 36 hours, border and delays included.</summary>
    public Duration FromAbroad { get; init; } = Duration.FromHours(36);

    /// <summary>Whether to be in the city the evening before; yes: the first flight of a morning is no plan.</summary>
    public bool ArriveDayBefore { get; init; } = true;
}
