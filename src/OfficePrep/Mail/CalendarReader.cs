using System.Globalization;
using NodaTime;

namespace OfficePrep.Mail;

/// <summary>
/// Reads an iCalendar file line by line, as its words say. A library that builds an object model resolves TZIDs on the way (Ical.Net takes display names for UTC in silence),
/// ignores the file's own VTIMEZONE, and can be made to run for a minute by nesting; this reader keeps the words and looks at each line once.
/// </summary>
internal sealed class CalendarReader
{
    /// <summary>Zones and observances beyond this number are not kept; Google writes 30 observances for a zone with history.</summary>
    private const int MostZones = 64;

    private const int MostObservances = 400;

    private const int FirstYear = 1900;

    private const int LastYear = 2199;

    private readonly int mostEvents;
    private readonly Stack<string> open = new();
    private readonly List<CalendarEvent> events = [];
    private readonly List<CalendarZone> zones = [];
    private readonly List<CalendarObservance> observances = [];
    private string? method;
    private string? zoneName;
    private CalendarEvent? current;
    private Period? duration;
    private ObservanceLines? observance;
    private int overflow;

    private CalendarReader(int mostEvents) => this.mostEvents = mostEvents;

    /// <summary>Whether events were left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads a file; null where it holds no iCalendar object.</summary>
    public static CalendarPart? Read(string file, LetterLimits limits, out bool isCut)
    {
        var reader = new CalendarReader(limits.CalendarEvents);
        foreach (var line in CalendarLine.Read(file))
            reader.Take(line);
        reader.EndEvent();
        isCut = reader.IsCut;
        if (reader.method is null && reader.events.Count == 0 && reader.zones.Count == 0)
            return null;
        return new CalendarPart { Method = reader.method, Events = reader.events, Zones = reader.zones };
    }

    private void Take(CalendarLine line)
    {
        if (line.Name == "BEGIN")
            Begin(line.Value.Trim().ToUpperInvariant());
        else if (line.Name == "END")
            End(line.Value.Trim().ToUpperInvariant());
        else if (line.Name == "METHOD")
            method ??= line.Value.Trim().ToUpperInvariant();
        else if (open.TryPeek(out var component) && overflow == 0)
            Take(component, line);
    }

    private void Begin(string component)
    {
        if (open.Count >= 8)
        {
            overflow++;
            return;
        }
        open.Push(component);
        if (component == "VEVENT")
            BeginEvent();
        else if (component == "VTIMEZONE")
            zoneName = null;
        else if (component is "STANDARD" or "DAYLIGHT")
            observance = new ObservanceLines(component == "DAYLIGHT");
    }

    private void BeginEvent()
    {
        EndEvent();
        if (events.Count >= mostEvents)
            IsCut = true;
        else
            current = new CalendarEvent();
    }

    private void End(string component)
    {
        if (overflow > 0)
        {
            overflow--;
            return;
        }
        if (!open.Contains(component))
            return;
        while (open.Pop() != component)
        {
        }
        if (component == "VEVENT")
            EndEvent();
        else if (component == "VTIMEZONE")
            EndZone();
        else if (component is "STANDARD" or "DAYLIGHT" && observance?.Read() is { } read && observances.Count < MostObservances)
            observances.Add(read);
    }

    private void EndEvent()
    {
        if (current is null)
            return;
        if (current.End is null && duration is not null && current.Start is { } start)
            current = current with { End = After(start, duration) };
        events.Add(current);
        (current, duration) = (null, null);
    }

    private void EndZone()
    {
        if (zoneName is not null && zones.Count < MostZones)
            zones.Add(new CalendarZone(zoneName, [.. observances]));
        observances.Clear();
        zoneName = null;
    }

    private void Take(string component, CalendarLine line)
    {
        if (component == "VTIMEZONE" && line.Name == "TZID")
            zoneName = line.Text.Trim().Trim('"');
        else if (component is "STANDARD" or "DAYLIGHT")
            observance?.Take(line);
        else if (component == "VEVENT" && current is not null)
            current = Take(current, line);
    }

    private CalendarEvent Take(CalendarEvent entry, CalendarLine line)
    {
        switch (line.Name)
        {
            case "UID": return entry with { Uid = line.Text.Trim() };
            case "SEQUENCE": return entry with { Sequence = int.TryParse(line.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0 };
            case "STATUS": return entry with { Status = line.Value.Trim().ToUpperInvariant() };
            case "DTSTART": return entry with { Start = Sane(CalendarClock.Read(line)) };
            case "DTEND": return entry with { End = Sane(CalendarClock.Read(line)) };
            case "SUMMARY": return entry with { Summary = Words(line) };
            case "DESCRIPTION": return entry with { Description = Words(line) };
            case "LOCATION": return entry with { Location = Words(line) };
            case "URL": return entry with { Url = line.Value.Trim() };
            case "ORGANIZER": return entry with { Organizer = Organizer(line) };
            case "RRULE" or "RDATE": return entry with { Recurs = true };
            case "DURATION":
                duration = CalendarClock.Duration(line.Value);
                return entry;
            default: return entry;
        }
    }

    private static string? Words(CalendarLine line) => line.Text.Trim() is { Length: > 0 } words ? words : null;

    private static Mailbox? Organizer(CalendarLine line)
    {
        var address = line.Value.Trim();
        address = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address[7..] : line["EMAIL"] ?? address;
        return address.Contains('@', StringComparison.Ordinal) ? new Mailbox(line["CN"], address) : null;
    }

    /// <summary>Nobody meets at the ends of the calendar, where no zone can be applied any more; the years are those that a date in words may have.</summary>
    private static CalendarMoment? Sane(CalendarMoment? moment) => moment?.Local.Year is >= FirstYear and <= LastYear ? moment : null;

    private static CalendarMoment? After(CalendarMoment start, Period length)
    {
        try
        {
            return Sane(start with { Local = start.Local.Plus(length) });
        }
        catch (OverflowException)
        {
            // A duration that leaves the calendar is no duration.
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private sealed class ObservanceLines(bool isDaylight)
    {
        private LocalDateTime? start;
        private Offset? from;
        private Offset? to;
        private string? rule;

        public void Take(CalendarLine line)
        {
            if (line.Name == "DTSTART")
                start = CalendarClock.Read(line)?.Local;
            else if (line.Name == "TZOFFSETFROM")
                from = CalendarClock.Offset(line.Value);
            else if (line.Name == "TZOFFSETTO")
                to = CalendarClock.Offset(line.Value);
            else if (line.Name == "RRULE")
                rule = line.Value.Trim();
        }

        public CalendarObservance? Read() => to is { } after && start is { } at ? new CalendarObservance(at, from ?? after, after, rule, isDaylight) : null;
    }
}
