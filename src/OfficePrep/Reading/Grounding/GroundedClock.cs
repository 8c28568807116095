using NodaTime;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Grounding;

/// <summary>A clock time or range with morning and afternoon settled, as far as the words allow.</summary>
/// <param name="Start">The likeliest start.</param>
/// <param name="End">The end; null where none is given, or where it would lie before the start.</param>
internal sealed record GroundedClock(LocalTime Start, LocalTime? End)
{
    /// <summary>Whether the end falls on the next day.</summary>
    public bool EndsNextDay { get; init; }

    /// <summary>Whether the end as written lies before the start.</summary>
    public bool RunsBackwards { get; init; }

    /// <summary>The other half of the day, where nothing says which is meant.</summary>
    public LocalTime? OtherStart { get; init; }

    /// <summary>What settled its half of the day.</summary>
    public Rule Rule { get; init; } = TimeRules.SaidHalf;

    /// <summary>Whether it is midnight, which begins one day and ends another.</summary>
    public bool IsMidnight { get; init; }
}
