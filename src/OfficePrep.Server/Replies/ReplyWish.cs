using OfficePrep.Replies;

namespace OfficePrep.Server.Replies;

/// <summary>What a person wants to answer.</summary>
/// <param name="InterviewId">The interview.</param>
/// <param name="Kind">What the reply does.</param>
/// <param name="Slot">For choosing: which of the offered times, from 1.</param>
/// <param name="Alternatives">For choosing: the second choices.</param>
/// <param name="Name">The name to sign with; null leaves the end open.</param>
internal sealed record ReplyWish(string InterviewId, ReplyKind Kind, int? Slot = null, IReadOnlyList<int>? Alternatives = null, string? Name = null)
{
    /// <summary>The same for the core.</summary>
    public ReplyRequest Request => new(Kind) { Slot = Slot, Alternatives = Alternatives ?? [], Name = string.IsNullOrWhiteSpace(Name) ? null : Name };
}
