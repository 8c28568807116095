using System.Collections.Frozen;

namespace OfficePrep.Reading.Tokens;

/// <summary>What a word is to the tokenizer. Months, weekdays and the words that most of a letter consists of are made once, so that cutting a letter makes few strings of its own.</summary>
/// <param name="Key">The word in lower case, with a straight apostrophe.</param>
/// <param name="Kind">Whether it names a month or a weekday.</param>
/// <param name="Value">The number of that month or weekday; else 0.</param>
internal readonly record struct KnownWord(string Key, TokenKind Kind, int Value)
{
    // No word of the table is longer; a longer one is not looked up.
    private const int Longest = 24;

    private static readonly FrozenDictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> All =
        SeedTable.Rows("words/frequent.txt", 1).Select(row => new KnownWord(row[0], TokenKind.Word, 0))
            .Concat(TokenWords.Weekdays.Select(entry => new KnownWord(entry.Key, TokenKind.Weekday, entry.Value)))
            .Concat(TokenWords.Months.Select(entry => new KnownWord(entry.Key, TokenKind.Month, entry.Value)))
            .GroupBy(word => word.Key, StringComparer.Ordinal).Select(group => group.Last())
            .ToFrozenDictionary(word => word.Key, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that is written so.</summary>
    public static KnownWord Of(ReadOnlySpan<char> written)
    {
        if (written.Length > Longest)
        {
            return new KnownWord(Lower(written, new char[written.Length]).ToString(), TokenKind.Word, 0);
        }

        var lower = Lower(written, stackalloc char[Longest]);
        return All.TryGetValue(lower, out var known) ? known : new KnownWord(lower.ToString(), TokenKind.Word, 0);
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> written, Span<char> room)
    {
        var lower = room[..written.ToLowerInvariant(room)];
        lower.Replace('’', '\'');
        return lower;
    }
}
