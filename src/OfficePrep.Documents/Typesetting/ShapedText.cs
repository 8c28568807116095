namespace OfficePrep.Documents.Typesetting;

/// <summary>A paragraph as glyphs, before it is broken into lines. All lengths are thousandths of the font size.</summary>
/// <param name="Text">Its characters, in reading order.</param>
/// <param name="ParagraphLevel">1 where it reads from right to left.</param>
/// <param name="Runs">Its runs, in reading order.</param>
internal sealed record ShapedText(string Text, byte ParagraphLevel, IReadOnlyList<ShapedRun> Runs)
{
    /// <summary>For each UTF-16 unit, whether a line may end after it.</summary>
    public bool[] Breaks { get; } = LineBreaker.Opportunities(Text);

    /// <summary>For each UTF-16 unit the width of the cluster that begins with it; -1 inside clusters.</summary>
    public int[] Advances { get; } = WidthsOf(Text, Runs);

    private static int[] WidthsOf(string text, IReadOnlyList<ShapedRun> runs)
    {
        var widths = new int[text.Length];
        Array.Fill(widths, -1);
        foreach (var cluster in runs.SelectMany(run => run.Clusters))
        {
            widths[cluster.Start] = cluster.Advance;
        }

        return widths;
    }
}

/// <summary>Characters in one font and one direction.</summary>
/// <param name="Font">The font.</param>
/// <param name="Level">Its bidirectional level; odd reads from right to left.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Glyphs">Its glyphs, from left to right.</param>
/// <param name="Clusters">Its clusters, from left to right.</param>
internal sealed record ShapedRun(FontFace Font, byte Level, int Start, int End, ShapedGlyph[] Glyphs, ShapedCluster[] Clusters);

/// <summary>A glyph: its number in the font, how far the pen goes on, and where it stands off the pen.</summary>
internal readonly record struct ShapedGlyph(uint Glyph, int Advance, int OffsetX, int OffsetY);

/// <summary>The smallest piece in which characters and glyphs correspond.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Glyph">Its first glyph in the run.</param>
/// <param name="Count">How many glyphs it has.</param>
/// <param name="Advance">How wide it is.</param>
internal readonly record struct ShapedCluster(int Start, int End, int Glyph, int Count, int Advance);
