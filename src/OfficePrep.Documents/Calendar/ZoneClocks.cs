using System.Text;
using NodaTime;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// The zones of a file whose times are written on the program's own clock. A moment that its clock shows twice is written in UTC, because readers choose differently
/// among the two; so is a time without a zone.
/// </summary>
internal sealed class ZoneClocks
{
    // Interviews of one season lie within two years; a zone's changes over more would only be noise in the file.
    private const int Around = 1;

    private readonly Dictionary<string, DateTimeZone> zones;
    private readonly (int First, int Last) years;

    private ZoneClocks(Dictionary<string, DateTimeZone> zones, (int First, int Last) years) => (this.zones, this.years) = (zones, years);

    /// <summary>The zones that some events need.</summary>
    public static ZoneClocks Of(IReadOnlyList<CalendarEvent> events)
    {
        var timed = events.Where(entry => entry is { ZoneId: not null, When: EventSpan.Timed }).ToList();
        var starts = timed.ConvertAll(entry => ((EventSpan.Timed)entry.When).Start.InUtc().Year);
        var zones = timed.Select(entry => entry.ZoneId!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(id => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null)
            .ToDictionary(id => id, id => DateTimeZoneProviders.Tzdb[id], StringComparer.Ordinal);
        return new ZoneClocks(zones, starts.Count == 0 ? (0, 0) : (starts.Min() - Around, starts.Max() + Around));
    }

    /// <summary>The zone and the wall clock to write a moment with; null where UTC is to be written.</summary>
    public LocalDateTime? At(string? zoneId, Instant at)
    {
        if (zoneId is null || !zones.TryGetValue(zoneId, out var zone))
        {
            return null;
        }

        var local = at.InZone(zone).LocalDateTime;
        return zone.MapLocal(local).Count == 1 ? local : null;
    }

    /// <summary>Writes a VTIMEZONE for each, proved against the zone itself before the next line is written.</summary>
    /// <exception cref="CalendarRefusedException">A zone's description would show another hour than the zone.</exception>
    public void Write(ContentLineWriter lines)
    {
        foreach (var (id, zone) in zones)
        {
            var observances = ZoneComponent.Observances(zone, years.First, years.Last);
            using var bytes = new MemoryStream();
            ZoneComponent.Write(id, observances, new ContentLineWriter(bytes));
            var written = Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            if (ZoneCheck.Disagreement(written, zone, ZoneComponent.Span(years.First, years.Last)) is { } at)
            {
                throw new CalendarRefusedException($"The clock of {id} could not be described as it is on {at.InUtc().Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}, so no calendar with zones was written; use the one in UTC.");
            }

            ZoneComponent.Write(id, observances, lines);
        }
    }
}
