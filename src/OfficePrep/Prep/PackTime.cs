namespace OfficePrep.Prep;

/// <summary>One part of the interview day, or a choice for it.</summary>
public sealed record PackTime
{
    /// <summary>What happens: the letter's own title, or the role in words.</summary>
    public required string What { get; init; }

    /// <summary>Whether it is one of several choices, not settled yet.</summary>
    public required bool IsChoice { get; init; }

    /// <summary>Whether its words leave something open; the doubts part of the pack shows the readings.</summary>
    public required bool IsDoubted { get; init; }

    /// <summary>When it begins.</summary>
    public required PackMoment Start { get; init; }

    /// <summary>When it ends; null where the letter does not say.</summary>
    public PackMoment? End { get; init; }

    /// <summary>When to log in or arrive; null where that is not earlier than the start.</summary>
    public PackMoment? ArriveBy { get; init; }
}
