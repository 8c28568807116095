using System.Globalization;
using System.Text;

namespace OfficePrep.Planning;

/// <summary>Words of a name as they are compared and used in file names: lower-case ASCII letters and digits.</summary>
internal static class PlainWords
{
    // Longer than any name of a hospital; what goes beyond it is a sentence.
    private const int LongestName = 300;

    // Written out, because without the machine's culture tables the runtime takes no letters apart.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžøæłđß";
    private const string Bare = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzoalds";

    /// <summary>The words; apostrophes join ("St. Brendan's" is <c>st brendans</c>), everything else separates.</summary>
    public static IReadOnlyList<string> Of(string? written)
    {
        var text = new StringBuilder();
        foreach (var rune in (written ?? "").EnumerateRunes().Take(LongestName).Select(Plain))
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                text.Append((char)rune.Value);
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

    private static Rune Plain(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        var at = lower.IsBmp ? Accented.IndexOf((char)lower.Value, StringComparison.Ordinal) : -1;
        return at >= 0 ? new Rune(Bare[at]) : lower;
    }

    private static bool IsJoint(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ' or '`' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
