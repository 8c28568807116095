using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Grounding;
using OfficePrep.Time;

namespace OfficePrep.Planning.Conflicts;

/// <summary>
/// Puts the wall clocks of a calendar file on the time line by the rules that messages follow: UTC, else the zone that the TZID names, else the file's own definition of it;
/// a time without a zone, or in one that nobody knows, is on the applicant's clock. Where the file's definition contradicts the zone that it names, both instants count.
/// </summary>
internal sealed class BusyZones(IReadOnlyList<CalendarZone> own, Season season, BusyLimits limits)
{
    private readonly Dictionary<string, DateTimeZone?> named = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, LocalDate Day), Offset?> offsets = [];
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>Names of zones that nobody knows.</summary>
    public IReadOnlyCollection<string> Unknown => unknown;

    /// <summary>The instants that a wall clock may mean, the earlier first.</summary>
    public (Instant First, Instant Last) At(CalendarMoment moment, LocalDateTime local)
    {
        if (moment.IsUtc)
        {
            var utc = local.InUtc().ToInstant();
            return (utc, utc);
        }

        if (moment.ZoneName is not { } name)
        {
            return Same(Home(local));
        }

        var zone = Named(name);
        var offset = OwnOffset(name, local);
        if (zone is null && offset is null)
        {
            if (unknown.Count < limits.Zones)
            {
                unknown.Add(name);
            }

            return Same(Home(local));
        }

        var byName = zone is null ? (Instant?)null : ClockReading.Of(local, zone).Likeliest.ToInstant();
        var byFile = offset is { } known ? local.WithOffset(known).ToInstant() : (Instant?)null;
        var one = byName ?? byFile!.Value;
        var other = byFile ?? one;
        return one < other ? (one, other) : (other, one);
    }

    private static (Instant First, Instant Last) Same(Instant instant) => (instant, instant);

    private Instant Home(LocalDateTime local) =>
        ClockReading.Of(local, DateTimeZoneProviders.Tzdb[season.HomeZoneAt(local.InUtc().ToInstant())]).Likeliest.ToInstant();

    private DateTimeZone? Named(string name)
    {
        if (!named.TryGetValue(name, out var zone) && named.Count < limits.Zones)
        {
            zone = ZoneNames.OfCalendar(name) is { } label ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(label.ZoneId) : null;
            named[name] = zone;
        }

        return zone;
    }

    private Offset? OwnOffset(string name, LocalDateTime local)
    {
        if (own.Count == 0 || own.FirstOrDefault(zone => zone.ZoneName == name) is not { } zone)
        {
            return null;
        }

        // Within the day of a change the hour decides; on other days the day does.
        if (!offsets.TryGetValue((name, local.Date), out var offset))
        {
            var begins = CalendarZoneRules.OffsetAt(zone, local.Date.AtMidnight());
            offset = begins == CalendarZoneRules.OffsetAt(zone, local.Date.PlusDays(1).AtMidnight()) ? begins : null;
            offsets[(name, local.Date)] = offset;
        }

        return offset ?? CalendarZoneRules.OffsetAt(zone, local);
    }
}
