using NodaTime;

namespace OfficePrep.Planning;

/// <summary>A stretch of the day on the applicant's own clock; it runs over midnight where it ends before it begins.</summary>
/// <param name="From">The first moment in it.</param>
/// <param name="To">The first moment after it; never the same as <paramref name="From"/>.</param>
public readonly record struct HomeHours(LocalTime From, LocalTime To)
{
    /// <summary>How long it is on a day without a clock change.</summary>
    public Duration Length => Duration.FromTicks(From < To ? To.TickOfDay - From.TickOfDay : To.TickOfDay - From.TickOfDay + NodaConstants.TicksPerDay);

    /// <summary>Whether a clock time lies in it.</summary>
    public bool Contains(LocalTime time) => From < To ? time >= From && time < To : time >= From || time < To;

    /// <summary>When it is on the day it begins, in a zone; a clock that is skipped or happens twice counts as the earlier offset has it.</summary>
    /// <param name="day">The day it begins.</param>
    /// <param name="zone">The zone.</param>
    public Interval On(LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var start = zone.AtLeniently(day + From).ToInstant();
        var end = zone.AtLeniently((From < To ? day : day.PlusDays(1)) + To).ToInstant();
        // A short stretch within a skipped hour could otherwise end before it begins.
        return new Interval(start, Instant.Max(start, end));
    }
}
