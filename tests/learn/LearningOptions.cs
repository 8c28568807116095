namespace OfficePrep.Learn;

/// <summary>What to learn with. The values were chosen on letters that the phrases had never seen.</summary>
internal sealed record LearningOptions
{
    /// <summary>How freely weights may grow: the inverse of the penalty on their squares.</summary>
    public double Freedom { get; init; } = 3;

    /// <summary>How much a feature counts.</summary>
    public double BodyScale { get; init; } = 0.25;

    /// <summary>How much the features with these beginnings count instead.</summary>
    public IReadOnlyDictionary<string, double> Scales { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>1 gives every kind the same say, 0 every letter.</summary>
    public double Evenness { get; init; } = 1;

    /// <summary>A feature of fewer letters than this is chance.</summary>
    public int RarestFeature { get; init; } = 2;

    /// <summary>How many features are kept.</summary>
    public int MostFeatures { get; init; } = 1000;

    /// <summary>A weight below this is left out of the table.</summary>
    public double LeastWeight { get; init; } = 0.08;

    /// <summary>Rounds of descent.</summary>
    public int Rounds { get; init; } = 200;
}
