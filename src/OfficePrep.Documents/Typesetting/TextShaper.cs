using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace OfficePrep.Documents.Typesetting;

/// <summary>Turns paragraphs into glyphs: direction, fonts for each script, then HarfBuzz. For one thread; what was shaped once is kept.</summary>
internal sealed class TextShaper(FontSet fonts) : IDisposable
{
    private readonly Buffer buffer = new();
    private readonly Dictionary<(string Text, FontWeight Weight), ShapedText> shaped = [];
    private readonly SortedSet<int> missing = [];

    /// <summary>Code points that no font on this machine has; <see cref="Replacement"/> stands in their place.</summary>
    public IReadOnlyCollection<int> Missing => missing;

    public FontSet Fonts => fonts;

    /// <summary>What stands in the place of signs that no font has: U+FFFD, or a question mark where even that has no glyph.</summary>
    public string Replacement { get; } = fonts.For(0xFFFD, FontWeight.Regular) is null ? "?" : "\uFFFD";

    /// <summary>Shapes a paragraph, which must be one clean line of text.</summary>
    public ShapedText Shape(string text, FontWeight weight)
    {
        if (!shaped.TryGetValue((text, weight), out var result))
        {
            result = ShapeAnew(text, weight);
            shaped.Add((text, weight), result);
        }

        return result;
    }

    public void Dispose() => buffer.Dispose();

    private ShapedText ShapeAnew(string original, FontWeight weight)
    {
        var text = Showable(original, weight);
        var levels = Bidi.Levels(text, out var paragraphLevel);
        var runs = new List<ShapedRun>();
        var start = 0;
        FontFace? font = null;
        var script = Script.Common;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var (nextFont, nextScript) = Settle(rune, weight, i > start && levels[i] == levels[i - 1] ? font : null, script);
            if (i > start && (levels[i] != levels[i - 1] || nextFont != font || (nextScript != script && script != Script.Common)))
            {
                runs.Add(ShapeRun(text, start, i, levels[start], font!, script));
                start = i;
            }

            (font, script) = (nextFont, nextScript);
            i += length;
        }

        if (font is not null)
        {
            runs.Add(ShapeRun(text, start, text.Length, levels[start], font, script));
        }

        return new ShapedText(text, paragraphLevel, runs);
    }

    // What no font can show is replaced where everyone sees it, and reported.
    private string Showable(string text, FontWeight weight)
    {
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (!IsInvisible(rune) && fonts.For(rune.Value, weight) is null)
            {
                if (rune != Rune.ReplacementChar)
                {
                    missing.Add(rune.Value);
                }

                changed ??= new StringBuilder(text, 0, i, text.Length);
                changed.Append(Replacement);
            }
            else
            {
                changed?.Append(text, i, length);
            }

            i += length;
        }

        return changed?.ToString() ?? text;
    }

    private (FontFace Font, Script Script) Settle(Rune rune, FontWeight weight, FontFace? previous, Script script)
    {
        var own = UnicodeFunctions.Default.GetScript(rune.Value);
        var shared = own.Equals(Script.Common) || own.Equals(Script.Inherited);
        // Marks stay in their letter's font, and spaces and signs among Arabic words in the words' font.
        var kept = previous is not null && (own.Equals(Script.Inherited) || IsInvisible(rune) || (shared && previous.Glyph(rune.Value) != 0)) ? previous : null;
        return (kept ?? fonts.For(rune.Value, weight) ?? fonts.First(weight), shared && previous is not null ? script : shared ? Script.Common : own);
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private ShapedRun ShapeRun(string text, int start, int end, byte level, FontFace font, Script script)
    {
        buffer.ClearContents();
        buffer.Direction = level % 2 == 1 ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script.Equals(Script.Common) ? Script.Latin : script;
        buffer.Language = English;
        buffer.AddUtf16(text.AsSpan(), start, end - start);
        font.Font.Shape(buffer);
        var glyphs = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var placed = new ShapedGlyph[glyphs.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = new ShapedGlyph(glyphs[i].Codepoint, font.Scale(positions[i].XAdvance), font.Scale(positions[i].XOffset), font.Scale(positions[i].YOffset));
        }

        return new ShapedRun(font, level, start, end, placed, Clusters(glyphs, placed, end, level % 2 == 1));
    }

    private static readonly Language English = new("en");

    private static ShapedCluster[] Clusters(ReadOnlySpan<GlyphInfo> glyphs, ShapedGlyph[] placed, int end, bool rightToLeft)
    {
        var clusters = new List<ShapedCluster>(placed.Length);
        for (var i = 0; i < placed.Length;)
        {
            var first = i;
            var advance = 0;
            while (i < placed.Length && glyphs[i].Cluster == glyphs[first].Cluster)
            {
                advance += placed[i++].Advance;
            }

            clusters.Add(new ShapedCluster((int)glyphs[first].Cluster, 0, first, i - first, advance));
        }

        // A cluster ends where the next one in reading order begins.
        for (var i = 0; i < clusters.Count; i++)
        {
            var next = rightToLeft ? i - 1 : i + 1;
            clusters[i] = clusters[i] with { End = next >= 0 && next < clusters.Count ? clusters[next].Start : end };
        }

        return [.. clusters];
    }
}
