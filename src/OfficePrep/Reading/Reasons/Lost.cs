namespace OfficePrep.Reading.Reasons;

/// <summary>A value that lost, before anybody asks why.</summary>
/// <param name="Words">The words that spoke for it.</param>
/// <param name="Reading">What the field would have been.</param>
/// <param name="Rule">The rule that decided; its <see cref="object.ToString"/> is one sentence.</param>
internal sealed record Lost(string Words, string Reading, object Rule)
{
    /// <summary>The loser in words.</summary>
    public Rival InWords() => new(Words, Reading, Rule.ToString() ?? "");
}
