using NodaTime;

namespace OfficePrep.Planning;

/// <summary>Time that is taken whatever the season brings: rounds, classes, an examination.</summary>
public sealed record Duty
{
    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>The days of the week it is on; none for a duty of one date.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; init; } = [];

    /// <summary>First day, or the day itself where it has no weekdays; null where a weekly duty has always been.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day it begins on; null where it does not end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>From when to when, in <see cref="ZoneId"/>.</summary>
    public required HomeHours Hours { get; init; }

    /// <summary>IANA id of the zone that its hours are kept in; null for the applicant's home zone of the day.</summary>
    public string? ZoneId { get; init; }

    /// <summary>Whether it begins on a day.</summary>
    public bool IsOn(LocalDate day) =>
        Weekdays.Count == 0
            ? day == From
            : Weekdays.Contains(day.DayOfWeek) && (From is not { } from || day >= from) && (Until is not { } until || day <= until);
}
