namespace OfficePrep.Programs.Fit;

/// <summary>One side of a program in the score.</summary>
/// <param name="Criterion">Which side.</param>
/// <param name="Weight">How much the person lets it count.</param>
/// <param name="Low">The least it can be worth by what is known, 0 to 1.</param>
/// <param name="High">The most, 0 to 1. Where the two differ, something is missing or disputed.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Missing">What to find out to know better.</param>
public sealed record FitPart(FitCriterion Criterion, decimal Weight, decimal Low, decimal High, string Reason, IReadOnlyList<string> Missing);

/// <summary>Sides of a program that are scored.</summary>
public enum FitCriterion
{
    /// <summary>The specialty.</summary>
    Specialty,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Community, university or both.</summary>
    Type,

    /// <summary>The share of graduates from abroad.</summary>
    GraduatesAbroad,

    /// <summary>Stated requirements against the profile.</summary>
    Requirements,

    /// <summary>Interests found in what is known.</summary>
    Interests,
}
