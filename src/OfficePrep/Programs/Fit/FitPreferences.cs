namespace OfficePrep.Programs.Fit;

/// <summary>What matters to this applicant about a program, and how much. Nothing is taken for granted: what is left empty is not scored at all.</summary>
public sealed record FitPreferences
{
    /// <summary>How much each side of a program counts.</summary>
    public FitWeights Weights { get; init; } = new();

    /// <summary>Specialty ids, the most wanted first.</summary>
    public IReadOnlyList<string> Specialties { get; init; } = [];

    /// <summary>States wanted, two letters each; all the same.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Types as facts write them (Community, University, Community and university), the most wanted first.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Share of graduates from abroad, in percent, from which on it counts in full, 1 to 100; null leaves it unscored.</summary>
    public decimal? GraduatesAbroadFull { get; init; }

    /// <summary>Words or names to look for in facts and the person's own notes: <c>street medicine</c>.</summary>
    public IReadOnlyList<string> Interests { get; init; } = [];

    /// <summary>What the applicant brings to stated requirements.</summary>
    public FitProfile Profile { get; init; } = new();

    /// <summary>What rules a program out.</summary>
    public FitMustNots MustNot { get; init; } = new();
}

/// <summary>Weights, 0 to 10 each; 0 leaves a side out. All are 1 until the person says otherwise.</summary>
public sealed record FitWeights
{
    /// <summary>The specialty.</summary>
    public decimal Specialty { get; init; } = 1;

    /// <summary>The place.</summary>
    public decimal Place { get; init; } = 1;

    /// <summary>Community, university or both.</summary>
    public decimal Type { get; init; } = 1;

    /// <summary>The share of graduates from abroad.</summary>
    public decimal GraduatesAbroad { get; init; } = 1;

    /// <summary>Stated requirements against the profile.</summary>
    public decimal Requirements { get; init; } = 1;

    /// <summary>Interests found in what is known.</summary>
    public decimal Interests { get; init; } = 1;
}

/// <summary>What the applicant brings; null leaves a requirement out of the comparison.</summary>
public sealed record FitProfile
{
    /// <summary>Step 2 CK score.</summary>
    public decimal? Step2Ck { get; init; }

    /// <summary>Years since graduation at the start of residency.</summary>
    public decimal? YearsSinceGraduation { get; init; }

    /// <summary>The most attempts that any exam took; 1 for none failed.</summary>
    public decimal? Attempts { get; init; }

    /// <summary>Months of clinical work in the US.</summary>
    public decimal? UsExperienceMonths { get; init; }

    /// <summary>Letters from US physicians.</summary>
    public decimal? UsLetters { get; init; }
}

/// <summary>Rules that put a program out of the ranking, decided before any score is seen.</summary>
public sealed record FitMustNots
{
    /// <summary>States, two letters each.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Specialty ids.</summary>
    public IReadOnlyList<string> Specialties { get; init; } = [];

    /// <summary>Types as facts write them.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether a stated requirement that the profile does not meet rules a program out.</summary>
    public bool UnmetRequirement { get; init; }

    /// <summary>Least share of graduates from abroad, in percent; null for none.</summary>
    public decimal? GraduatesAbroadBelow { get; init; }
}
