namespace OfficePrep.Mail;

/// <summary>A line of visible text and how deeply it is quoted.</summary>
/// <param name="Span">Its place, without the line end.</param>
/// <param name="Words">Its words, without white space around them.</param>
/// <param name="Depth">How many quotes it lies in.</param>
internal sealed record QuotedLine(TextSpan Span, string Words, int Depth)
{
    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => Words.Length == 0;

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<QuotedLine> Of(RenderedText whole)
    {
        var text = whole.Body.Text;
        var changes = whole.Quotes.Select(quote => (At: quote.Start, By: 1)).Concat(whole.Quotes.Select(quote => (At: quote.End, By: -1))).OrderBy(change => change.At).ThenBy(change => change.By).ToList();
        var lines = new List<QuotedLine>();
        var (next, depth) = (0, 0);
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            while (next < changes.Count && changes[next].At <= at)
                depth += changes[next++].By;
            lines.Add(new QuotedLine(TextSpan.FromBounds(at, end), text[at..end].Trim(), depth));
            at = end + 1;
        }
        return lines;
    }
}
