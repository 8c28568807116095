using NodaTime;
using OfficePrep.Reading.Grounding;
using OfficePrep.Time;

namespace OfficePrep.Reading.Reasons;

/// <summary>A statement of a time that lost against another.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Start">The moment it gives; null for a day alone.</param>
/// <param name="Date">The day it gives.</param>
/// <param name="Rule">The rule that decided.</param>
internal sealed record Beaten(Wording Words, ZonedDateTime? Start, LocalDate Date, Rule Rule)
{
    /// <summary>The loser in words.</summary>
    public Rival InWords() => new(Words.ToString(), Start is { } start ? DoubtText.Face(start) : ClockText.Day(Date), Rule.ToString());
}
