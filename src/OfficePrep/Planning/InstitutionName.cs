namespace OfficePrep.Planning;

/// <summary>
/// The name of a hospital or sponsor, ready to be compared. Letters of one program write it in many ways: with and without "Medical Center", "St." or "Saint",
/// straight and curly apostrophes, "&amp;" or "and". Two names are the same when the words that tell hospitals apart are the same.
/// </summary>
internal sealed class InstitutionName
{
    // Words that nearly every hospital carries: they tell nothing apart.
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "at", "for", "in", "hospital", "hospitals", "medical", "medicine", "center", "centre", "centers", "health", "healthcare", "system", "systems",
        "network", "clinic", "clinics", "school", "college", "residency", "program", "programs", "graduate", "education", "gme", "campus", "foundation", "group", "inc",
    };

    private InstitutionName(IReadOnlyList<string> words)
    {
        Words = words;
        var telling = words.Where(word => !Generic.Contains(word)).ToHashSet(StringComparer.Ordinal);
        Telling = telling.Count > 0 ? telling : [.. words];
    }

    /// <summary>All its words: lower-case, without accents and punctuation.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that tell it apart; all of them where every word is a usual one.</summary>
    public IReadOnlySet<string> Telling { get; }

    /// <summary>Reads a name; null where there is none.</summary>
    public static InstitutionName? Of(string? written)
    {
        var words = PlainWords.Of(written).Select(word => word is "st" or "ste" ? "saint" : word is "mt" ? "mount" : word is "univ" ? "university" : word).ToList();
        return words.Count == 0 ? null : new InstitutionName(words);
    }

    /// <summary>Whether the telling words are the same.</summary>
    public bool IsSame(InstitutionName other) => Telling.SetEquals(other.Telling);

    /// <summary>Whether one of the two may be a shorter form of the other: "Northgate" and "Northgate Lakeside".</summary>
    public bool MayBeSame(InstitutionName other) => Telling.IsSubsetOf(other.Telling) || other.Telling.IsSubsetOf(Telling);
}
