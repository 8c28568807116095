using NodaTime;

namespace OfficePrep.Time;

/// <summary>A change of a zone's clocks.</summary>
/// <param name="ZoneId">IANA id of the zone.</param>
/// <param name="At">When it happens.</param>
/// <param name="Before">Offset up to then.</param>
/// <param name="After">Offset from then on.</param>
public sealed record ClockChange(string ZoneId, Instant At, Offset Before, Offset After)
{
    /// <summary>How long after a change people still reckon with the old difference: the usual trap week on either side of it.</summary>
    public static Duration TrapWindow { get; } = Duration.FromDays(8);

    /// <summary>The changes of both zones close enough to a moment to mislead about the difference between them, in order of time.</summary>
    public static IReadOnlyList<ClockChange> Near(Instant moment, string programZoneId, string homeZoneId)
    {
        var zones = new[] { programZoneId, homeZoneId }.Distinct(StringComparer.Ordinal);
        return [.. zones.SelectMany(zone => Within(zone, moment - TrapWindow, moment + TrapWindow)).OrderBy(change => change.At)];
    }

    /// <summary>The change in one sentence: <c>Clocks in New York go back one hour on Sunday, November 1, 2026 (from UTC−4 to UTC−5).</c></summary>
    public override string ToString()
    {
        var seconds = After.Seconds - Before.Seconds;
        var size = Math.Abs(seconds) == 3600 ? "one hour" : $"{(Math.Abs(seconds) / 60).ToString(System.Globalization.CultureInfo.InvariantCulture)} minutes";
        // Named by the wall clock that people look at when they change it, the one before.
        var day = At.WithOffset(Before).Date;
        return $"Clocks in {ClockText.City(ZoneId)} go {(seconds < 0 ? "back" : "forward")} {size} on {ClockText.Day(day)} (from {ClockText.Offset(Before)} to {ClockText.Offset(After)}).";
    }

    private static IEnumerable<ClockChange> Within(string zoneId, Instant from, Instant to) =>
        DateTimeZoneProviders.Tzdb[zoneId].GetZoneIntervals(from, to)
            .Zip(DateTimeZoneProviders.Tzdb[zoneId].GetZoneIntervals(from, to).Skip(1))
            .Where(pair => pair.First.WallOffset != pair.Second.WallOffset)
            .Select(pair => new ClockChange(zoneId, pair.Second.Start, pair.First.WallOffset, pair.Second.WallOffset));
}
