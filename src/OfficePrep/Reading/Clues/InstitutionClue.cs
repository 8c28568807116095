using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>A name that may be the institution's.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Span">Where it stands in the layout's text; null where it was found elsewhere.</param>
/// <param name="Strength">How likely such a name is that of the site.</param>
/// <param name="Weight">What speaks for it altogether.</param>
internal sealed record InstitutionClue(string Name, TextSpan? Span, double Strength, double Weight)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"institution by head noun and place in the letter ({Weight:0.#})");
}
