using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// Writes a zone as a VTIMEZONE (RFC 5545, 3.6.5) over a span of years. Two yearly rules where the zone keeps them over the whole span, since every program knows
/// that shape; otherwise each change on its own, because a rule that fits one year only has sent readers to wrong hours.
/// </summary>
internal static class ZoneComponent
{
    private static readonly LocalDateTimePattern ClockPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDateTime Beginning = new(1970, 1, 1, 0, 0);

    /// <summary>The parts that describe a zone from the first to the last year, both whole.</summary>
    public static IReadOnlyList<ZoneObservance> Observances(DateTimeZone zone, int firstYear, int lastYear)
    {
        var span = Span(firstYear, lastYear);
        var intervals = zone.GetZoneIntervals(span).ToList();
        var changes = intervals.Zip(intervals.Skip(1), (before, after) => new ZoneObservance(
            after.Start.WithOffset(before.WallOffset).LocalDateTime, before.WallOffset, after.WallOffset, null)).Where(change => change.From != change.To).ToList();
        var first = intervals[0].WallOffset;
        return Rules(changes, firstYear, lastYear) ?? [new ZoneObservance(Beginning, first, first, null), .. changes];
    }

    /// <summary>Writes the component.</summary>
    public static void Write(string zoneId, IReadOnlyList<ZoneObservance> observances, ContentLineWriter lines)
    {
        lines.Write("BEGIN", "VTIMEZONE");
        lines.Write("TZID", zoneId);
        foreach (var observance in observances)
        {
            // A clock set forward is called daylight time, also where the law calls the winter's the exception (Ireland): readers expect it so.
            var name = observance.To > observance.From ? "DAYLIGHT" : "STANDARD";
            lines.Write("BEGIN", name);
            lines.Write("DTSTART", ClockPattern.Format(observance.Start));
            if (observance.Rule is { } rule)
            {
                lines.Write("RRULE", FormattableString.Invariant($"FREQ=YEARLY;BYMONTH={rule.Month};BYDAY={rule.Ordinal}{rule.Weekday.ToString()[..2].ToUpperInvariant()}"));
            }

            lines.Write("TZOFFSETFROM", Written(observance.From));
            lines.Write("TZOFFSETTO", Written(observance.To));
            lines.Write("END", name);
        }

        lines.Write("END", "VTIMEZONE");
    }

    /// <summary>From the first to the end of the last year, in UTC.</summary>
    public static Interval Span(int firstYear, int lastYear) => new(Instant.FromUtc(firstYear, 1, 1, 0, 0), Instant.FromUtc(lastYear + 1, 1, 1, 0, 0));

    // Two changes in every year, each always on the same weekday of its month, at the same hour, between the same offsets.
    private static List<ZoneObservance>? Rules(List<ZoneObservance> changes, int firstYear, int lastYear)
    {
        var years = lastYear - firstYear + 1;
        var kinds = changes.GroupBy(change => (change.From, change.To, change.Start.TimeOfDay, change.Start.Month)).Select(kind => kind.ToList()).ToList();
        if (kinds.Count != 2 || kinds.Exists(kind => kind.Count != years))
        {
            return null;
        }

        var rules = kinds.ConvertAll(kind => YearlyDay.Of(kind[0].Start.Date).Where(rule => kind.TrueForAll(change => rule.In(change.Start.Year) == change.Start.Date)).Cast<YearlyDay?>().FirstOrDefault());
        return rules.Contains(null) ? null : [.. kinds.Zip(rules, (kind, rule) => kind[0] with { Rule = rule })];
    }

    private static string Written(Offset offset) =>
        OffsetPattern.CreateWithInvariantCulture(offset.Seconds % 60 == 0 ? "+HHmm" : "+HHmmss").Format(offset);
}
