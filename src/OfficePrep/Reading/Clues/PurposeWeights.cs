namespace OfficePrep.Reading.Clues;

/// <summary>What the words around a date or hour say about what it is for, as learned from labelled letters.</summary>
internal sealed class PurposeWeights
{
    /// <summary>How many purposes there are.</summary>
    public const int Count = (int)Purpose.Nothing + 1;

    private readonly Dictionary<string, double[]> weights;

    /// <summary>Weights from a table whose classes are the purposes.</summary>
    public PurposeWeights(IEnumerable<string[]> table) =>
        weights = LearnedWeights.Of(table, name => Enum.TryParse<Purpose>(name, ignoreCase: true, out var purpose) ? (int)purpose : null, Count).ToDictionary(row => row.Feature, row => row.Weights, StringComparer.Ordinal);

    /// <summary>The weights that are built in.</summary>
    public static PurposeWeights Learned { get; } = new(SeedTable.Rows("intents/purposes.tsv", 1));

    /// <summary>How likely each purpose is, by the words alone.</summary>
    public PurposeVoice Hear(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sums = new double[Count];
        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            if (weights.TryGetValue(term, out var of))
            {
                for (var i = 0; i < Count; i++)
                {
                    sums[i] += of[i];
                }
            }
        }

        return new PurposeVoice(sums);
    }
}
