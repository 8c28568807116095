using System.Text;

namespace OfficePrep.Documents;

/// <summary>Makes text from a message fit for a document: what XML 1.0 cannot hold, or what would turn the words around it, is replaced.</summary>
internal static class DocumentText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with lines ending in <c>\n</c>; vertical tabs (a pasted Outlook line break), form feeds and NEL become line ends,
    /// other controls, lone surrogates, U+FFFE and U+FFFF become U+FFFD. Tabs stay.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstUnfit(text);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(unit).Append(text[++i]);
            }
            else if (unit != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                clean.Append(Fit(unit));
            }
        }

        return clean.ToString();
    }

    /// <summary>Clean text on one line: line ends, tabs and runs of spaces become one space.</summary>
    public static string OneLine(string text) =>
        IsOneLine(text) ? text : string.Join(' ', Clean(text).Split([' ', '\n', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Text of at most <paramref name="units"/> UTF-16 units; what is longer ends in an ellipsis, and no code point is split.</summary>
    public static string Cut(string text, int units)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        if (text.Length <= units)
        {
            return text;
        }

        var end = units - 1;
        return string.Concat(text.AsSpan(0, end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    /// <summary>The text without the marks that force a writing direction, so that no message can turn the hour printed beside its words around.</summary>
    public static string WithoutDirectionMarks(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u202A', '\u202E') < 0 && text.AsSpan().IndexOfAnyInRange('\u2066', '\u2069') < 0
            ? text
            : string.Concat(text.Where(unit => unit is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))));

    // Most texts are a line of plain letters already.
    private static bool IsOneLine(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal);

    private static int FirstUnfit(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return -1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (Fit(text[i]) != text[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static char Fit(char unit) => unit switch
    {
        '\t' or '\n' => unit,
        '\v' or '\f' or '\r' or '\u0085' => '\n',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => Replacement,
        _ => char.IsSurrogate(unit) ? Replacement : unit,
    };
}
