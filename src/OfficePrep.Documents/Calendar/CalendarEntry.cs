using NodaTime;

namespace OfficePrep.Documents.Calendar;

/// <summary>One event of ours as a calendar file holds it, also after another program has kept it.</summary>
public sealed record CalendarEntry
{
    /// <summary>UID: stable from file to file.</summary>
    public required string Uid { get; init; }

    /// <summary>When it begins; null for a whole day, and where the file's words for it cannot be resolved without guessing.</summary>
    public Instant? Start { get; init; }

    /// <summary>When it ends; null where the file states no end.</summary>
    public Instant? End { get; init; }

    /// <summary>Its date, for a whole day; null otherwise.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Whether it is called off (STATUS:CANCELLED).</summary>
    public bool IsCancelled { get; init; }

    /// <summary>SEQUENCE; 0 where it is missing.</summary>
    public int Sequence { get; init; }

    /// <summary>SUMMARY, as one line of text.</summary>
    public required string Summary { get; init; }
}
