using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>The plan for one interview at night: what to do, when and why; or why there is none. General information, never medical advice.</summary>
public sealed record NightPlan
{
    /// <summary>The interview.</summary>
    public required Interview Interview { get; init; }

    /// <summary>Its time, on both clocks, with the time kept before and after.</summary>
    public required Commitment Time { get; init; }

    /// <summary>What comes before everything else: asking for a kinder hour, or about a doubt; one sentence each.</summary>
    public required IReadOnlyList<string> First { get; init; }

    /// <summary>What can be reached and what cannot, honestly, in a sentence or two; why there is no plan, where there is none.</summary>
    public required string Approach { get; init; }

    /// <summary>The entries by time; none where no plan keeps <see cref="NightLimits"/>.</summary>
    public required IReadOnlyList<NightEntry> Entries { get; init; }

    /// <summary>That this is general information, and whom to ask first.</summary>
    public required string Notice { get; init; }

    /// <summary>The stretch in which the plan decides about sleep.</summary>
    public required Interval Span { get; init; }

    /// <summary>Whether there is a plan that keeps every limit.</summary>
    public bool IsPossible => Entries.Count > 0;
}
