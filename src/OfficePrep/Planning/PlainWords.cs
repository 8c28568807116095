using System.Globalization;
using System.Text;

namespace OfficePrep.Planning;

/// <summary>Words of a name as they are compared and used in file names: lower-case ASCII letters and digits.</summary>
internal static class PlainWords
{
    // Longer than any name of a hospital; what goes beyond it is a sentence.
    private const int LongestName = 300;

    /// <summary>The words; apostrophes join ("St. Brendan's" is <c>st brendans</c>), everything else separates.</summary>
    public static IReadOnlyList<string> Of(string? written)
    {
        // Rune by rune first: half a surrogate pair, which normalizing refuses, becomes a replacement character.
        var whole = string.Concat((written ?? "").EnumerateRunes().Take(LongestName).Select(rune => rune.ToString()));
        var text = new StringBuilder();
        foreach (var rune in whole.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                text.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (rune.Value == '&')
            {
                text.Append(" and ");
            }
            else if (!IsJoint(rune))
            {
                text.Append(' ');
            }
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsJoint(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ' or '`' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
