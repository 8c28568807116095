namespace OfficePrep.Replies;

/// <summary>One paragraph of a reply.</summary>
internal abstract record ReplyParagraph
{
    private ReplyParagraph()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Prose(string Text) : ReplyParagraph;

    /// <summary>Moments on both clocks.</summary>
    /// <param name="Times">The moments, in order.</param>
    /// <param name="AreReadings">Whether only one of them holds, so that "or" stands between them.</param>
    public sealed record Clocks(IReadOnlyList<ReplyTime> Times, bool AreReadings = false) : ReplyParagraph;
}
