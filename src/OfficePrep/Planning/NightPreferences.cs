using NodaTime;

namespace OfficePrep.Planning;

/// <summary>What the applicant wants of the plan for an interview at night. The plan's own limits hold whatever stands here.</summary>
public sealed record NightPreferences
{
    /// <summary>Whether the plan begins with a draft that asks for a kinder hour; yes.</summary>
    public bool AskForKinderHour { get; init; } = true;

    /// <summary>Days before the interview on which sleep may move, 0 to 2; 2. More days cost more sleep than they move the body's clock.</summary>
    public int ShiftDays { get; init; } = 2;

    /// <summary>The most that bedtime may move in one day, up to 2 hours; 1 hour.</summary>
    public Duration LargestShift { get; init; } = Duration.FromHours(1);

    /// <summary>Whether the plan's sleep, naps and hours without driving go into the calendar file; no, because others may see a calendar.</summary>
    public bool InCalendar { get; init; }

    /// <summary>Whether the applicant takes naps; yes.</summary>
    public bool Naps { get; init; } = true;

    /// <summary>Whether the applicant takes caffeine; yes.</summary>
    public bool Caffeine { get; init; } = true;

    /// <summary>How long before sleep the last caffeine is, 6 to 12 hours; 6 (studied at 6 hours: 400 mg still cost sleep).</summary>
    public Duration CaffeineStop { get; init; } = Duration.FromHours(6);
}
