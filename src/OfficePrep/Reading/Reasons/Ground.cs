namespace OfficePrep.Reading.Reasons;

/// <summary>Why a field has its value, before anybody asks: references only.</summary>
/// <param name="Field">The field, as <see cref="Reason.Field"/> names it.</param>
/// <param name="Words">The words that gave it.</param>
/// <param name="Rule">The rule; its <see cref="object.ToString"/> is one sentence.</param>
/// <param name="Against">What lost against it; null where nothing did.</param>
internal readonly record struct Ground(string Field, string Words, object Rule, Lost? Against)
{
    /// <summary>The ground in words.</summary>
    public Reason InWords() => new(Field, Words, Rule.ToString() ?? "") { Against = Against is { } lost ? [lost.InWords()] : [] };
}
