using System.Security.Cryptography;

namespace OfficePrep.Documents.Pdf;

/// <summary>A font as one sheet uses it: which glyphs, under which codes, and which characters each code stands for.</summary>
internal sealed class FontResource(FontFace font, int number)
{
    private readonly Dictionary<uint, ushort> codes = new() { [0] = 0 };
    private readonly Dictionary<ushort, string> characters = [];
    private readonly bool isSubset = FontSubset.IsAvailable && font.MayBeSubset;

    /// <summary>The name under which the page speaks of it.</summary>
    public string Name { get; } = System.FormattableString.Invariant($"F{number}");

    public FontFace Font => font;

    /// <summary>The code of a glyph on the page: its number in the subset, or in the font where that is embedded whole.</summary>
    public ushort Code(uint glyph)
    {
        if (!codes.TryGetValue(glyph, out var code))
        {
            code = isSubset ? (ushort)codes.Count : (ushort)glyph;
            codes.Add(glyph, code);
        }

        return code;
    }

    /// <summary>Whether a code may stand for these characters: the first that are given are its own.</summary>
    public bool StandsFor(ushort code, string text)
    {
        if (characters.TryGetValue(code, out var known))
        {
            return known == text;
        }

        characters.Add(code, text);
        return true;
    }

    /// <summary>Writes the font's objects (ISO 32000-1, 9.7): a Type 0 font whose codes are glyph numbers.</summary>
    public void Write(PdfFile file, int id)
    {
        var subset = isSubset ? FontSubset.Cut(font, codes) : null;
        if (isSubset && subset is null)
        {
            throw new InvalidOperationException($"HarfBuzz could not cut {font.Source} down to the glyphs of the sheet.");
        }

        var name = subset is null ? font.Name : $"{Tag(subset)}+{font.Name}";
        var program = font.IsCompact
            ? file.AddStream("/Subtype/OpenType", subset ?? font.File)
            : file.AddStream(System.FormattableString.Invariant($"/Length1 {(subset ?? font.File).Length}"), subset ?? font.File);
        var descriptor = file.Add(Descriptor(name, program));
        var descendant = new PdfBytes().Raw(font.IsCompact ? "<</Type/Font/Subtype/CIDFontType0" : "<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity")
            .Raw("/BaseFont/").Raw(name).Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Reference(descriptor).Raw("/W[");
        foreach (var (glyph, code) in codes.OrderBy(pair => pair.Value))
        {
            descendant.Number((int)code).Raw("[").Number(font.Width(glyph)).Raw("]");
        }

        var descendantId = file.Add(descendant.Raw("]>>"));
        var unicode = file.AddStream("", ToUnicode().Span);
        file.Set(id, new PdfBytes().Raw("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/").Raw(name)
            .Raw("/DescendantFonts[").Reference(descendantId).Raw("]/ToUnicode ").Reference(unicode).Raw(">>"));
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

    // Six letters before the name of a subset (9.6.4), from its content so that the same sheet has the same name.
    private static string Tag(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(value => (char)('A' + (value % 26))));

    private PdfBytes ToUnicode()
    {
        var map = new PdfBytes().Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
            + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        // 9.7.5.4: at most a hundred entries in one block.
        foreach (var block in characters.OrderBy(pair => pair.Key).Chunk(100))
        {
            map.Number(block.Length).Raw(" beginbfchar\n");
            foreach (var (code, text) in block)
            {
                map.Raw("<").Hex(code).Raw(">").Hex(text, mark: false).Raw("\n");
            }

            map.Raw("endbfchar\n");
        }

        return map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end");
    }
}
