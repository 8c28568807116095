namespace OfficePrep.Mail;

/// <summary>Leads from an offset in the visible text back to the offset in the decoded source (HTML or plain text) it came from.</summary>
public sealed class SourceMap
{
    private readonly int[] visible;
    private readonly int[] source;

    /// <summary>Builds a map from runs; within a run both sides advance together.</summary>
    /// <param name="runs">Start offsets of the runs, ascending on the visible side.</param>
    public SourceMap(IReadOnlyList<(int Visible, int Source)> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        visible = [.. runs.Select(run => run.Visible)];
        source = [.. runs.Select(run => run.Source)];
    }

    /// <summary>The map of a text without a source of its own.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The source offset of <paramref name="offset"/> in the visible text; the offset itself where the map is empty.</summary>
    public int ToSource(int offset)
    {
        var at = Array.BinarySearch(visible, offset);
        var run = at >= 0 ? at : ~at - 1;
        return run < 0 ? offset : source[run] + (offset - visible[run]);
    }

    /// <summary>The runs of a stretch, moved so that it begins at <paramref name="start"/>.</summary>
    internal IEnumerable<(int Visible, int Source)> Move(TextSpan span, int start)
    {
        if (visible.Length == 0)
            yield break;
        yield return (start, ToSource(span.Start));
        var at = Array.BinarySearch(visible, span.Start);
        for (var run = at >= 0 ? at + 1 : ~at; run < visible.Length && visible[run] < span.End; run++)
            yield return (visible[run] - span.Start + start, source[run]);
    }
}
