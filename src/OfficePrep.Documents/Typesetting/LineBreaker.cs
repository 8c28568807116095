using System.Globalization;
using System.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// Where a line may end: a light form of UAX #14 for names, times, places and sentences. After spaces, hyphens and slashes between words, and between CJK signs;
/// never inside what a reader takes as one thing ("5 h", "9:00 AM", "Nov 4", "Dr. Lee").
/// </summary>
internal static class LineBreaker
{
    private const char ZeroWidthSpace = '\u200B';

    // Signs that CJK text keeps off the start of a line, and off its end.
    private const string NoLineStart = "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗〟’”｠»)]}!?,.:;…‥％%";
    private const string NoLineEnd = "（〔［｛〈《「『【〘〖〝‘“｟«([{";

    private static readonly HashSet<string> AfterNumber = new(StringComparer.OrdinalIgnoreCase)
    {
        "h", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes", "am", "pm", "a.m", "p.m", "%", "km", "mi", "miles", "weeks", "days",
    };

    private static readonly HashSet<string> BeforeName = new(StringComparer.OrdinalIgnoreCase) { "Dr.", "Mr.", "Ms.", "Mrs.", "Prof.", "St.", "No.", "Room", "Suite", "Ext." };

    private static readonly HashSet<string> BeforeNumber = new(StringComparer.Ordinal)
    {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "January", "February", "March", "April", "June", "July",
        "August", "September", "October", "November", "December", "UTC", "PGY", "Step",
    };

    /// <summary>For each UTF-16 unit, whether a line may end after it.</summary>
    public static bool[] Opportunities(string text)
    {
        var breaks = new bool[text.Length];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            breaks[i] = text[i] switch
            {
                _ when IsSpace(text[i + 1]) => false,
                ZeroWidthSpace => true,
                var unit when IsSpace(unit) => SpaceBreaks(text, i),
                '-' or '\u2010' or '/' => i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
                '\u2014' or '\u2013' => i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
                _ => BreaksBetweenIdeographs(text, i),
            };
        }

        return breaks;
    }

    /// <summary>Whether a unit is a space at which lines break.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or '\t' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000';

    private static bool SpaceBreaks(string text, int space)
    {
        var wordEnd = space;
        while (wordEnd > 0 && IsSpace(text[wordEnd - 1]))
        {
            wordEnd--;
        }

        var before = Word(text, wordEnd - 1, -1);
        var after = Word(text, space + 1, 1);
        if (before.Length == 0)
        {
            return false;
        }

        // A dash or dot that joins two parts stays with the part before it.
        if (after is "–" or "—" or "·" or "/")
        {
            return false;
        }

        if (BeforeName.Contains(before.TrimStart("([“\"").ToString()))
        {
            return false;
        }

        return char.IsDigit(before[^1])
            ? !AfterNumber.Contains(after.TrimEnd(",.;:)]!?").ToString())
            : !(after.Length > 0 && char.IsDigit(after[0]) && BeforeNumber.Contains(before.TrimStart("([“\"").ToString()));
    }

    // No rule looks further than this; longer words are none of those that the rules know.
    private const int LongestKnownWord = 24;

    private static ReadOnlySpan<char> Word(string text, int start, int step)
    {
        var end = start;
        while (end >= 0 && end < text.Length && !IsSpace(text[end]) && Math.Abs(end - start) < LongestKnownWord)
        {
            end += step;
        }

        return step > 0 ? text.AsSpan(start, end - start) : text.AsSpan(end + 1, start - end);
    }

    private static bool BreaksBetweenIdeographs(string text, int unit)
    {
        if (char.IsHighSurrogate(text[unit]) || text[unit + 1] < 0x2E80 && text[unit] < 0x2E80)
        {
            return false;
        }

        var here = RuneEndingAt(text, unit);
        Rune.DecodeFromUtf16(text.AsSpan(unit + 1), out var next, out _);
        return (IsIdeographic(here) || IsIdeographic(next))
            && !Contains(NoLineStart, next) && !Contains(NoLineEnd, here) && next.Value != 0x2060 && here.Value is not (0x00A0 or 0x2060)
            && Rune.GetUnicodeCategory(next) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
    }

    private static Rune RuneEndingAt(string text, int unit)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, unit + 1), out var rune, out _);
        return rune;
    }

    private static bool Contains(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value, StringComparison.Ordinal);

    // Han, kana and the signs set among them; Hangul breaks at its spaces.
    private static bool IsIdeographic(Rune rune) => rune.Value is (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
}
