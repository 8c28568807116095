using System.Globalization;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Tokens;

/// <summary>Cuts a text into typed tokens in one pass. Every rule reads these; none goes back to the characters of the whole text.</summary>
internal static class Tokenizer
{
    /// <summary>Longest text that is read, in UTF-16 units. The longest real letters are a tenth of it; a hostile one must not cost seconds.</summary>
    public const int LongestText = 200_000;

    // The keys that most tokens have, made once.
    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(unit => ((char)unit).ToString())];
    private static readonly string[] OneDigit = [.. Enumerable.Range(0, 10).Select(number => number.ToString("0", CultureInfo.InvariantCulture))];
    private static readonly string[] TwoDigits = [.. Enumerable.Range(0, 100).Select(number => number.ToString("00", CultureInfo.InvariantCulture))];

    // Characters to a token, spaces with it: a list that is made long enough is not copied.
    private const int UsualLength = 4;

    // Longer runs of digits are ids: their value is never asked for.
    private const int LongestValue = 9;

    /// <summary>The tokens of a text, in order.</summary>
    public static IReadOnlyList<Token> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((Math.Min(text.Length, LongestText) / UsualLength) + 8);
        var end = Math.Min(text.Length, LongestText);
        var line = 0;
        var glued = false;
        for (var at = 0; at < end;)
        {
            var c = text[at];
            var space = SpaceLength(text, at);
            if (space > 0)
            {
                glued = glued && IsInvisible(c);
                at += space;
                continue;
            }

            var token = Next(text, at, end, line, glued);
            tokens.Add(token);
            line += token.Kind == TokenKind.Newline ? 1 : 0;
            glued = token.Kind is not (TokenKind.Newline or TokenKind.Tab);
            at = token.Span.End;
        }

        return tokens;
    }

    private static Token Next(string text, int at, int end, int line, bool glued)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return Number(text, at, end, line, glued);
        }

        if (DashLength(text, at) is > 0 and var dash)
        {
            return new Token(TokenKind.Dash, new TextSpan(at, dash), "-", 0, line, glued);
        }

        return char.IsLetter(c) ? Word(text, at, end, line, glued)
            : c is '\n' ? new Token(TokenKind.Newline, new TextSpan(at, 1), "\n", 0, line, glued)
            : c is '\t' ? new Token(TokenKind.Tab, new TextSpan(at, 1), "\t", 0, line, glued)
            : new Token(TokenKind.Mark, new TextSpan(at, 1), Mark(c), 0, line, glued);
    }

    private static Token Number(string text, int at, int end, int line, bool glued)
    {
        var stop = at;
        while (stop < end && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        var digits = Digits(text.AsSpan(at, stop - at));
        var value = digits.Length <= LongestValue ? int.Parse(digits, CultureInfo.InvariantCulture) : int.MaxValue;
        return new Token(TokenKind.Number, new TextSpan(at, stop - at), digits, value, line, glued);
    }

    private static Token Word(string text, int at, int end, int line, bool glued)
    {
        if (MeridiemLength(text, at, end) is > 0 and var length)
        {
            return new Token(TokenKind.Meridiem, new TextSpan(at, length), text[at] is 'a' or 'A' ? "am" : "pm", 0, line, glued);
        }

        var stop = at;
        while (stop < end && (char.IsLetter(text[stop]) || IsInnerApostrophe(text, stop, end)))
        {
            stop++;
        }

        var word = KnownWord.Of(text.AsSpan(at, stop - at));
        return new Token(word.Kind, new TextSpan(at, stop - at), word.Key, word.Value, line, glued);
    }

    // "am", "AM", "a.m.", "a.m", "A. M.", and "a" or "p" straight after a digit ("8a").
    private static int MeridiemLength(string text, int at, int end)
    {
        if (text[at] is not ('a' or 'A' or 'p' or 'P'))
        {
            return 0;
        }

        var next = at + 1;
        var afterDigit = at > 0 && char.IsAsciiDigit(text[at - 1]);
        if (next < end && text[next] is 'm' or 'M' && IsWordEnd(text, next + 1, end))
        {
            return next + 1 < end && text[next + 1] == '.' && afterDigit && IsInSentence(text, next + 2, end) ? 3 : 2;
        }

        if (next < end && text[next] == '.')
        {
            var m = next + 1 < end && text[next + 1] == ' ' ? next + 2 : next + 1;
            if (m < end && text[m] is 'm' or 'M' && IsWordEnd(text, m + 1, end))
            {
                return m + 1 < end && text[m + 1] == '.' ? m + 2 - at : m + 1 - at;
            }
        }

        return afterDigit && IsWordEnd(text, next, end) ? 1 : 0;
    }

    private static bool IsWordEnd(string text, int at, int end) => at >= end || !char.IsLetterOrDigit(text[at]);

    // The dot of "9 am. ET" belongs to the abbreviation, the one of "9 am. Please" ends a sentence; only small letters go on.
    private static bool IsInSentence(string text, int at, int end) => at + 1 < end && text[at] == ' ' && char.IsLower(text[at + 1]);

    private static bool IsInnerApostrophe(string text, int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]);

    private static string Mark(char c) => c switch
    {
        '“' or '”' => "\"",
        '‘' or '’' => "'",
        '•' or '·' or '⋅' or '∙' => "·",
        '：' => ":",
        _ when c < Marks.Length => Marks[c],
        _ => c.ToString(),
    };

    private static string Digits(ReadOnlySpan<char> digits) => digits.Length switch
    {
        1 => OneDigit[digits[0] - '0'],
        2 => TwoDigits[((digits[0] - '0') * 10) + digits[1] - '0'],
        _ => digits.ToString(),
    };

    private static int DashLength(string text, int at) => text[at] switch
    {
        > '-' and < '\u0080' => 0,
        '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2015' or '−' or '\uFFFD' or '\u0096' or '\u0097' => 1,
        // UTF-8 read as Windows-1252 or Latin-1: "3â€“4 PM".
        'â' when at + 2 < text.Length && text[at + 1] is '€' or '\u0080' && text[at + 2] is '“' or '”' or '"' or '\u0093' or '\u0094' or '\u0092' => 3,
        _ => 0,
    };

    private static int SpaceLength(string text, int at) => text[at] switch
    {
        '\n' or '\t' or (> ' ' and < '\u007F') => 0,
        'Â' when at + 1 < text.Length && text[at + 1] == '\u00A0' => 2,
        var c => char.IsWhiteSpace(c) || IsInvisible(c) || char.IsControl(c) && c is not ('\u0096' or '\u0097') ? 1 : 0,
    };

    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
