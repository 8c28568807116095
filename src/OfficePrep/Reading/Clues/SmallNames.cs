using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds names of institutions and cities in lines that are typed, or dictated, without any capital letter.</summary>
internal static class SmallNames
{
    // "st. joseph of the lakes childrens hospital": longer names are not typed in a hurry.
    private const int MostWords = 5;

    // What is typed in a hurry is short; this is asked about every word, and must not cost a whole letter without line ends each time.
    private const int LongestLine = 2_000;

    private static readonly HashSet<string> Heads = new(["hospital", "hospitals", "clinic", "university", "childrens", "children's", "center", "centre", "infirmary", "health"], StringComparer.Ordinal);

    // Where a name cannot reach back over: small words, and what people write around the name of a hospital.
    private static readonly HashSet<string> Stops = new(
    [
        "the", "a", "an", "at", "in", "on", "from", "with", "for", "to", "by", "and", "or", "our", "your", "my", "this", "that", "its", "it's", "is", "are", "was", "here", "near", "of", "residency", "program", "programme", "department", "dept", "interview", "interviews", "coordinator", "director", "chief", "pd", "apd", "pgy", "office",
        "resident", "residents", "we", "i", "you", "mental", "public", "behavioral", "good", "main", "call", "visit", "join", "see", "about", "new",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string> Generic = new(["medical", "general", "regional", "community", "university", "memorial", "hospital", "childrens", "children's", "center", "health", "state", "county", "teaching", "system"], StringComparer.Ordinal);

    /// <summary>Whether the line at <paramref name="offset"/> has no capital letter at all.</summary>
    public static bool InLine(string text, int offset)
    {
        // What a web page joins to one line is still many sentences; a line that never ends says nothing about its writer's capitals.
        var start = offset;
        while (start > 0 && !IsStop(text, start - 1))
        {
            start--;
            if (offset - start > LongestLine)
            {
                return false;
            }
        }

        var end = offset;
        while (end < text.Length && !IsStop(text, end))
        {
            end++;
            if (end - offset > LongestLine)
            {
                return false;
            }
        }

        foreach (var unit in text.AsSpan(start, end - start))
        {
            if (char.IsUpper(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStop(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > 3 && char.IsLetter(text[at - 3]));

    /// <summary>The institutions that small letters name.</summary>
    public static IEnumerable<InstitutionName> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (!Heads.Contains(words[at].Plain) || words[at].IsCapital || (at + 1 < words.Count && NameRun.Joined(text, words, at + 1) && (Heads.Contains(words[at + 1].Plain) || Generic.Contains(words[at + 1].Plain))))
            {
                continue;
            }

            var first = at;
            while (first > 0 && at - first < MostWords && NameRun.Joined(text, words, first) && !Stops.Contains(words[first - 1].Plain) && SpecialtyBook.LongestAt(words, first - 1, first) is null)
            {
                first--;
            }

            if (!Enumerable.Range(first, at - first).All(index => Generic.Contains(words[index].Plain)) && InLine(text, words[at].Start) && InLine(text, words[first].Start))
            {
                yield return new InstitutionName(Capitalized(NameRun.Written(text, words, first, at)), TextSpan.FromBounds(words[first].Start, words[at].End), 3, at);
            }
        }
    }

    /// <summary>The first word of a city of small letters that ends before the comma in front of <paramref name="state"/>; null where none stands there.</summary>
    public static int? CityBefore(string text, IReadOnlyList<Word> words, int state)
    {
        var first = state - 1;
        while (first > 0 && state - first < PlaceBook.MostWords && NameRun.Joined(text, words, first) && !Stops.Contains(words[first - 1].Plain))
        {
            first--;
        }

        return Stops.Contains(words[first].Plain) || char.IsAsciiDigit(words[first].Written[0]) ? null : first;
    }

    /// <summary>The name as it is printed elsewhere: every word but the smallest with a capital.</summary>
    public static string Capitalized(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word is "of" or "the" or "and" or "at" or "" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
