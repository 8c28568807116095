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

    /// <summary>How many features are kept. Faint ones count, for there are many: without all weights below 0.08, ten of 323 letters of other writers were lost.</summary>
    public int MostFeatures { get; init; } = 1500;

    /// <summary>Rounds of descent.</summary>
    public int Rounds { get; init; } = 200;
}
