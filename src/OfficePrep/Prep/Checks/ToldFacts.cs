using System.Collections.Frozen;
using System.Globalization;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>What one sentence states that another may contradict: counts, dates, and the words that tell what it is about.</summary>
internal sealed class ToldFacts
{
    private const int ShortestWord = 4;

    private static readonly FrozenSet<string> Small = SeedTable.Rows("words/small.txt", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
        ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // "May" and "March" are also other words; beside a year they are months.
    private static readonly FrozenDictionary<string, int> Months = Enumerable.Range(1, 12)
        .ToFrozenDictionary(month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant(), month => month, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Spans = new[] { "day", "week", "month", "year", "hour", "minute" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the facts from a sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names that the person's texts speak of.</param>
    public ToldFacts(OwnText text, ToldSentence sentence, IReadOnlySet<string> names)
    {
        Text = text;
        Sentence = sentence;
        var words = sentence.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (Year(words[at]) is { } year)
            {
                Dates.Add(new ToldDate(year, at > 0 && Months.TryGetValue(words[at - 1].Plain, out var month) ? month : null, words[at]));
            }
            else if (Number(words[at]) is { } number && Unit(words, at + 1) is { } unit)
            {
                Counts.Add(new ToldCount(number, unit.Plain, words[at].Start, unit.End));
            }
            else if (names.Contains(words[at].Written))
            {
                Names.Add(words[at].Plain);
            }
            else if (words[at].Plain.Length >= ShortestWord && !Small.Contains(words[at].Plain) && !Months.ContainsKey(words[at].Plain) && !Numbers.ContainsKey(words[at].Plain))
            {
                Content.Add(Singular(words[at].Plain));
            }
        }
    }

    /// <summary>The text that the sentence stands in.</summary>
    public OwnText Text { get; }

    /// <summary>The sentence.</summary>
    public ToldSentence Sentence { get; }

    /// <summary>Numbers of something.</summary>
    public List<ToldCount> Counts { get; } = [];

    /// <summary>Years, with the month where it stands before.</summary>
    public List<ToldDate> Dates { get; } = [];

    /// <summary>Names of places and people, in lower case.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What else it is about, in lower case and the singular.</summary>
    public HashSet<string> Content { get; } = new(StringComparer.Ordinal);

    /// <summary>A word without the ending of the plural.</summary>
    public static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    /// <summary>The names in texts: what is written with a capital where no sentence begins.</summary>
    public static HashSet<string> NamesOf(IEnumerable<OwnText> texts) =>
        [.. texts.SelectMany(text => text.Sentences).SelectMany(sentence => sentence.Words.Skip(1))
            .Where(word => word.IsCapital && word.Plain.Length >= 3 && word.Plain[0] is >= 'a' and <= 'z' && word.Plain[1] != '\'' && !Months.ContainsKey(word.Plain))
            .Select(word => word.Written)];

    private static int? Year(Word word) =>
        word.Plain.Length == 4 && int.TryParse(word.Plain, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2100 ? year : null;

    private static int? Number(Word word) =>
        Numbers.TryGetValue(word.Plain, out var spelled) ? spelled
        : word.Plain.Length <= 4 && int.TryParse(word.Plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    // "six busy weeks" is a number of weeks; "six patients" of patients.
    private static (string Plain, int End)? Unit(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        var next = at + 1 < words.Count && Spans.Contains(Singular(words[at + 1].Plain)) && !Spans.Contains(Singular(words[at].Plain)) ? words[at + 1] : words[at];
        var unit = Singular(next.Plain);
        return Spans.Contains(unit) || (next.Plain.Length >= ShortestWord && char.IsLetter(next.Plain[0]) && !Small.Contains(next.Plain) && unit != next.Plain) ? (unit, next.End) : null;
    }
}

/// <summary>A number of something.</summary>
/// <param name="Value">How many.</param>
/// <param name="Unit">Of what, in the singular.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ToldCount(int Value, string Unit, int Start, int End);

/// <summary>A year, with the month where one was said.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; null where none was said.</param>
/// <param name="Word">Where the year stands.</param>
internal sealed record ToldDate(int Year, int? Month, Word Word);
