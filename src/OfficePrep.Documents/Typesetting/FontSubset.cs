using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// The part of a font that a document uses, cut by HarfBuzz's subsetter. HarfBuzzSharp's native library exports these functions but its managed
/// interface does not have them, and a later build of it could drop them: ask <see cref="IsAvailable"/> first and embed the whole font where it is false.
/// </summary>
internal static class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const int DropTables = 3; // HB_SUBSET_SETS_DROP_TABLE_TAG
    private const uint NoHinting = 1; // HB_SUBSET_FLAGS_NO_HINTING: printers and screens of today do without, and it is half the bytes

    private static readonly string[] Functions =
    [
        "hb_subset_input_create_or_fail", "hb_subset_input_destroy", "hb_subset_input_glyph_set", "hb_subset_input_set", "hb_subset_input_set_flags",
        "hb_subset_input_old_to_new_glyph_mapping", "hb_subset_or_fail", "hb_set_add", "hb_map_set", "hb_face_reference_blob", "hb_face_destroy",
        "hb_blob_get_data", "hb_blob_destroy",
    ];

    // Tables that shape text or serve an operating system: a PDF reader needs neither.
    private static readonly string[] Dropped = ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "DSIG", "STAT", "meta", "morx", "kerx", "vhea", "vmtx", "VORG"];

    /// <summary>Whether the native library on this machine has the subsetter.</summary>
    public static bool IsAvailable { get; } = HasAll(Functions);

    /// <summary>Whether the native library exports every one of these functions.</summary>
    internal static bool HasAll(IEnumerable<string> functions) =>
        NativeLibrary.TryLoad(Library, typeof(FontSubset).Assembly, null, out var library)
        && functions.All(function => NativeLibrary.TryGetExport(library, function, out _));

    /// <summary>Cuts a font down to some of its glyphs, each with the number it is to have; null where HarfBuzz refuses.</summary>
    public static byte[]? Cut(FontFace font, IReadOnlyDictionary<uint, ushort> numbers)
    {
        var input = hb_subset_input_create_or_fail();
        if (input == 0)
        {
            return null;
        }

        try
        {
            var glyphs = hb_subset_input_glyph_set(input);
            var mapping = hb_subset_input_old_to_new_glyph_mapping(input);
            foreach (var (glyph, number) in numbers)
            {
                hb_set_add(glyphs, glyph);
                hb_map_set(mapping, glyph, number);
            }

            foreach (var table in Dropped)
            {
                hb_set_add(hb_subset_input_set(input, DropTables), (uint)Tag.Parse(table));
            }

            hb_subset_input_set_flags(input, NoHinting);
            return Bytes(hb_subset_or_fail(font.Face.Handle, input));
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static byte[]? Bytes(nint face)
    {
        if (face == 0)
        {
            return null;
        }

        var blob = hb_face_reference_blob(face);
        var start = hb_blob_get_data(blob, out var length);
        var bytes = new byte[length];
        Marshal.Copy(start, bytes, 0, bytes.Length);
        hb_blob_destroy(blob);
        hb_face_destroy(face);
        return bytes;
    }

#pragma warning disable IDE1006, CA5392 // the names are HarfBuzz's own; the library is found beside the assembly, as its package lays it
    [DllImport(Library)]
    private static extern nint hb_subset_input_create_or_fail();

    [DllImport(Library)]
    private static extern void hb_subset_input_destroy(nint input);

    [DllImport(Library)]
    private static extern nint hb_subset_input_glyph_set(nint input);

    [DllImport(Library)]
    private static extern nint hb_subset_input_set(nint input, int kind);

    [DllImport(Library)]
    private static extern void hb_subset_input_set_flags(nint input, uint flags);

    [DllImport(Library)]
    private static extern nint hb_subset_input_old_to_new_glyph_mapping(nint input);

    [DllImport(Library)]
    private static extern nint hb_subset_or_fail(nint face, nint input);

    [DllImport(Library)]
    private static extern void hb_set_add(nint set, uint value);

    [DllImport(Library)]
    private static extern void hb_map_set(nint map, uint key, uint value);

    [DllImport(Library)]
    private static extern nint hb_face_reference_blob(nint face);

    [DllImport(Library)]
    private static extern void hb_face_destroy(nint face);

    [DllImport(Library)]
    private static extern nint hb_blob_get_data(nint blob, out uint length);

    [DllImport(Library)]
    private static extern void hb_blob_destroy(nint blob);
#pragma warning restore IDE1006, CA5392
}
