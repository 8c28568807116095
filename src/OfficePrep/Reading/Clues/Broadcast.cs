namespace OfficePrep.Reading.Clues;

/// <summary>Tells letters to many from letters to one: news goes to a list or to "all", an interview's hour to the person who has it.</summary>
internal static class Broadcast
{
    private static readonly string[] Many = ["all", "everyone", "everybody", "friends", "applicants", "candidates", "subscribers", "colleagues", "readers", "students", "team", "alumni", "community"];

    private static readonly string[] Lists = ["list", "all", "news", "newsletter", "applicants", "candidates", "interviewed", "undisclosed", "everyone", "subscribers", "announce"];

    /// <summary>Whether a letter is written to many at once.</summary>
    public static bool Is(LetterLayout layout) => GreetsMany(layout.Words) || IsListed(layout) || layout.Letter.Recipients.Any(to => Array.Exists(Lists, name => IsList(to.Address, name)));

    /// <summary>Whether a letter came through a mailing list and calls nobody whom it was sent to by name.</summary>
    public static bool IsListed(LetterLayout layout) => layout.Letter is { ListId: not null, OffersUnsubscribe: true } && !GreetsOne(layout);

    private static bool GreetsOne(LetterLayout layout)
    {
        var names = layout.Letter.Recipients.SelectMany(to => WordList.Of(to.Name ?? "")).Select(word => word.Plain).Where(name => name.Length >= ShortestName).ToHashSet(StringComparer.Ordinal);
        return layout.Words.Take(Opening).Any(word => names.Contains(word.Plain));
    }

    private static bool GreetsMany(IReadOnlyList<Word> words)
    {
        for (var at = 0; at + 1 < Math.Min(words.Count, Opening); at++)
        {
            if (words[at] is { Opens: true, Plain: "dear" or "hi" or "hello" or "greetings" } && Enumerable.Range(at + 1, Math.Min(2, words.Count - at - 1)).Any(next => !words[next].Opens && Array.IndexOf(Many, words[next].Plain) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(string address, string name) =>
        address.StartsWith(name + "@", StringComparison.OrdinalIgnoreCase) || address.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase);

    // "Dr" and initials are nobody's name.
    private const int ShortestName = 3;

    // A greeting stands among the first words.
    private const int Opening = 60;
}
