using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>Resolves the moments of a calendar part: UTC, a known TZID, or a zone that only the file itself defines (RFC 5545, 3.6.5).</summary>
internal static class CalendarZoneRules
{
    /// <summary>An event on the calendar; null where it has no start.</summary>
    public static CalendarEntry? Resolve(CalendarPart part, CalendarEvent each, ProgramClue program, string? homeZoneId)
    {
        if (each.Start is not { } start)
        {
            return null;
        }

        var named = start.IsUtc || start.ZoneName is null ? null : Named(part, start, program);
        var shown = named ?? program.ZoneId ?? homeZoneId ?? "Etc/UTC";
        var zone = DateTimeZoneProviders.Tzdb[shown];
        var isOff = part.Method == "CANCEL" || each.Status == "CANCELLED";
        return new CalendarEntry(At(start, zone), each.End is { } end ? At(end, zone) : null, named, start.IsDate, isOff, each.Summary ?? "") { ByOwnRules = named is null ? null : ByOwnRules(part, start, zone), Written = start, WrittenEnd = each.End };
    }

    // The file's own definition of a zone may give another instant than the zone that it names.
    private static ZonedDateTime? ByOwnRules(CalendarPart part, CalendarMoment start, DateTimeZone zone) =>
        part.Zones.FirstOrDefault(each => each.ZoneName == start.ZoneName) is { } own && OffsetAt(own, start.Local) is { } offset
            && start.Local.WithOffset(offset).ToInstant() is var instant && instant != At(start, zone).ToInstant()
            ? instant.InZone(zone)
            : null;

    private static ZonedDateTime At(CalendarMoment moment, DateTimeZone zone) =>
        moment.IsUtc ? moment.Local.InUtc().ToInstant().InZone(zone) : ClockReading.Of(moment.Local, zone).Likeliest;

    // A name that is known decides; a name of the file's own is matched by the offset that the file gives it.
    private static string? Named(CalendarPart part, CalendarMoment start, ProgramClue program)
    {
        if (ZoneNames.OfCalendar(start.ZoneName!) is { } label)
        {
            return label.ZoneId;
        }

        if (part.Zones.FirstOrDefault(zone => zone.ZoneName == start.ZoneName) is not { } own || OffsetAt(own, start.Local) is not { } offset)
        {
            return null;
        }

        string[] likely = ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Puerto_Rico", "America/Anchorage", "Pacific/Honolulu"];
        var instant = start.Local.WithOffset(offset).ToInstant();
        return new[] { program.ZoneId }.Concat(likely).FirstOrDefault(id => id is not null && DateTimeZoneProviders.Tzdb[id].GetUtcOffset(instant) == offset)
            ?? ZoneNames.OfOffset(start.ZoneName!, offset).ZoneId;
    }

    /// <summary>The offset that a VTIMEZONE gives to a wall clock time: that of the observance whose onset is the last before it.</summary>
    public static Offset? OffsetAt(CalendarZone zone, LocalDateTime local)
    {
        var latest = zone.Observances
            .Select(observance => (Observance: observance, Onset: LastOnset(observance, local)))
            .Where(each => each.Onset is not null)
            .OrderByDescending(each => each.Onset)
            .FirstOrDefault();
        return latest.Observance?.To ?? zone.Observances.OrderBy(observance => observance.Start).FirstOrDefault()?.From;
    }

    private static LocalDateTime? LastOnset(CalendarObservance observance, LocalDateTime local)
    {
        if (observance.Rule is null)
        {
            return observance.Start <= local ? observance.Start : null;
        }

        var parts = observance.Rule.Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).GroupBy(part => part[0].ToUpperInvariant(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()[1].ToUpperInvariant(), StringComparer.Ordinal);
        for (var year = local.Year; year >= Math.Max(observance.Start.Year, local.Year - 1); year--)
        {
            if (OnsetIn(year, observance, parts) is { } onset && onset <= local && onset >= observance.Start)
            {
                return onset;
            }
        }

        return null;
    }

    private static LocalDateTime? OnsetIn(int year, CalendarObservance observance, Dictionary<string, string> parts)
    {
        var month = parts.TryGetValue("BYMONTH", out var written) && int.TryParse(written, out var number) && number is >= 1 and <= 12 ? number : observance.Start.Month;
        if (!parts.TryGetValue("BYDAY", out var day) || day.Length < 2 || Weekday(day[^2..]) is not { } weekday)
        {
            return new LocalDate(year, month, Math.Min(observance.Start.Day, CalendarSystem.Iso.GetDaysInMonth(year, month))) + observance.Start.TimeOfDay;
        }

        var order = int.TryParse(day[..^2], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var nth) && nth is >= -5 and <= 5 ? nth : 1;
        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var date = order > 0
            ? new LocalDate(year, month, 1).PlusDays(-1).Next(weekday).PlusWeeks(order - 1)
            : new LocalDate(year, month, last).PlusDays(1).Previous(weekday).PlusWeeks(order + 1);
        return date + observance.Start.TimeOfDay;
    }

    private static IsoDayOfWeek? Weekday(string code) => code switch
    {
        "MO" => IsoDayOfWeek.Monday,
        "TU" => IsoDayOfWeek.Tuesday,
        "WE" => IsoDayOfWeek.Wednesday,
        "TH" => IsoDayOfWeek.Thursday,
        "FR" => IsoDayOfWeek.Friday,
        "SA" => IsoDayOfWeek.Saturday,
        "SU" => IsoDayOfWeek.Sunday,
        _ => null,
    };
}
