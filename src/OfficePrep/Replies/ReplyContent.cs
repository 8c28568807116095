namespace OfficePrep.Replies;

/// <summary>What a template is filled with.</summary>
/// <param name="Kind">What the reply does, and with it the template.</param>
internal sealed record ReplyContent(ReplyKind Kind)
{
    /// <summary>Words for the placeholders within a line.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>Moments for the placeholders that fill a paragraph; a paragraph whose moments are missing is left out.</summary>
    public IReadOnlyDictionary<string, ReplyParagraph.Clocks> Times { get; init; } = new Dictionary<string, ReplyParagraph.Clocks>();

    /// <summary>Conditions that hold: a paragraph under any other is left out.</summary>
    public IReadOnlySet<string> Holds { get; init; } = new HashSet<string>();

    /// <summary>What to know before sending, beyond what every reply says.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
