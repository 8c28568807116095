namespace OfficePrep.Reading.Reasons;

/// <summary>The words and the rule that gave a value.</summary>
/// <param name="Words">The words.</param>
/// <param name="Rule">The rule; its <see cref="object.ToString"/> is one sentence.</param>
internal readonly record struct Basis(Wording Words, object Rule)
{
    /// <summary>The basis in words.</summary>
    public Reason For(string field, IEnumerable<Rival>? against = null) => new(field, Words.ToString(), Rule.ToString() ?? "") { Against = [.. against ?? []] };
}
