using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>Writes one event as a VEVENT with its reminders.</summary>
internal static class EventComponent
{
    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static void Write(CalendarEvent entry, ContentLineWriter lines)
    {
        var isCancelled = entry.Status == EventStatus.Cancelled;
        var isFree = isCancelled || !entry.IsBusy;
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", entry.Uid);
        // When this version of the event came to be, not when the file is printed: a run that brings nothing new must not look like a change.
        lines.Write("DTSTAMP", Utc(entry.Changed));
        lines.Write("LAST-MODIFIED", Utc(entry.Changed));
        lines.Write("SEQUENCE", entry.Revision.ToString(CultureInfo.InvariantCulture));
        WriteSpan(entry.When, lines);
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

    // Instants in UTC: every reader agrees on them, whatever zone data it has.
    private static void WriteSpan(EventSpan when, ContentLineWriter lines)
    {
        switch (when)
        {
            case EventSpan.Timed timed:
                lines.Write("DTSTART", Utc(timed.Start));
                if (timed.End is { } end)
                {
                    lines.Write("DTEND", Utc(end));
                }

                break;
            case EventSpan.AllDay day:
                lines.Write("DTSTART;VALUE=DATE", DatePattern.Format(day.Date));
                lines.Write("DTEND;VALUE=DATE", DatePattern.Format(day.Date.PlusDays(1)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(when), when, "An event is timed or all day.");
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
