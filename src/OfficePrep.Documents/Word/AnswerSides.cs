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
    /// <param name="sides">What stands in the file, in all places.</param>
    public static string Text(string written, IEnumerable<string> sides)
    {
        var all = sides.ToList();
        var different = all.Distinct(StringComparer.Ordinal).ToList();
        if (different is [var same] && all.Count > 1)
        {
            return same;
        }

        var result = written;
        var changed = false;
        foreach (var side in different.Where(side => !IsWritten(written, side)))
        {
            result = !changed ? side : Joined(result, side);
            changed = true;
        }

        return result;
    }

    /// <summary>The state in which a person left a box.</summary>
    public static bool Tick(bool written, IEnumerable<bool> sides) => sides.Any(side => side != written) ? !written : written;

    // LibreOffice loses line breaks on the page and keeps them in the store: fewer breaks alone are no change.
    private static bool IsWritten(string written, string side) =>
        side == written || (Breaks(side) < Breaks(written) && Words(side) == Words(written));

    private static string Joined(string first, string second) =>
        Words(first) == Words(second) ? (Breaks(first) >= Breaks(second) ? first : second) : AnswerMerge.Both(first, second).Text;

    private static int Breaks(string text) => text.AsSpan().Count('\n');

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
