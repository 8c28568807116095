using NodaTime;

namespace OfficePrep.Documents.Calendar;

/// <summary>When a calendar event is.</summary>
internal abstract record EventSpan
{
    private EventSpan()
    {
    }

    /// <summary>From an instant to another; a moment of no length where there is no end (RFC 5545, 3.6.1).</summary>
    public sealed record Timed(Instant Start, Instant? End) : EventSpan;

    /// <summary>A date on whatever clock the calendar shows.</summary>
    public sealed record AllDay(LocalDate Date) : EventSpan;
}
