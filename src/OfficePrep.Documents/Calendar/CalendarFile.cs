using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Calendar;

/// <summary>Prints a season as a calendar file (iCalendar, RFC 5545) that any calendar program can import.</summary>
public static class CalendarFile
{
    /// <summary>
    /// Writes the season's moments as events: published, never sent as an invitation, with every instant in UTC and both wall clocks in words.
    /// The same season gives the same bytes until a moment in it passes; a later file replaces the events of an earlier one by their UID and SEQUENCE.
    /// </summary>
    /// <param name="season">The season; its home stays say which clock is the applicant's.</param>
    /// <param name="now">Tells what is past from what is ahead.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">Buffers, reminders and assumed lengths; null takes the defaults.</param>
    /// <returns>The number of events written. A file without events is valid for most readers, but there is nothing to import.</returns>
    public static int Write(Season season, Instant now, Stream output, CalendarOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new CalendarOptions();
        var earlier = EarlierFile.Read(options.Earlier);
        var present = SeasonEvents.Of(season, now, options);
        List<CalendarEvent> events = [.. present.Concat(earlier.Gone(present, now)).Select(earlier.Follow)];
        var lines = new ContentLineWriter(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//OfficePrep//Residency interviews//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.Write("METHOD", "PUBLISH");
        lines.WriteText("X-WR-CALNAME", "Residency interviews");
        foreach (var entry in events)
        {
            EventComponent.Write(entry, lines);
        }

        lines.Write("END", "VCALENDAR");
        return events.Count;
    }
}
