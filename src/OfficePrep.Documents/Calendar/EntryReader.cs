using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Time;

namespace OfficePrep.Documents.Calendar;

/// <summary>Reads events of ours back, from a file of ours or from one that another program exported after keeping them.</summary>
internal static class EntryReader
{
    private static readonly LocalDateTimePattern ClockPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The entry that some lines describe; null where it is none of ours.</summary>
    public static CalendarEntry? Read(List<string> lines)
    {
        if (EventLines.Value(lines, "UID")?.Trim() is not { } uid || !uid.EndsWith("@officeprep.invalid", StringComparison.Ordinal))
        {
            return null;
        }

        return new CalendarEntry
        {
            Uid = uid,
            Start = At(lines, "DTSTART"),
            End = At(lines, "DTEND"),
            Day = Parameter(lines, "DTSTART") is { } start && DatePattern.Parse(start.Value) is { Success: true } day ? day.Value : null,
            IsCancelled = string.Equals(EventLines.Value(lines, "STATUS"), "CANCELLED", StringComparison.OrdinalIgnoreCase),
            Sequence = int.TryParse(EventLines.Value(lines, "SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0,
            Summary = EventLines.Plain(EventLines.Value(lines, "SUMMARY") ?? ""),
        };
    }

    // A clock without a zone, in a zone nobody knows, or shown twice or never is not resolved: what it means would be a guess.
    private static Instant? At(List<string> lines, string name)
    {
        if (Parameter(lines, name) is not { } written || ClockPattern.Parse(written.Value.TrimEnd('Z')) is not { Success: true } clock)
        {
            return null;
        }

        return written.Value.EndsWith('Z') ? clock.Value.InUtc().ToInstant()
            : written.ZoneName is { } label && ZoneNames.OfCalendar(label) is { IsAmbiguous: false } zone
                && ClockReading.Of(clock.Value, DateTimeZoneProviders.Tzdb[zone.ZoneId]) is ClockReading.Once once ? once.Likeliest.ToInstant()
            : null;
    }

    private static (string? ZoneName, string Value)? Parameter(List<string> lines, string name)
    {
        if (lines.Find(each => each.StartsWith(name, StringComparison.Ordinal) && each.Length > name.Length && each[name.Length] is ':' or ';') is not { } line)
        {
            return null;
        }

        var colon = line.LastIndexOf(':');
        const string Zone = ";TZID=";
        var zone = line[..colon].IndexOf(Zone, StringComparison.Ordinal) is >= 0 and var at ? line[(at + Zone.Length)..colon].Trim('"') : null;
        return (zone, line[(colon + 1)..].Trim());
    }
}
