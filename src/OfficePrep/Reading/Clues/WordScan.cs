using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Looks for words and phrases in a short stretch of tokens.</summary>
internal static class WordScan
{
    /// <summary>Whether one of the phrases stands between two tokens, both included. A phrase is words with single spaces; a star at the end of a word stands for any ending.</summary>
    public static bool Has(IReadOnlyList<Token> tokens, int first, int last, params ReadOnlySpan<string> phrases) =>
        Nearest(tokens, first, last, fromEnd: false, phrases) >= 0;

    /// <summary>Where the nearest of the phrases begins, looking from one end of the stretch; -1 where none stands there.</summary>
    public static int Nearest(IReadOnlyList<Token> tokens, int first, int last, bool fromEnd, params ReadOnlySpan<string> phrases)
    {
        first = Math.Max(0, first);
        last = Math.Min(tokens.Count - 1, last);
        for (var step = 0; step <= last - first; step++)
        {
            var at = fromEnd ? last - step : first + step;
            var token = tokens[at];
            var skips = token.Kind is TokenKind.Newline or TokenKind.Dash;
            foreach (var phrase in phrases)
            {
                if ((skips || phrase[0] == token.Key[0]) && Matches(tokens, at, last, phrase))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, int last, string phrase)
    {
        var rest = phrase.AsSpan();
        while (rest.Length > 0)
        {
            var space = rest.IndexOf(' ');
            var word = space < 0 ? rest : rest[..space];
            rest = space < 0 ? [] : rest[(space + 1)..];
            while (at <= last && tokens[at].Kind is TokenKind.Newline || (at <= last && tokens[at].Kind == TokenKind.Dash && word is not "-"))
            {
                at++;
            }

            if (at > last || !(word[^1] == '*' ? tokens[at].Key.AsSpan().StartsWith(word[..^1], StringComparison.Ordinal) : word.SequenceEqual(tokens[at].Key)))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
