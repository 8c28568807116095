namespace OfficePrep.Reading.Clues;

/// <summary>Cuts a text into words and tells where sentences begin.</summary>
internal static class WordList
{
    // A line of at least this many units that stops without a full stop was broken by a mail program, not by its writer.
    private const int WrappedLine = 58;

    private static readonly HashSet<string> Abbreviations =
        new(["dr", "drs", "mr", "mrs", "ms", "st", "ste", "mt", "ft", "prof", "jr", "vs", "no", "approx", "dept", "assoc", "a", "p", "m", "w", "s", "n", "e", "u", "d"], StringComparer.Ordinal);

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        var opens = true;
        var lineStart = 0;
        for (var at = 0; at < text.Length;)
        {
            var unit = text[at];
            if (char.IsLetterOrDigit(unit))
            {
                var end = WordEnd(text, at);
                var written = text[at..end].Replace('’', '\'');
                words.Add(new Word(at, written, written.ToLowerInvariant(), opens));
                opens = false;
                at = end;
                continue;
            }

            if (unit == '&')
            {
                words.Add(new Word(at, "&", "&", opens));
                opens = false;
            }
            else if (unit == '\n')
            {
                opens |= !IsWrapped(text, lineStart, at);
                lineStart = at + 1;
            }
            else
            {
                opens |= Breaks(text, at, words);
            }

            at++;
        }

        return words;
    }

    /// <summary>Whether the line that ends at <paramref name="newline"/> goes on in the next one.</summary>
    public static bool IsWrapped(string text, int lineStart, int newline)
    {
        if (newline == lineStart || newline + 1 >= text.Length)
        {
            return false;
        }

        var last = text[newline - 1] == ' ' && newline - 2 >= lineStart ? text[newline - 2] : text[newline - 1];
        var next = text[newline + 1];
        return last is not ('.' or '!' or '?' or ':' or ';')
            && (char.IsLower(next) || (newline - lineStart >= WrappedLine && (char.IsLetterOrDigit(next) || next is '(' or '“' or '"' or '*')));
    }

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end])
            || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Breaks(string text, int at, List<Word> words) => text[at] switch
    {
        '!' or '?' or ';' or '•' or '|' => true,
        '.' => (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"' or ')')
            && !(words.Count > 0 && words[^1].End == at && Abbreviations.Contains(words[^1].Plain)),
        _ => false,
    };
}
