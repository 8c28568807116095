using NodaTime;

namespace OfficePrep.Documents.Calendar;

/// <summary>One entry of the calendar file, in the terms of RFC 5545.</summary>
internal sealed record CalendarEvent
{
    public required string Uid { get; init; }

    public required EventSpan When { get; init; }

    /// <summary>IANA id of the zone whose clock its times are written on where a file carries zones; null for UTC.</summary>
    public string? ZoneId { get; init; }

    public required EventStatus Status { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Category { get; init; }

    /// <summary>Whether the time is taken; a deadline takes none.</summary>
    public bool IsBusy { get; init; } = true;

    public string? Location { get; init; }

    public Uri? Link { get; init; }

    /// <summary>How long before the start to remind.</summary>
    public IReadOnlyList<Duration> Reminders { get; init; } = [];

    /// <summary>SEQUENCE: readers replace an entry of the same UID by one with a higher number.</summary>
    public required int Revision { get; init; }

    public required Instant Changed { get; init; }
}

/// <summary>STATUS of an event.</summary>
internal enum EventStatus
{
    Confirmed,
    Tentative,
    Cancelled,
}
