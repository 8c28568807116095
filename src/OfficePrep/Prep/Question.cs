namespace OfficePrep.Prep;

/// <summary>A question that interviewers ask, with what a good answer needs.</summary>
public sealed record Question
{
    /// <summary>Stable kebab-case id; answers typed into a pack are found by it, so it never changes once released.</summary>
    public required string Id { get; init; }

    /// <summary>The question, as an interviewer would say it.</summary>
    public required string Ask { get; init; }

    /// <summary>What the interviewer wants to learn.</summary>
    public required string Wants { get; init; }

    /// <summary>The order in which to tell it, one step an element.</summary>
    public required IReadOnlyList<string> Frame { get; init; }

    /// <summary>What spoils an answer.</summary>
    public required IReadOnlyList<string> Pitfalls { get; init; }

    /// <summary>Target length of the spoken answer, in seconds, 10 to 300.</summary>
    public required int Seconds { get; init; }

    /// <summary>What is often asked next.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>For small talk: how to turn from it to what the applicant brings, in at most three sentences; null elsewhere.</summary>
    public string? Pivot { get; init; }
}
