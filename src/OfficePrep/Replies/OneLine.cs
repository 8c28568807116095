using System.Globalization;
using System.Text;

namespace OfficePrep.Replies;

/// <summary>
/// Words that came from letters, made fit to stand in our own: one line, bounded, without the controls that could begin a new header line and the marks that could turn a clock around.
/// </summary>
internal static class OneLine
{
    // Names and subjects are shorter; what is longer is damage or an attack.
    private const int Longest = 120;

    public static string Of(string? text, int longest = Longest)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                break;
            }

            if (IsSpace(rune))
            {
                line.Append(line.Length == 0 || line[^1] == ' ' ? "" : " ");
            }
            else if (!IsHidden(rune))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().Trim();
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune);

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
