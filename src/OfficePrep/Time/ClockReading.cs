using NodaTime;

namespace OfficePrep.Time;

/// <summary>What a wall clock time means in a zone: it happens once, twice (clocks go back) or never (clocks go forward).</summary>
public abstract record ClockReading
{
    private ClockReading()
    {
    }

    /// <summary>The instant to go on with: the only one, the earlier of two, or the one after the gap with the clock put forward.</summary>
    public abstract ZonedDateTime Likeliest { get; }

    /// <summary>The time happens once.</summary>
    /// <param name="Time">It.</param>
    public sealed record Once(ZonedDateTime Time) : ClockReading
    {
        /// <inheritdoc/>
        public override ZonedDateTime Likeliest => Time;
    }

    /// <summary>The time happens twice, because clocks go back.</summary>
    /// <param name="Earlier">Before the change.</param>
    /// <param name="Later">After the change.</param>
    public sealed record Twice(ZonedDateTime Earlier, ZonedDateTime Later) : ClockReading
    {
        /// <inheritdoc/>
        public override ZonedDateTime Likeliest => Earlier;
    }

    /// <summary>The time never happens, because clocks go forward.</summary>
    /// <param name="ShiftedForward">The time moved by the length of the gap: what a clock that was not changed would have called so.</param>
    /// <param name="ShiftedBack">The same wall time read with the offset after the change.</param>
    public sealed record Never(ZonedDateTime ShiftedForward, ZonedDateTime ShiftedBack) : ClockReading
    {
        /// <inheritdoc/>
        public override ZonedDateTime Likeliest => ShiftedForward;
    }

    /// <summary>Reads a wall clock time in a zone.</summary>
    public static ClockReading Of(LocalDateTime local, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => new Once(mapping.Single()),
            2 => new Twice(mapping.First(), mapping.Last()),
            _ => new Never(
                local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant().InZone(zone),
                local.WithOffset(mapping.LateInterval.WallOffset).ToInstant().InZone(zone)),
        };
    }
}
