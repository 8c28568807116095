using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>A run of capitalized words, small connecting words included, as names of institutions are written.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of its words.</param>
internal readonly record struct NameRun(int First, int Count)
{
    private static readonly HashSet<string> Connectors = new(["of", "the", "and", "&", "for", "de", "del", "la", "las", "los", "du", "y"], StringComparer.Ordinal);
    private static readonly HashSet<string> Saints = new(["st", "ste", "mt", "ft"], StringComparer.Ordinal);

    /// <summary>The runs of a text, in order.</summary>
    public static IEnumerable<NameRun> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count;)
        {
            if (!words[at].IsCapital)
            {
                at++;
                continue;
            }

            var last = at;
            for (var next = at + 1; next < words.Count && Joined(text, words, next); next++)
            {
                if (words[next].IsCapital)
                {
                    last = next;
                }
                else if (!Connectors.Contains(words[next].Plain))
                {
                    break;
                }
            }

            yield return new NameRun(at, last - at + 1);
            at = last + 1;
        }
    }

    /// <summary>Whether nothing but space, a hyphen or the full stop of "St." stands before the word at <paramref name="index"/>.</summary>
    public static bool Joined(string text, IReadOnlyList<Word> words, int index)
    {
        if (words[index].Opens)
        {
            return false;
        }

        var gap = text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End);
        // "Kids' Hospital".
        if (gap.Length == 2 && gap[0] is '\'' or '’' && gap[1] == ' ' && words[index - 1].Plain.EndsWith('s'))
        {
            return true;
        }

        foreach (var unit in gap)
        {
            if (!((char.IsWhiteSpace(unit) && unit != '\t') || unit is '*' || (unit == '-' && gap.Length == 1) || (unit == '.' && Saints.Contains(words[index - 1].Plain))))
            {
                return false;
            }
        }

        return gap.Length <= 4;
    }

    /// <summary>The words from <paramref name="first"/> to <paramref name="last"/> as written, on one line and without marks of emphasis.</summary>
    public static string Written(string text, IReadOnlyList<Word> words, int first, int last)
    {
        if (first == last && words[first].Written is var only && !only.Contains('\'', StringComparison.Ordinal))
        {
            return only;
        }

        var span = TextSpan.FromBounds(words[first].Start, words[last].End);
        return string.Join(' ', span.In(text).Replace("*", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
