namespace OfficePrep.Reading.Clues;

/// <summary>Finds the track of the program.</summary>
internal static class TrackFinder
{
    private static readonly PatternIndex<(string Track, WordPattern Pattern)> Patterns = new(
    [
        .. SeedTable.Rows("specialties/tracks.tsv", 2)
            .SelectMany(row => row[1].Split(';').Select(name => (row[0], Name: string.Join(' ', WordList.Of(name).Select(word => word.Plain)))))
            .OrderByDescending(pair => pair.Name.Length)
            .Select(pair => (Track: pair.Item1, Pattern: WordPattern.Parse(pair.Name))),
    ], entry => entry.Pattern);

    /// <summary>The track, where the subject or the letter names exactly one; the letter of the NRMP code where it names none.</summary>
    public static string? Find(LetterLayout layout, string? nrmpCode)
    {
        var inSubject = Named(layout.SubjectWords);
        var inText = Named(layout.Words);
        return inSubject.Count == 1 ? inSubject[0]
            : inText.Count == 1 ? inText[0]
            : inText.Count == 0 || nrmpCode is not null ? OfCode(nrmpCode)
            : null;
    }

    /// <summary>The words that name a track, in the subject or the text; null where only a code does.</summary>
    public static string? WordsOf(LetterLayout layout, string track) =>
        WordsOf(layout.Letter.Subject, layout.SubjectWords, track) ?? WordsOf(layout.Text, layout.Words, track);

    private static string? WordsOf(string text, IReadOnlyList<Word> words, string track)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (name, pattern) in Patterns.For(words[at]))
            {
                if (name == track && pattern.MatchAt(words, at) is > 0 and var length)
                {
                    return NameRun.Written(text, words, at, at + length - 1);
                }
            }
        }

        return null;
    }

    private static string? OfCode(string? nrmpCode) => nrmpCode?[7] switch
    {
        'C' => "categorical",
        'P' => "preliminary",
        'A' => "advanced",
        'M' => "primary-care",
        _ => null,
    };

    private static List<string> Named(IReadOnlyList<Word> words)
    {
        var found = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (track, pattern) in Patterns.For(words[at]))
            {
                if (pattern.MatchAt(words, at) > 0)
                {
                    found.Add(track);
                    break;
                }
            }
        }

        return [.. found.Distinct()];
    }
}
