using NodaTime;

namespace OfficePrep.Planning;

/// <summary>Usual sleep: what OfficePrep places by itself stays out of it.</summary>
public sealed record SleepPreferences
{
    /// <summary>When the applicant usually sleeps, on the home clock; 11:00 PM to 7:00 AM.</summary>
    public HomeHours Usual { get; init; } = new(new LocalTime(23, 0), new LocalTime(7, 0));

    /// <summary>The least sleep to keep free in a night; 8 hours. From 5 to 12: less is no plan, more leaves no day.</summary>
    public Duration Least { get; init; } = Duration.FromHours(8);

    /// <summary>Quiet time before bed in which nothing is placed; 1 hour: a review read in bed keeps people awake.</summary>
    public Duration WindDown { get; init; } = Duration.FromHours(1);
}
