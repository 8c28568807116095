using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>
/// An answer stands in a file at least twice: on the page and in the store. Word keeps both the same; other editors may change only one of them.
/// So whatever differs from what was written is what the person did.
/// </summary>
internal static class AnswerSides
{
    /// <summary>The text that a person left.</summary>
    /// <param name="written">What was last written.</param>
    /// <param name="shown">What stands on the page, in all places.</param>
    /// <param name="stored">What stands in the store; null where an editor left none.</param>
    public static string Text(string written, IEnumerable<string> shown, string? stored)
    {
        var different = shown.Concat(stored is null ? [] : [stored]).Distinct(StringComparer.Ordinal).ToList();
        if (stored is not null && different is [var same])
        {
            return same;
        }

        var result = written;
        var changed = false;
        foreach (var side in different.Where(side => !IsWritten(written, side) && !different.Exists(whole => IsPieceAnd(whole, side))))
        {
            result = !changed ? side : Joined(result, side);
            changed = true;
        }

        return result;
    }

    /// <summary>The state in which a person left a box.</summary>
    public static bool Tick(bool written, IEnumerable<bool> sides) => sides.Any(side => side != written) ? !written : written;

    /// <summary>A text without its blanks, to tell whether only they differ.</summary>
    public static string Letters(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // LibreOffice loses line breaks on the page and keeps them in the store: fewer breaks alone are no change.
    private static bool IsWritten(string written, string side) =>
        side == written || (Breaks(side) < Breaks(written) && Letters(side) == Letters(written));

    // LibreOffice cuts a control whose text has several scripts into one for each piece, and writes the whole text after each piece.
    private static bool IsPieceAnd(string whole, string side)
    {
        var (all, both) = (Letters(whole), Letters(side));
        return all.Length > 0 && both.Length > all.Length && both.EndsWith(all, StringComparison.Ordinal) && all.Contains(both[..^all.Length], StringComparison.Ordinal);
    }

    private static string Joined(string first, string second) =>
        Letters(first) == Letters(second) ? (Breaks(first) >= Breaks(second) ? first : second) : AnswerMerge.Both(first, second).Text;

    private static int Breaks(string text) => text.AsSpan().Count('\n');
}
