using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Grounding;

/// <summary>A sighting with its date set on the calendar.</summary>
/// <param name="Sighting">The words.</param>
/// <param name="Date">The date.</param>
/// <param name="IsCarried">Whether the date came from elsewhere in the letter.</param>
internal sealed record Grounded(Sighting Sighting, GroundedDate Date, bool IsCarried)
{
    /// <summary>The words that a carried date came from; null for its own.</summary>
    public Sighting? Source { get; init; }
}
