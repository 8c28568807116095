namespace OfficePrep.Reading.Reasons;

/// <summary>A rule of reading. Each is made once and only pointed at while a letter is read; its sentence is for the person who asks why.</summary>
/// <param name="Sentence">The rule in one sentence.</param>
internal sealed record Rule(string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => Sentence;
}
