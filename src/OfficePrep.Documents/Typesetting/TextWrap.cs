namespace OfficePrep.Documents.Typesetting;

/// <summary>Breaks a shaped paragraph into lines.</summary>
internal static class TextWrap
{
    /// <summary>The lines of a paragraph that is at most <paramref name="width"/> thousandths of the font size wide.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="width">Width to break it at.</param>
    /// <param name="most">After this many lines the rest is left; a caller who asks for one more than it can use sees that there is a rest.</param>
    public static List<TextLine> Lines(ShapedText text, double width, int most = int.MaxValue)
    {
        var lines = new List<TextLine>();
        var start = 0;
        while (start < text.Text.Length && lines.Count < most)
        {
            var end = LineEnd(text.Text, text.Advances, text.Breaks, start, width);
            lines.Add(Line(text, text.Advances, start, end));
            start = end;
        }

        return lines;
    }

    private static int LineEnd(string text, int[] advances, bool[] breaks, int start, double width)
    {
        var pen = 0;
        var lastBreak = start;
        for (var i = start; i < text.Length; i++)
        {
            pen += Math.Max(advances[i], 0);
            if (pen > width && !LineBreaker.IsSpace(text[i]) && i > start)
            {
                return lastBreak > start ? lastBreak : EmergencyEnd(advances, start, i);
            }

            lastBreak = breaks[i] ? i + 1 : lastBreak;
        }

        return text.Length;
    }

    // A word wider than the line is cut between clusters; a cluster wider than the line stays whole.
    private static int EmergencyEnd(int[] advances, int start, int end)
    {
        var cut = end;
        while (cut > start && advances[cut] < 0)
        {
            cut--;
        }

        if (cut > start)
        {
            return cut;
        }

        cut = end + 1;
        while (cut < advances.Length && advances[cut] < 0)
        {
            cut++;
        }

        return cut;
    }

    private static TextLine Line(ShapedText text, int[] advances, int start, int end)
    {
        var inkEnd = end;
        while (inkEnd > start && LineBreaker.IsSpace(text.Text[inkEnd - 1]))
        {
            inkEnd--;
        }

        var pieces = new List<LinePiece>();
        var levels = new List<byte>();
        foreach (var run in text.Runs)
        {
            // L1: spaces at the line's end take the paragraph's direction.
            Take(run, Math.Max(start, run.Start), Math.Min(inkEnd, run.End), run.Level);
            Take(run, Math.Max(inkEnd, run.Start), Math.Min(end, run.End), text.ParagraphLevel);
        }

        var width = 0;
        for (var i = start; i < inkEnd; i++)
        {
            width += Math.Max(advances[i], 0);
        }

        var order = Bidi.VisualOrder([.. levels]);
        return new TextLine(text, [.. order.Select(index => pieces[index])], width);

        void Take(ShapedRun run, int from, int to, byte level)
        {
            if (from < to && Slice(run, from, to) is { Count: > 0 } clusters)
            {
                pieces.Add(new LinePiece(run, clusters));
                levels.Add(level);
            }
        }
    }

    private static ArraySegment<ShapedCluster> Slice(ShapedRun run, int from, int to)
    {
        var first = Array.FindIndex(run.Clusters, cluster => cluster.Start >= from && cluster.Start < to);
        var last = Array.FindLastIndex(run.Clusters, cluster => cluster.Start >= from && cluster.Start < to);
        return first < 0 ? ArraySegment<ShapedCluster>.Empty : new ArraySegment<ShapedCluster>(run.Clusters, first, last - first + 1);
    }
}
