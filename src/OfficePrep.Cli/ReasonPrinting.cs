using System.Text;
using OfficePrep.Reading;

namespace OfficePrep.Cli;

/// <summary>Why each field of a notice has its value, in lines that fit a terminal: the field, the words, the rule, and what lost.</summary>
internal static class ReasonPrinting
{
    /// <summary>Columns of a line at most: what a terminal of ordinary width shows without wrapping.</summary>
    public const int Width = 100;

    private const int NameWidth = 24;

    /// <summary>Writes the reasons; every word of a message is made safe for a terminal.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count > 0)
        {
            output.WriteLine("  Why");
        }

        foreach (var reason in reasons)
        {
            var words = TerminalText.Clean(reason.Words);
            Entry(output, TerminalText.Clean(reason.Field), words.Length > 0 ? $"“{words}”" : "(no words)");
            Entry(output, "", TerminalText.Clean(reason.Rule));
            foreach (var rival in reason.Against)
            {
                var said = TerminalText.Clean(rival.Words);
                Entry(output, "", $"Not {TerminalText.Clean(rival.Reading)}{(said.Length > 0 && said != words ? $" (“{said}”)" : "")}{(rival.Rule == reason.Rule ? "." : $": {TerminalText.Clean(rival.Rule)}")}");
            }
        }
    }

    private static void Entry(TextWriter output, string name, string text)
    {
        foreach (var line in Wrapped(text, Width - NameWidth - 4))
        {
            output.WriteLine($"    {name.PadRight(NameWidth)}{line}");
            name = "";
        }
    }

    // A word longer than a line, such as a link, is cut.
    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ').SelectMany(word => word.Length == 0 ? [""] : word.Chunk(width).Select(part => new string(part))))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
