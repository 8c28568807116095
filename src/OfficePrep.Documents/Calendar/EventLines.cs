using System.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>Cuts a calendar file into its events: each a list of unfolded content lines, from BEGIN to END.</summary>
internal static class EventLines
{
    // A season has some hundred events, a person's whole calendar some thousand.
    private const int MostEvents = 20_000;

    /// <summary>The events of a file, in its order; a file that is no calendar has none.</summary>
    public static IEnumerable<List<string>> Of(ReadOnlyMemory<byte> file)
    {
        var lines = new List<string>();
        var count = 0;
        foreach (var line in Unfolded(Encoding.UTF8.GetString(file.Span)))
        {
            if (line == "BEGIN:VEVENT")
            {
                lines.Clear();
            }

            lines.Add(line);
            if (line == "END:VEVENT" && count < MostEvents)
            {
                count++;
                yield return lines;
            }
        }
    }

    /// <summary>The value of the first line of a name without parameters; null where there is none.</summary>
    public static string? Value(List<string> lines, string name) =>
        lines.Find(line => line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.Ordinal))?[(name.Length + 1)..];

    /// <summary>A TEXT value on one line, escapes undone.</summary>
    public static string Plain(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' || i + 1 == value.Length ? value[i] : value[++i] is 'n' or 'N' ? ' ' : value[i]);
        }

        return text.ToString();
    }

    private static string[] Unfolded(string text) =>
        text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n');
}
