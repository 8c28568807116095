namespace OfficePrep.Documents.Typesetting;

/// <summary>Writes glyphs into a page's content (ISO 32000-1, 9.4.3), each cluster findable as the characters that it stands for.</summary>
internal sealed class GlyphWriter(PdfBytes content, FontResource font, double size)
{
    // For readers that do not know of replaced text (14.9.4): a glyph that says nothing by itself is at least no rubbish.
    private const string Silent = "\u2060";

    private readonly List<(ShapedGlyph Glyph, int At)> marks = [];
    private bool inArray;
    private bool inString;
    // Where the pen is, and where the next cluster begins, both from the start of the piece in thousandths of the size.
    private int pen;
    private int next;

    /// <summary>Writes a piece of a line; the pen is where the piece before it ended.</summary>
    public void Write(string text, LinePiece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            Write(text[cluster.Start..cluster.End], piece.Run.Glyphs.AsSpan(cluster.Glyph, cluster.Count));
        }

        WriteMarks();
        MoveTo(next);
        CloseArray();
    }

    private void Write(string characters, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var letter = OnlyLetter(glyphs);
        if (letter >= 0 && font.TryCode(glyphs[letter].Glyph, characters, out var code))
        {
            for (var i = 0; i < glyphs.Length; i++)
            {
                if (i == letter)
                {
                    Show(glyphs[i], code, next);
                    next += glyphs[i].Advance;
                }
                else
                {
                    marks.Add((glyphs[i], next));
                }
            }

            return;
        }

        // Several letters for these characters, or a glyph whose code already stands for others: the characters are said beside it (14.9.4).
        // One cluster at a time, because readers turn longer right-to-left replacements around.
        CloseArray();
        content.Raw("/Span<</ActualText").Hex(characters, mark: true).Raw(">>BDC ");
        for (var i = 0; i < glyphs.Length; i++)
        {
            // A reader that does not know of replaced text finds the characters at the first glyph.
            if (i > 0 || !font.TryCode(glyphs[i].Glyph, characters, out var said))
            {
                font.TryCode(glyphs[i].Glyph, Silent, out said);
            }

            Show(glyphs[i], said, next);
            next += glyphs[i].Advance;
        }

        CloseArray();
        content.Raw("EMC ");
    }

    // The one glyph that moves the pen, where the others are marks on it; -1 where several do.
    private static int OnlyLetter(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        if (glyphs.Length == 1)
        {
            return 0;
        }

        var letter = -1;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i].Advance != 0)
            {
                if (letter >= 0)
                {
                    return -1;
                }

                letter = i;
            }
        }

        return letter;
    }

    // Dots and accents come after the letters of the piece and say nothing: between two letters they would look like the end of a word to a reader of the text.
    private void WriteMarks()
    {
        if (marks.Count == 0)
        {
            return;
        }

        CloseArray();
        content.Raw("/Span<</ActualText()>>BDC ");
        foreach (var (glyph, at) in marks)
        {
            font.TryCode(glyph.Glyph, Silent, out var code);
            Show(glyph, code, at);
        }

        CloseArray();
        content.Raw("EMC ");
    }

    private void Show(ShapedGlyph glyph, ushort code, int at)
    {
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            content.Number(glyph.OffsetY * size / 1000).Raw(" Ts ");
        }

        MoveTo(at + glyph.OffsetX);
        OpenString();
        content.Hex(code);
        pen += font.Font.Width(glyph.Glyph);
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            content.Raw("0 Ts ");
        }
    }

    private void MoveTo(int at)
    {
        if (at != pen)
        {
            OpenArray();
            CloseString();
            content.Number(pen - at).Raw(" ");
            pen = at;
        }
    }

    private void OpenArray()
    {
        if (!inArray)
        {
            content.Raw("[");
            inArray = true;
        }
    }

    private void OpenString()
    {
        OpenArray();
        if (!inString)
        {
            content.Raw("<");
            inString = true;
        }
    }

    private void CloseString()
    {
        if (inString)
        {
            content.Raw(">");
            inString = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (inArray)
        {
            content.Raw("]TJ ");
            inArray = false;
        }
    }
}
