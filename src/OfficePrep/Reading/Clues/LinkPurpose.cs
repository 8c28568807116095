using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>A link of the letter, with what its address and the words around it say it is for.</summary>
/// <param name="Link">The link.</param>
/// <param name="Address">The address that opens in the end.</param>
/// <param name="Host">Its host.</param>
/// <param name="Before">The words of its line and of the line before, up to the link, in lower case.</param>
/// <param name="Words">The link's own words, in lower case; empty where the address stands bare.</param>
/// <param name="After">What follows on its line, in lower case.</param>
internal sealed record LinkPurpose(LetterLink Link, Uri Address, string Host, string Before, string Words, string After)
{
    // How much of the text around a link says what it is for.
    private const int Reach = 160;

    /// <summary>What is known about the host.</summary>
    public KnownHost? Known => HostBook.Find(Host);

    /// <summary>The links that open in a browser, in order.</summary>
    public static IReadOnlyList<LinkPurpose> In(LetterLayout layout) => layout.Purposes;

    /// <summary>Works out what the links of a layout are for.</summary>
    public static IReadOnlyList<LinkPurpose> Find(LetterLayout layout)
    {
        var found = new List<LinkPurpose>();
        foreach (var link in layout.Links)
        {
            if (HostBook.HostOf(link.Target) is not { } host || link.Span.End > layout.Text.Length)
            {
                continue;
            }

            var bare = link.Text.Contains("://", StringComparison.Ordinal) || (!link.Text.Contains(' ', StringComparison.Ordinal) && link.Text.Contains('.', StringComparison.Ordinal) && link.Text.Length > 4);
            var start = Math.Max(0, link.Span.Start - Reach);
            var before = layout.Text[start..link.Span.Start];
            var line = layout.Text.IndexOf('\n', link.Span.End);
            var after = layout.Text[link.Span.End..Math.Min(line < 0 ? layout.Text.Length : line, Math.Min(layout.Text.Length, link.Span.End + Reach))];
            found.Add(new LinkPurpose(link, new Uri(link.Target.Trim()), host, before.ToLowerInvariant(), bare ? "" : link.Text.ToLowerInvariant(), after.ToLowerInvariant()));
        }

        return found;
    }

    /// <summary>The last words before the link, on its own line or, where it stands alone, on the line before.</summary>
    public string Lead
    {
        get
        {
            var trimmed = Before.TrimEnd();
            var from = trimmed.LastIndexOf('\n');
            return from < 0 ? trimmed : trimmed[(from + 1)..];
        }
    }

    /// <summary>Whether any of the phrases stands in the link's words, in front of it, or just behind it.</summary>
    public bool Says(IEnumerable<string> phrases) => phrases.Any(phrase =>
        Words.Contains(phrase, StringComparison.Ordinal) || Lead.Contains(phrase, StringComparison.Ordinal));
}
