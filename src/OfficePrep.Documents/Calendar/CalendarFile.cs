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
    /// <exception cref="CalendarRefusedException">Zones were wished for, and the description of one would show another hour than the zone. Nothing was written.</exception>
    public static int Write(Season season, Instant now, Stream output, CalendarOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new CalendarOptions();
        var earlier = EarlierFile.Read(options.Earlier);
        var present = SeasonEvents.Of(season, now, options);
        List<CalendarEvent> events = [.. present.Concat(earlier.Gone(present, now)).Select(earlier.Follow)];
        events = options.Exported is { } exported ? [.. EarlierFile.Read(exported).Changes(events, now)] : events;
        var ids = season.Interviews.Select(interview => interview.Id).ToList();
        events = options.InterviewId is { } wanted ? events.FindAll(entry => EventUid.Owner(entry.Uid, ids) == wanted) : events;
        Print(events, output, options.WithZones);
        return events.Count;
    }

    /// <summary>
    /// Reads the events of ours in a calendar file, written by us or exported by a program that keeps them: to see what stands on a calendar now.
    /// Events of others are passed over; so is a file that is no calendar.
    /// </summary>
    /// <param name="file">The file; only its first 20,000 events are looked at.</param>
    public static IReadOnlyList<CalendarEntry> Read(ReadOnlyMemory<byte> file) => [.. EventLines.Of(file).Select(EntryReader.Read).OfType<CalendarEntry>()];

    // Into memory first: a refusal leaves no half of a file behind.
    private static void Print(List<CalendarEvent> events, Stream output, bool withZones)
    {
        using var file = new MemoryStream();
        var zones = withZones ? ZoneClocks.Of(events) : null;
        var lines = new ContentLineWriter(file);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//OfficePrep//Residency interviews//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.Write("METHOD", "PUBLISH");
        lines.WriteText("X-WR-CALNAME", "Residency interviews");
        zones?.Write(lines);
        foreach (var entry in events)
        {
            EventComponent.Write(entry, lines, zones);
        }

        lines.Write("END", "VCALENDAR");
        file.WriteTo(output);
    }
}
