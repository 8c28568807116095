using System.Globalization;

namespace OfficePrep.Reading.Clues;

/// <summary>What the words around a date or hour say about what it is for, as learned from labelled letters.</summary>
internal sealed class PurposeWeights
{
    /// <summary>How many purposes there are.</summary>
    public const int Count = (int)Purpose.Nothing + 1;

    private readonly Dictionary<string, double[]> weights = new(StringComparer.Ordinal);

    /// <summary>Weights from rows of feature, purpose and weight.</summary>
    public PurposeWeights(IEnumerable<string[]> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var row in table)
        {
            var of = weights.TryGetValue(row[0], out var known) ? known : weights[row[0]] = new double[Count];
            of[(int)Enum.Parse<Purpose>(row[1], ignoreCase: true)] = double.Parse(row[2], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The weights that are built in.</summary>
    public static PurposeWeights Learned { get; } = new(SeedTable.Rows("intents/purposes.tsv", 3));

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
