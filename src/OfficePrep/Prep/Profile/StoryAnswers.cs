using System.Collections.Immutable;

namespace OfficePrep.Prep.Profile;

/// <summary>The five answers that most others are made from, as the person would say them; null where they are not written yet.</summary>
public sealed record StoryAnswers
{
    private static readonly ImmutableSortedDictionary<string, string> NoSpecialty = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Why medicine.</summary>
    public string? WhyMedicine { get; init; }

    /// <summary>Why a school abroad.</summary>
    public string? WhyAbroad { get; init; }

    /// <summary>How that school shaped the person.</summary>
    public string? HowItShapedMe { get; init; }

    /// <summary>Why the specialty, for whatever specialty has no answer of its own.</summary>
    public string? WhySpecialty { get; init; }

    /// <summary>Why each specialty, by its id, for a season with several.</summary>
    public ImmutableSortedDictionary<string, string> WhyEachSpecialty { get; init; } = NoSpecialty;

    /// <summary>Where they see themselves in five to ten years.</summary>
    public string? FiveToTenYears { get; init; }
}
