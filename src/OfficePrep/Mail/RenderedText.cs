namespace OfficePrep.Mail;

/// <summary>The whole visible text of a part, before older messages are cut off.</summary>
/// <param name="Body">Its text, links and tables.</param>
/// <param name="Quotes">The stretches that the markup, or "&gt;" before the lines, calls quoted; nested ones lie inside each other.</param>
internal sealed record RenderedText(BodyText Body, IReadOnlyList<TextSpan> Quotes)
{
    /// <summary>Nothing to see.</summary>
    public static RenderedText Empty { get; } = new(BodyText.Empty, []);

    /// <summary>Contents of JSON-LD scripts.</summary>
    public IReadOnlyList<string> StructuredData { get; init; } = [];

    /// <summary>Whether the quotes were marked by HTML elements, which nobody uses as arrows.</summary>
    public bool QuotesAreMarkup { get; init; }

    /// <summary>Whether a limit cut the text short.</summary>
    public bool IsCut { get; init; }
}
