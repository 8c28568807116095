using System.Collections.Frozen;

namespace OfficePrep.Reading.Clues;

/// <summary>The specialties of residency programs: their names, abbreviations and numbers.</summary>
internal static class SpecialtyBook
{
    // No name of a specialty has more words.
    private const int MostWords = 6;

    private static readonly IReadOnlyList<string[]> Rows = SeedTable.Rows("specialties/specialties.tsv", 7);

    private static readonly FrozenDictionary<string, (string Id, double Weight)> Names = Build(2, 4).Concat(Build(4, 1))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Abbreviations = Rows
        .SelectMany(row => Split(row[3]).Select(name => (Key: string.Join(' ', WordList.Of(name).Select(word => word.Written)), Id: row[0])))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);

    // Nearly no word begins a name, so nearly no name has to be put together to be looked up.
    private static readonly FrozenSet<string> FirstWords = Names.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstOfAbbreviations = Abbreviations.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Titles = Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> AcgmePrefixes = Numbers(5);

    private static readonly FrozenDictionary<string, string> NrmpDigits = Numbers(6);

    /// <summary>What people call a specialty; null for an id that is none.</summary>
    public static string? Title(string id) => Titles.GetValueOrDefault(id);

    /// <summary>The longest name or abbreviation that begins at <paramref name="at"/>; null where none does.</summary>
    public static SpecialtyMention? LongestAt(IReadOnlyList<Word> words, int at, int end)
    {
        if (!FirstWords.Contains(words[at].Plain) && !FirstOfAbbreviations.Contains(words[at].Written))
        {
            return null;
        }

        for (var count = Math.Min(MostWords, end - at); count > 0; count--)
        {
            if (OneSentence(words, at, count) && Exactly(words, at, count) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The specialty of an ACGME program id, by its first three digits.</summary>
    public static string? OfAcgmeId(string id) => AcgmePrefixes.GetValueOrDefault(id[..3]);

    /// <summary>The specialty of an NRMP program code, by its digits 5 to 7.</summary>
    public static string? OfNrmpCode(string code) => NrmpDigits.GetValueOrDefault(code.Substring(4, 3));

    private static SpecialtyMention? Exactly(IReadOnlyList<Word> words, int at, int count)
    {
        var range = Enumerable.Range(at, count).Select(index => words[index]);
        if (Names.TryGetValue(string.Join(' ', range.Select(word => word.Plain)), out var named))
        {
            return new SpecialtyMention(named.Id, at, count, named.Weight);
        }

        return Abbreviations.TryGetValue(string.Join(' ', range.Select(word => word.Written)), out var id) ? new SpecialtyMention(id, at, count, 3) : null;
    }

    private static bool OneSentence(IReadOnlyList<Word> words, int at, int count)
    {
        for (var index = at + 1; index < at + count; index++)
        {
            if (words[index].Opens)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<KeyValuePair<string, (string Id, double Weight)>> Build(int column, double weight) =>
        Rows.SelectMany(row => Split(row[column]).Select(name => KeyValuePair.Create(string.Join(' ', WordList.Of(name).Select(word => word.Plain)), (row[0], weight))));

    private static FrozenDictionary<string, string> Numbers(int column) => Rows
        .SelectMany(row => Split(row[column]).Select(number => (number, row[0])))
        .ToFrozenDictionary(pair => pair.number, pair => pair.Item2, StringComparer.Ordinal);

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
