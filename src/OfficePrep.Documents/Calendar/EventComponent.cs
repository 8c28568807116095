using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>Writes one event as a VEVENT with its reminders.</summary>
internal static class EventComponent
{
    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern ClockPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <param name="entry">The event.</param>
    /// <param name="lines">Where to.</param>
    /// <param name="zones">The zones of a file that carries them; null writes every instant in UTC.</param>
    public static void Write(CalendarEvent entry, ContentLineWriter lines, ZoneClocks? zones = null)
    {
        var isCancelled = entry.Status == EventStatus.Cancelled;
        var isFree = isCancelled || !entry.IsBusy;
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", entry.Uid);
        // When this version of the event came to be, not when the file is printed: a run that brings nothing new must not look like a change.
        lines.Write("DTSTAMP", Utc(entry.Changed));
        lines.Write("LAST-MODIFIED", Utc(entry.Changed));
        lines.Write("SEQUENCE", entry.Revision.ToString(CultureInfo.InvariantCulture));
        WriteSpan(entry, lines, zones);
        lines.WriteText("SUMMARY", entry.Summary);
        lines.WriteText("DESCRIPTION", entry.Description);
        if (entry.Location is { Length: > 0 } location)
        {
            lines.WriteText("LOCATION", location);
        }

        if (entry.Link is { } link)
        {
            lines.Write("URL", link.AbsoluteUri);
        }

        lines.Write("STATUS", entry.Status.ToString().ToUpperInvariant());
        lines.Write("CLASS", "PRIVATE");
        lines.WriteText("CATEGORIES", entry.Category);
        lines.Write("TRANSP", isFree ? "TRANSPARENT" : "OPAQUE");
        lines.Write("X-MICROSOFT-CDO-BUSYSTATUS", isFree ? "FREE" : entry.Status == EventStatus.Tentative ? "TENTATIVE" : "BUSY");
        if (entry.When is EventSpan.AllDay)
        {
            lines.Write("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");
        }

        foreach (var reminder in isCancelled ? [] : entry.Reminders)
        {
            WriteReminder(reminder, entry.Summary, lines);
        }

        lines.Write("END", "VEVENT");
    }

    private static void WriteSpan(CalendarEvent entry, ContentLineWriter lines, ZoneClocks? zones)
    {
        switch (entry.When)
        {
            case EventSpan.Timed timed:
                WriteInstant("DTSTART", timed.Start, entry.ZoneId, lines, zones);
                if (timed.End is { } end)
                {
                    WriteInstant("DTEND", end, entry.ZoneId, lines, zones);
                }

                break;
            case EventSpan.AllDay day:
                lines.Write("DTSTART;VALUE=DATE", DatePattern.Format(day.Date));
                lines.Write("DTEND;VALUE=DATE", DatePattern.Format(day.Date.PlusDays(1)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry), entry.When, "An event is timed or all day.");
        }
    }

    // In UTC unless zones are wished for: every reader agrees on it, whatever zone data it has.
    private static void WriteInstant(string name, Instant at, string? zoneId, ContentLineWriter lines, ZoneClocks? zones)
    {
        if (zones?.At(zoneId, at) is { } local)
        {
            lines.Write($"{name};TZID={zoneId}", ClockPattern.Format(local));
        }
        else
        {
            lines.Write(name, Utc(at));
        }
    }

    private static void WriteReminder(Duration before, string summary, ContentLineWriter lines)
    {
        lines.Write("BEGIN", "VALARM");
        lines.Write("ACTION", "DISPLAY");
        lines.Write("TRIGGER", Trigger(before));
        lines.WriteText("DESCRIPTION", summary);
        lines.Write("END", "VALARM");
    }

    private static string Trigger(Duration before)
    {
        var minutes = (long)before.TotalMinutes;
        var value = minutes % 1440 == 0 ? $"P{minutes / 1440}D" : minutes % 60 == 0 ? $"PT{minutes / 60}H" : $"PT{minutes}M";
        return "-" + value;
    }

    private static string Utc(Instant instant) => UtcPattern.Format(instant);
}
