using System.Globalization;
using System.Text;

namespace OfficePrep.Cli;

/// <summary>
/// Text of a message made safe for a terminal and for one line of it. Escape sequences could move the cursor, rename the window or hide words;
/// direction marks could turn a link or a clock around. Both go; what can be read stays.
/// </summary>
internal static class TerminalText
{
    /// <summary>The readable part of <paramref name="text"/> on one line: line ends and tabs become single spaces.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsHidden(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    private static bool IsSpace(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Control: C0, DEL and C1. Format: direction marks and isolates, zero-width joints, the invisible tag letters. The rest has no agreed picture.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
