using NodaTime;

namespace OfficePrep.Mail;

/// <summary>An iCalendar object that came with a letter (RFC 5545, RFC 5546), as its words say: nothing is resolved yet.</summary>
public sealed record CalendarPart
{
    /// <summary>METHOD in upper case, wherever the file has it; null where it has none.</summary>
    public string? Method { get; init; }

    /// <summary>The events, in file order; recurrences are not expanded.</summary>
    public IReadOnlyList<CalendarEvent> Events { get; init; } = [];

    /// <summary>The zones that the file defines (VTIMEZONE).</summary>
    public IReadOnlyList<CalendarZone> Zones { get; init; } = [];
}

/// <summary>One VEVENT.</summary>
public sealed record CalendarEvent
{
    /// <summary>UID, as written.</summary>
    public string? Uid { get; init; }

    /// <summary>SEQUENCE; 0 where it is missing.</summary>
    public int Sequence { get; init; }

    /// <summary>STATUS in upper case; null where it is missing.</summary>
    public string? Status { get; init; }

    /// <summary>DTSTART; null where it is missing or cannot be read.</summary>
    public CalendarMoment? Start { get; init; }

    /// <summary>DTEND, or DTSTART plus DURATION.</summary>
    public CalendarMoment? End { get; init; }

    /// <summary>SUMMARY.</summary>
    public string? Summary { get; init; }

    /// <summary>DESCRIPTION.</summary>
    public string? Description { get; init; }

    /// <summary>LOCATION.</summary>
    public string? Location { get; init; }

    /// <summary>URL.</summary>
    public string? Url { get; init; }

    /// <summary>ORGANIZER with its CN.</summary>
    public Mailbox? Organizer { get; init; }

    /// <summary>Whether it recurs (RRULE or RDATE); only the first occurrence is read.</summary>
    public bool Recurs { get; init; }
}

/// <summary>A DTSTART or DTEND as written.</summary>
/// <param name="Local">The wall clock, or UTC where <paramref name="IsUtc"/>; midnight where only a day is given.</param>
/// <param name="IsUtc">Whether it ends in Z.</param>
/// <param name="IsDate">Whether only a day is given (VALUE=DATE).</param>
/// <param name="ZoneName">TZID without quotes, as written; null for UTC and floating times.</param>
public sealed record CalendarMoment(LocalDateTime Local, bool IsUtc, bool IsDate, string? ZoneName);

/// <summary>A VTIMEZONE: the offsets that the file itself gives to a TZID.</summary>
/// <param name="ZoneName">TZID, as written without quotes.</param>
/// <param name="Observances">Its STANDARD and DAYLIGHT parts.</param>
public sealed record CalendarZone(string ZoneName, IReadOnlyList<CalendarObservance> Observances);

/// <summary>A STANDARD or DAYLIGHT part of a VTIMEZONE.</summary>
/// <param name="Start">DTSTART, on the wall clock before the change.</param>
/// <param name="From">TZOFFSETFROM.</param>
/// <param name="To">TZOFFSETTO.</param>
/// <param name="Rule">RRULE as written; null for a single change.</param>
/// <param name="IsDaylight">Whether it is a DAYLIGHT part.</param>
public sealed record CalendarObservance(LocalDateTime Start, Offset From, Offset To, string? Rule, bool IsDaylight);
