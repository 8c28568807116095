namespace OfficePrep.Reading.Clues;

/// <summary>A place that may be the program's.</summary>
/// <param name="City">The city as written; null where only a state is told.</param>
/// <param name="State">Two-letter state; null where the city tells none.</param>
/// <param name="Words">The words that named it.</param>
/// <param name="Weight">What speaks for it.</param>
/// <param name="Names">Whether the words name a place, and not only hint at one, as the name of a hospital may.</param>
internal sealed record PlaceClue(string? City, string? State, string Words, double Weight, bool Names = true)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(City is null ? "state" : State is null ? "city" : "city and state")} near the program's name ({Weight:0.#})");
}
