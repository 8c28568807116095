using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// Reads a written VTIMEZONE back from its lines and compares it with the zone at every moment at which either changes: between those neither can differ.
/// </summary>
internal static class ZoneCheck
{
    private static readonly LocalDateTimePattern ClockPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>The first moment of a span at which the lines and the zone disagree; null where they never do.</summary>
    /// <param name="lines">The unfolded lines of one VTIMEZONE.</param>
    /// <param name="zone">The zone that they are to describe.</param>
    /// <param name="span">The span to prove.</param>
    public static Instant? Disagreement(IReadOnlyList<string> lines, DateTimeZone zone, Interval span)
    {
        var changes = Changes(lines, span.End.InUtc().Year + 1);
        var moments = changes.Select(change => change.At)
            .Concat(zone.GetZoneIntervals(span).Where(interval => interval.HasStart).Select(interval => interval.Start))
            .SelectMany(at => new[] { at - Duration.FromSeconds(1), at, at + Duration.FromSeconds(1) })
            .Append(span.Start).Append(span.End - Duration.FromSeconds(1))
            .Where(span.Contains)
            .Order();
        foreach (var at in moments)
        {
            if (OffsetAt(changes, at) != zone.GetUtcOffset(at))
            {
                return at;
            }
        }

        return null;
    }

    // Before its first change a VTIMEZONE says nothing but what that change comes from.
    private static Offset? OffsetAt(List<(Instant At, Offset From, Offset To)> changes, Instant at) =>
        changes.Count == 0 ? null : changes.FindLastIndex(change => change.At <= at) is >= 0 and var last ? changes[last].To : changes[0].From;

    private static List<(Instant At, Offset From, Offset To)> Changes(IReadOnlyList<string> lines, int lastYear)
    {
        var changes = new List<(Instant At, Offset From, Offset To)>();
        var part = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                part.Clear();
            }
            else if (name == "END" && value != "VTIMEZONE")
            {
                changes.AddRange(Expand(part, lastYear));
            }
            else
            {
                part[name] = value;
            }
        }

        changes.Sort((one, other) => one.At.CompareTo(other.At));
        return changes;
    }

    private static IEnumerable<(Instant At, Offset From, Offset To)> Expand(Dictionary<string, string> part, int lastYear)
    {
        var start = ClockPattern.Parse(part["DTSTART"]).Value;
        var (from, to) = (Read(part["TZOFFSETFROM"]), Read(part["TZOFFSETTO"]));
        if (!part.TryGetValue("RRULE", out var written))
        {
            return [(start.WithOffset(from).ToInstant(), from, to)];
        }

        var rule = written.Split(';').Select(piece => piece.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var day = new YearlyDay(int.Parse(rule["BYMONTH"], System.Globalization.CultureInfo.InvariantCulture), int.Parse(rule["BYDAY"][..^2], System.Globalization.CultureInfo.InvariantCulture), Weekday(rule["BYDAY"][^2..]));
        return Enumerable.Range(start.Year, lastYear - start.Year + 1)
            .Select(year => day.In(year))
            .Where(date => date >= start.Date)
            .Select(date => (date!.Value.At(start.TimeOfDay).WithOffset(from).ToInstant(), from, to));
    }

    private static IsoDayOfWeek Weekday(string name) =>
        Enum.GetValues<IsoDayOfWeek>().First(day => day.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static Offset Read(string value) => OffsetPattern.CreateWithInvariantCulture(value.Length == 5 ? "+HHmm" : "+HHmmss").Parse(value).Value;
}
