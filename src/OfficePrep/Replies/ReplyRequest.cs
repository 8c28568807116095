namespace OfficePrep.Replies;

/// <summary>What a person wants to answer.</summary>
/// <param name="Kind">What the reply does.</param>
public sealed record ReplyRequest(ReplyKind Kind)
{
    /// <summary>For <see cref="ReplyKind.ChooseSlot"/>: which of the offered times, counted from 1 in their order; null where only one is offered.</summary>
    public int? Slot { get; init; }

    /// <summary>For <see cref="ReplyKind.ChooseSlot"/>: the second choices, counted like <see cref="Slot"/>, the best first.</summary>
    public IReadOnlyList<int> Alternatives { get; init; } = [];

    /// <summary>For <see cref="ReplyKind.AskKinderSlot"/>: the hours that suit at home.</summary>
    public SuitingHours Hours { get; init; } = SuitingHours.Default;

    /// <summary>The applicant's name, to sign with; null leaves the end open, as mail programs add a signature of their own.</summary>
    public string? Name { get; init; }
}
