using System.Security.Cryptography;

namespace OfficePrep.Documents.Typesetting;

/// <summary>A font as one document uses it: which glyphs, under which codes, and which characters each code stands for.</summary>
internal sealed class FontResource(FontFace font, int number)
{
    private readonly Dictionary<uint, ushort> glyphs = new() { [0] = 0 };
    private readonly Dictionary<(uint Glyph, string Text), ushort> codes = new() { [(0, "")] = 0 };
    private readonly SortedDictionary<ushort, (uint Glyph, string Text)> meanings = new() { [0] = (0, "") };
    private readonly bool isSubset = FontSubset.IsAvailable && font.MayBeSubset;

    /// <summary>The name under which the page speaks of it.</summary>
    public string Name { get; } = FormattableString.Invariant($"F{number}");

    public FontFace Font => font;

    /// <summary>
    /// The code of a glyph where it stands for some characters. With glyf outlines one glyph has a code for each meaning (9.7.4.2, CIDToGIDMap);
    /// with CFF outlines codes are glyph numbers, and false says that this one already stands for other characters.
    /// </summary>
    public bool TryCode(uint glyph, string text, out ushort code)
    {
        if (codes.TryGetValue((glyph, text), out code))
        {
            return true;
        }

        if (!glyphs.TryGetValue(glyph, out var place))
        {
            place = isSubset ? (ushort)glyphs.Count : (ushort)glyph;
            glyphs.Add(glyph, place);
        }

        code = font.IsCompact ? place : (ushort)codes.Count;
        if (meanings.TryAdd(code, (glyph, text)))
        {
            codes.Add((glyph, text), code);
            return true;
        }

        return false;
    }

    /// <summary>Writes the font's objects (ISO 32000-1, 9.7): a Type 0 font whose codes are glyph numbers.</summary>
    public void Write(PdfFile file, int id)
    {
        var subset = isSubset ? FontSubset.Cut(font, glyphs) : null;
        if (isSubset && subset is null)
        {
            throw new InvalidOperationException($"HarfBuzz could not cut {font.Source} down to the glyphs of the document.");
        }

        var name = subset is null ? font.Name : $"{Tag(subset)}+{font.Name}";
        var program = font.IsCompact
            ? file.AddStream("/Subtype/OpenType", subset ?? font.File)
            : file.AddStream(FormattableString.Invariant($"/Length1 {(subset ?? font.File).Length}"), subset ?? font.File);
        var descriptor = file.Add(Descriptor(name, program));
        var descendant = new PdfBytes().Raw("<</Type/Font");
        _ = font.IsCompact ? descendant.Raw("/Subtype/CIDFontType0") : descendant.Raw("/Subtype/CIDFontType2/CIDToGIDMap ").Reference(file.AddStream("", Places()));
        descendant.Raw("/BaseFont/").Raw(name).Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Reference(descriptor).Raw("/W[");
        foreach (var (code, (glyph, _)) in meanings)
        {
            descendant.Number((int)code).Raw("[").Number(font.Width(glyph)).Raw("]");
        }

        var descendantId = file.Add(descendant.Raw("]>>"));
        var unicode = file.AddStream("", ToUnicode().Span);
        file.Set(id, new PdfBytes().Raw("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/").Raw(name)
            .Raw("/DescendantFonts[").Reference(descendantId).Raw("]/ToUnicode ").Reference(unicode).Raw(">>"));
    }

    // CIDToGIDMap: two bytes for each code.
    private byte[] Places()
    {
        var places = new byte[meanings.Count * 2];
        foreach (var (code, (glyph, _)) in meanings)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(places.AsSpan(code * 2), glyphs[glyph]);
        }

        return places;
    }

    private PdfBytes Descriptor(string name, int program)
    {
        var descriptor = new PdfBytes().Raw("<</Type/FontDescriptor/FontName/").Raw(name).Raw("/Flags 4/ItalicAngle 0/StemV 80/FontBBox[");
        foreach (var corner in font.Bounds)
        {
            descriptor.Number(corner).Raw(" ");
        }

        return descriptor.Raw("]/Ascent ").Number(font.Ascent).Raw("/Descent ").Number(font.Descent).Raw("/CapHeight ").Number(font.CapHeight)
            .Raw(font.IsCompact ? "/FontFile3 " : "/FontFile2 ").Reference(program).Raw(">>");
    }

    // Six letters before the name of a subset (9.6.4), from its content so that the same document has the same name.
    private static string Tag(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(value => (char)('A' + (value % 26))));

    private PdfBytes ToUnicode()
    {
        var map = new PdfBytes().Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
            + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        // 9.7.5.4: at most a hundred entries in one block.
        foreach (var block in meanings.Where(pair => pair.Value.Text.Length > 0).Chunk(100))
        {
            map.Number(block.Length).Raw(" beginbfchar\n");
            foreach (var (code, (_, text)) in block)
            {
                map.Raw("<").Hex(code).Raw(">").Hex(text, mark: false).Raw("\n");
            }

            map.Raw("endbfchar\n");
        }

        return map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end");
    }
}
