namespace OfficePrep.Learn;

/// <summary>What to learn with. The values were chosen on letters that the phrases had never seen.</summary>
internal sealed record LearningOptions
{
    /// <summary>How freely weights may grow: the inverse of the penalty on their squares.</summary>
    public double Freedom { get; init; } = 3;

    /// <summary>How much a feature of the body counts.</summary>
    public double BodyScale { get; init; } = 0.25;

    /// <summary>How much a feature of the subject counts: it says more in fewer words.</summary>
    public double SubjectScale { get; init; } = 0.4;

    /// <summary>How much a fact counts.</summary>
    public double ShapeScale { get; init; } = 0.2;

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
