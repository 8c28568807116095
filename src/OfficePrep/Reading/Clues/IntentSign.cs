namespace OfficePrep.Reading.Clues;

/// <summary>A phrase that speaks for what a letter is for.</summary>
/// <param name="Name">What it speaks for, as the table of signs names it.</param>
/// <param name="Weight">How much: 4 decides alone; negative where the phrase takes it back.</param>
/// <param name="Pattern">The phrase.</param>
/// <param name="Written">The phrase as the table writes it.</param>
internal sealed record IntentSign(string Name, double Weight, WordPattern Pattern, string Written)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Words such as “{Written}” speak for “{Name}” with a weight of {Weight:0.##}; four decide alone.");
}
