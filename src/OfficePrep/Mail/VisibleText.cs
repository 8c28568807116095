using System.Text;

namespace OfficePrep.Mail;

/// <summary>Collects what a person sees, in one normal form: ordinary spaces, no invisible characters, one blank line at most, and for every stretch the source offset that it came from.</summary>
internal sealed class VisibleText(int limit)
{
    private readonly StringBuilder text = new();
    private readonly List<(int Visible, int Source)> runs = [];
    private int pendingBreaks;
    private bool pendingSpace;
    private bool pendingTab;

    /// <summary>How many units have been written; pending white space does not count.</summary>
    public int Length => text.Length;

    /// <summary>Whether the limit has cut the text short.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether line breaks become spaces, as inside a row of a table that is written on one line.</summary>
    public bool OnOneLine { get; set; }

    /// <summary>Adds a unit of the source; white space collapses.</summary>
    public void Append(char unit, int source)
    {
        if (IsSpace(unit))
            pendingSpace = true;
        else if (!IsInvisible(unit))
            Write(unit, source);
    }

    /// <summary>Adds a stretch of the source; within it both sides advance together.</summary>
    public void Append(ReadOnlySpan<char> words, int source)
    {
        foreach (var unit in words)
            Append(unit, source++);
    }

    /// <summary>Adds a word of our own at a place of the source.</summary>
    public void AppendAt(string words, int source)
    {
        foreach (var unit in words)
            Append(unit, source);
    }

    /// <summary>Ends the line (<paramref name="lines"/> = 1), or the paragraph (2), unless it has ended already.</summary>
    public void Break(int lines)
    {
        if (OnOneLine)
            pendingSpace = true;
        else
            pendingBreaks = Math.Max(pendingBreaks, lines);
    }

    /// <summary>Ends the line even if it is empty, as <c>&lt;br&gt;</c> does.</summary>
    public void LineFeed()
    {
        if (OnOneLine)
            pendingSpace = true;
        else
            pendingBreaks = Math.Min(2, pendingBreaks + 1);
    }

    /// <summary>Ends a cell: its neighbour follows after a tab.</summary>
    public void Tab()
    {
        pendingSpace = false;
        if (!Fits())
            return;
        WriteBreaks();
        text.Append('\t');
    }

    /// <summary>Puts a tab instead of a space before the next word of this line.</summary>
    public void TabBeforeNext() => pendingTab = true;

    /// <summary>Writes the line ends that are due, so that a place at the start of the next line can be noted.</summary>
    public void StartLine() => WriteBreaks();

    /// <summary>The stretch from <paramref name="start"/> to the end, without white space around it.</summary>
    public TextSpan Since(int start)
    {
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The words of a stretch.</summary>
    public string Words(TextSpan span) => text.ToString(span.Start, span.Length);

    /// <summary>The whole text; surrogates without their other half become U+FFFD, so that it can be written as UTF-8.</summary>
    public override string ToString()
    {
        // Once as an array: every look into a long StringBuilder walks its chunks.
        var units = new char[text.Length];
        text.CopyTo(0, units, units.Length);
        for (var i = 0; i < units.Length; i++)
        {
            if (!char.IsSurrogate(units[i]))
                continue;
            if (char.IsHighSurrogate(units[i]) && i + 1 < units.Length && char.IsLowSurrogate(units[i + 1]))
                i++;
            else
                units[i] = '\uFFFD';
        }
        return new string(units);
    }

    /// <summary>The map back to the source.</summary>
    public SourceMap Source() => new(runs);

    /// <summary>Whether a unit is white space of any width, no-break spaces among them.</summary>
    public static bool IsSpace(char unit) => unit < ' ' || char.IsWhiteSpace(unit);

    private void Write(char unit, int source)
    {
        if (!Fits())
            return;
        if (pendingBreaks > 0)
            WriteBreaks();
        else if ((pendingSpace || pendingTab) && text.Length > 0 && text[^1] is not ('\n' or '\t'))
            text.Append(pendingTab ? '\t' : ' ');
        pendingSpace = pendingTab = false;
        if (runs.Count == 0 || text.Length - source != runs[^1].Visible - runs[^1].Source)
            runs.Add((text.Length, source));
        text.Append(unit);
    }

    private void WriteBreaks()
    {
        if (text.Length > 0)
            text.Append('\n', pendingBreaks);
        pendingBreaks = 0;
        pendingSpace = pendingTab = false;
    }

    private bool Fits()
    {
        IsCut |= text.Length >= limit;
        return !IsCut;
    }

    /// <summary>Soft hyphens, zero-width characters and direction marks: senders use them for line breaking and to pad preview texts.</summary>
    private static bool IsInvisible(char unit) => unit is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' or '\u007F' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
