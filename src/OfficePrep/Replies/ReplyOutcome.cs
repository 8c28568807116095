namespace OfficePrep.Replies;

/// <summary>What came of asking for a reply.</summary>
public abstract record ReplyOutcome
{
    private ReplyOutcome()
    {
    }

    /// <summary>A draft whose times were read back to the same instants. It is the person who sends it.</summary>
    /// <param name="Draft">The draft; its kind is <see cref="ReplyKind.AskQuestion"/> where a doubt stands against what was asked for.</param>
    /// <param name="Notes">What to know or do before sending, one sentence each.</param>
    public sealed record Offered(ReplyDraft Draft, IReadOnlyList<string> Notes) : ReplyOutcome;

    /// <summary>No draft.</summary>
    /// <param name="Reason">Why, and what to do, in one sentence or two.</param>
    public sealed record NotOffered(string Reason) : ReplyOutcome;
}
