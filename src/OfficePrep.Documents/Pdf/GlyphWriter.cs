namespace OfficePrep.Documents.Pdf;

/// <summary>Writes glyphs into a page's content (ISO 32000-1, 9.4.3), each cluster findable as the characters that it stands for.</summary>
internal sealed class GlyphWriter(PdfBytes content, FontResource font, double size)
{
    private bool inArray;
    private bool inString;
    private int owed;

    /// <summary>Writes a piece of a line; the pen is where the piece before it ended.</summary>
    public void Write(string text, LinePiece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            var characters = text[cluster.Start..cluster.End];
            var code = font.Code(piece.Run.Glyphs[cluster.Glyph].Glyph);
            if (cluster.Count == 1 && font.StandsFor(code, characters))
            {
                Show(piece.Run.Glyphs[cluster.Glyph], code);
                continue;
            }

            // Several glyphs for these characters, or a glyph that already stands for others: the characters are said beside it (14.9.4).
            // One cluster at a time, because readers turn longer right-to-left replacements around.
            CloseArray();
            content.Raw("/Span<</ActualText").Hex(characters, mark: true).Raw(">>BDC ");
            for (var i = 0; i < cluster.Count; i++)
            {
                var glyph = piece.Run.Glyphs[cluster.Glyph + i];
                Show(glyph, font.Code(glyph.Glyph));
            }

            CloseArray();
            content.Raw("EMC ");
        }

        Settle();
        CloseArray();
    }

    private void Show(ShapedGlyph glyph, ushort code)
    {
        owed += glyph.OffsetX;
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            content.Number(glyph.OffsetY * size / 1000).Raw(" Ts ");
        }

        Settle();
        OpenString();
        content.Hex(code);
        owed = glyph.Advance - font.Font.Width(glyph.Glyph) - glyph.OffsetX;
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            content.Raw("0 Ts ");
        }
    }

    // Moves the pen by what kerning and placement ask for beyond the glyph's own width.
    private void Settle()
    {
        if (owed != 0)
        {
            OpenArray();
            CloseString();
            content.Number(-owed).Raw(" ");
            owed = 0;
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
