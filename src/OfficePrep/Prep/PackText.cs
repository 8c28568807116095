using System.Text;

namespace OfficePrep.Prep;

/// <summary>Words from letters, made fit for a printed line: one line, bounded, never cut inside a character.</summary>
internal static class PackText
{
    /// <summary>Longest name, place or title: three printed lines. Longer ones are damage or attack, and the letter still has them.</summary>
    public const int Name = 200;

    /// <summary>Longest quoted sentence.</summary>
    public const int Sentence = 600;

    /// <summary>Most persons, numbers or notes of a kind; a letter with more is no invitation to one interview.</summary>
    public const int List = 40;

    public static string Line(string? text, int longest = Name)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var space = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (space && (line.Length == 0 || line[^1] == ' '))
            {
                continue;
            }

            if (line.Length >= longest)
            {
                return line.ToString().TrimEnd() + "…";
            }

            line.Append(space ? " " : rune.ToString());
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The same, null where nothing is left.</summary>
    public static string? LineOrNull(string? text, int longest = Name) => Line(text, longest) is { Length: > 0 } line ? line : null;

    public static IReadOnlyList<string> Lines(IEnumerable<string> texts) =>
        [.. texts.Take(List).Select(text => Line(text)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
}
