using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>The zone that a time is read in, and why.</summary>
/// <param name="ZoneId">IANA id.</param>
/// <param name="From">Where it came from.</param>
/// <param name="Label">The label that named it; null where none did.</param>
/// <param name="Words">The words that decided.</param>
internal sealed record ZoneChoice(string ZoneId, ZoneSource From, ZoneLabel? Label, string Words)
{
    /// <summary>The other zones that an ambiguous label may mean.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
