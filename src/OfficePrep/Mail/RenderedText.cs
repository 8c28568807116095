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

    /// <summary>Puts texts one below the other, as a mail program shows the parts of a message.</summary>
    public static RenderedText Join(IReadOnlyList<RenderedText> texts)
    {
        if (texts.Count <= 1)
            return texts.Count == 0 ? Empty : texts[0];
        var quotes = new List<TextSpan>();
        var body = BodySlice.Join([.. texts.Select(text => text.Body)], (index, shift) => quotes.AddRange(texts[index].Quotes.Select(quote => quote with { Start = quote.Start + shift })));
        return new RenderedText(body, quotes)
        {
            StructuredData = [.. texts.SelectMany(text => text.StructuredData)],
            QuotesAreMarkup = texts.Any(text => text.QuotesAreMarkup),
            IsCut = texts.Any(text => text.IsCut),
        };
    }
}
