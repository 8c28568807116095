using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// One font file, ready to shape with and to embed. Lengths are in thousandths of the font size, as PDF wants them.
/// The face and its font are made immutable, so threads share them (HarfBuzz: immutable objects are thread-safe).
/// </summary>
internal sealed class FontFace
{
    private readonly Blob blob;

    private FontFace(Blob blob, int index, string source)
    {
        this.blob = blob;
        Source = source;
        Face = new Face(blob, index);
        UnitsPerEm = Face.UnitsPerEm;
        Font = new Font(Face);
        Font.SetFunctionsOpenType();
        Face.MakeImmutable();
        Name = PostScriptName(Table("name"));
        IsCompact = Face.Tables.Contains(Tag.Parse("CFF "));
        var head = Table("head");
        var hhea = Table("hhea");
        Bounds = [.. Enumerable.Range(0, 4).Select(corner => Scale(BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36 + (corner * 2)))))];
        Ascent = Scale(BinaryPrimitives.ReadInt16BigEndian(hhea.AsSpan(4)));
        Descent = Scale(BinaryPrimitives.ReadInt16BigEndian(hhea.AsSpan(6)));
        var os2 = Table("OS/2");
        CapHeight = os2.Length >= 90 && BinaryPrimitives.ReadUInt16BigEndian(os2) >= 2 ? Scale(BinaryPrimitives.ReadInt16BigEndian(os2.AsSpan(88))) : Ascent * 7 / 10;
        Embedding = os2.Length >= 10 ? BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(8)) : 0;
    }

    public Face Face { get; }

    public Font Font { get; }

    /// <summary>Where it came from, for messages.</summary>
    public string Source { get; }

    public string Name { get; }

    public int UnitsPerEm { get; }

    /// <summary>Whether the outlines are in a CFF table, not in glyf.</summary>
    public bool IsCompact { get; }

    public IReadOnlyList<int> Bounds { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>OS/2 fsType: what the font's maker allows.</summary>
    private int Embedding { get; }

    /// <summary>Whether its maker lets documents carry it: bit 1 forbids embedding, bit 9 allows bitmaps only (OpenType, OS/2 fsType).</summary>
    public bool MayBeEmbedded => (Embedding & 0x000E) != 0x0002 && (Embedding & 0x0200) == 0;

    /// <summary>Whether a part of it may be embedded (fsType bit 8 asks for all or nothing).</summary>
    public bool MayBeSubset => (Embedding & 0x0100) == 0;

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> File => blob.AsSpan();

    /// <summary>Reads a font file from disk; null where the file is no font that can be embedded.</summary>
    public static FontFace? FromFile(string path)
    {
        var blob = System.IO.File.Exists(path) ? Blob.FromFile(path) : Blob.Empty;
        return blob.Length == 0 ? null : Of(blob, path);
    }

    /// <summary>Reads a font from memory, which it keeps a copy of.</summary>
    public static FontFace? FromBytes(byte[] bytes, string source)
    {
        var memory = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        var blob = new Blob(memory.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly, memory.Free);
        blob.MakeImmutable();
        return Of(blob, source);
    }

    /// <summary>The glyph of a code point; 0 where the font has none.</summary>
    public uint Glyph(int codePoint) => Font.TryGetNominalGlyph(codePoint, out var glyph) ? glyph : 0;

    /// <summary>Advance width of a glyph as the font gives it.</summary>
    public int Width(uint glyph) => Scale(Font.GetHorizontalGlyphAdvance(glyph));

    /// <summary>From the font's units to thousandths.</summary>
    public int Scale(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private static FontFace? Of(Blob blob, string source)
    {
        using var probe = new Face(blob, 0);
        var tables = probe.Tables;
        var whole = probe.GlyphCount > 0
            && tables.Contains(Tag.Parse("head")) && tables.Contains(Tag.Parse("hhea"))
            && (tables.Contains(Tag.Parse("glyf")) || tables.Contains(Tag.Parse("CFF ")));
        if (!whole)
        {
            return null;
        }

        var face = new FontFace(blob, 0, source);
        return face.MayBeEmbedded ? face : null;
    }

    private byte[] Table(string tag)
    {
        using var table = Face.ReferenceTable(Tag.Parse(tag));
        return table.AsSpan().ToArray();
    }

    // Record 6 of the name table, in UTF-16 (platforms 0 and 3) or in bytes (platform 1).
    private static string PostScriptName(byte[] table)
    {
        var count = table.Length < 6 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(2));
        for (var i = 0; i < count && 6 + ((i + 1) * 12) <= table.Length; i++)
        {
            var record = table.AsSpan(6 + (i * 12), 12);
            var start = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(4)) + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            if (BinaryPrimitives.ReadUInt16BigEndian(record[6..]) == 6 && start + length <= table.Length)
            {
                var encoding = record[1] == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                // PDF names hold few signs without escapes; PostScript names hardly use others.
                var name = string.Concat(encoding.GetString(table, start, length).Where(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'));
                return name.Length > 0 ? name : "Font";
            }
        }

        return "Font";
    }
}
