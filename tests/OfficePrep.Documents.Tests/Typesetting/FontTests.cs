using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Tests.Typesetting;

public sealed class FontTests
{
    [Fact]
    public void the_subsetter_is_in_the_native_library()
    {
        Assert.True(FontSubset.IsAvailable, "HarfBuzzSharp's native library no longer exports hb_subset_*: sheets would carry whole fonts.");
        Assert.False(FontSubset.HasAll(["hb_subset_or_fail", "hb_no_such_function"]));
    }

    [Fact]
    public void a_subset_is_small_and_has_the_glyphs_in_the_order_asked_for()
    {
        var font = FontSet.Default.First(FontWeight.Regular);
        var wanted = new Dictionary<uint, ushort> { [0] = 0, [font.Glyph('z')] = 1, [font.Glyph('A')] = 2 };
        var subset = FontFace.FromBytes(FontSubset.Cut(font, wanted)!, "subset");
        Assert.NotNull(subset);
        Assert.InRange(subset.File.Length, 100, font.File.Length / 4);
        Assert.Equal(font.Width(font.Glyph('z')), subset.Width(1));
        Assert.Equal(font.Width(font.Glyph('A')), subset.Width(2));
    }

    [Fact]
    public void a_machine_without_fonts_is_told_what_to_install()
    {
        var error = Assert.Throws<FontsMissingException>(() => FontSet.From(_ => [], SystemFonts.InFolders(Path.Combine(Path.GetTempPath(), "no-such-folder"))));
        Assert.Contains("install DejaVu Sans", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void the_embedded_fonts_come_with_their_licences()
    {
        var resources = typeof(EmbeddedFonts).Assembly.GetManifestResourceNames();
        Assert.SkipUnless(resources.Contains("fonts/Inter-Regular.ttf"), "This build embedded no fonts: npm was missing or offline.");
        Assert.Contains("fonts/Inter-LICENSE.txt", resources);
        Assert.All(["Arabic", "Hebrew", "Devanagari"], script => Assert.Contains($"fonts/NotoSans{script}-LICENSE.txt", resources));
    }

    [Fact]
    public void what_is_no_font_is_not_taken_for_one()
    {
        Assert.Null(FontFace.FromBytes("This is no font, whatever its name says."u8.ToArray(), "lie.ttf"));
        Assert.Null(FontFace.FromFile(Path.Combine(Path.GetTempPath(), "no-such-font.ttf")));
    }
}
