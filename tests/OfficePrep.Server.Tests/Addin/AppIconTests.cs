using OfficePrep.Server.Addin;
using OfficePrep.TestSupport;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>The sign: of the size that was asked for, sharp, alike at every size, and seen on light and dark.</summary>
public class AppIconTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<int> Sizes => [.. AppIcon.Sizes];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void it_is_as_wide_and_high_as_was_asked_for(int size)
    {
        var picture = Picture.Read(AppIcon.Draw(size));

        Assert.Equal((size, size), (picture.Width, picture.Height));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void both_edges_of_the_minute_hand_fall_between_two_pixels(int size)
    {
        var picture = Picture.Read(AppIcon.Draw(size));
        var shape = new ClockShape(size, 0);
        var row = (int)(shape.Center - (shape.Up / 2));
        var colors = Enumerable.Range(0, size).Select(x => picture.At(x, row)).ToList();
        var (first, last) = ((int)(shape.Center - (shape.Hand / 2)), (int)(shape.Center + (shape.Hand / 2)) - 1);

        Assert.Equal(shape.Center - (shape.Hand / 2), first);
        Assert.All(colors[first..(last + 1)], color => Assert.Equal(((byte)255, (byte)255, (byte)255, (byte)255), color));
        Assert.Equal(Solid(AppIcon.Day), colors[first - 1]);
        Assert.Equal(Solid(AppIcon.Night), colors[last + 1]);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void it_is_the_same_picture_on_either_side_of_its_size(int size)
    {
        var (small, large) = (Shares(Picture.Read(AppIcon.Draw(size))), Shares(Picture.Read(AppIcon.Draw(144))));

        // Of the whole square: what lies on whole pixels differs by what a pixel is at that size.
        Assert.InRange(Math.Abs(small.White - large.White), 0, 0.04);
        Assert.InRange(Math.Abs(small.Blue - large.Blue), 0, 0.08);
    }

    [Fact]
    public void both_sides_stand_out_from_white_and_from_offices_dark_grey()
    {
        foreach (var side in new[] { AppIcon.Day, AppIcon.Night })
        {
            Assert.True(Contrast(side, new Ink(255, 255, 255)) >= 3, side.ToString());
            Assert.True(Contrast(side, new Ink(0x1F, 0x1F, 0x1F)) >= 3, side.ToString());
        }
    }

    [Fact]
    public void the_white_one_is_white_or_nothing_and_its_hands_do_not_touch_the_rim()
    {
        var picture = Picture.Read(AppIcon.DrawOutline(UnifiedManifest.OutlineSize));
        var seen = Enumerable.Range(0, 32 * 32).Select(at => picture.At(at % 32, at / 32)).Where(pixel => pixel.Cover > 0).ToList();

        Assert.NotEmpty(seen);
        Assert.All(seen, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(Enumerable.Range(2, 12).Select(y => picture.At(16, y).Cover), cover => cover == 0);
    }

    [Fact]
    public void the_colored_one_has_no_see_through() =>
        Assert.All(Picture.Read(AppIcon.DrawOnTile(UnifiedManifest.ColorSize, UnifiedManifest.SignSize)).Pixels.Where((_, at) => at % 4 == 3), cover => Assert.Equal(255, cover));

    [Fact]
    public void the_pages_show_the_same_sign() =>
        Assert.Equal(AppIcon.Svg().TrimEnd(), File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep.Server", "Pane", "icon.svg")).TrimEnd());

    // Another reader checks the sums that ours passes over.
    [Fact]
    public async Task every_part_of_a_file_has_the_sum_that_the_standard_asks_for()
    {
        const string Reader = """
            import struct, sys, zlib
            for name in sys.argv[1:]:
                file, at, kinds = open(name, "rb").read(), 8, []
                while at < len(file):
                    length, = struct.unpack(">I", file[at:at + 4])
                    body, (given,) = file[at + 4:at + 8 + length], struct.unpack(">I", file[at + 8 + length:at + 12 + length])
                    assert zlib.crc32(body) == given, name
                    kinds.append(body[:4].decode())
                    at += 12 + length
                assert kinds == ["IHDR", "IDAT", "IEND"], (name, kinds)
            """;
        var folder = Directory.CreateTempSubdirectory("officeprep-icons").FullName;
        var files = AppIcon.Sizes.Select(size => Path.Combine(folder, AddinPaths.IconFile(size))).ToArray();
        foreach (var (file, size) in files.Zip(AppIcon.Sizes))
        {
            await File.WriteAllBytesAsync(file, AppIcon.Draw(size), Stop);
        }

        var run = await ExternalProgram.Start("python3", ["-c", Reader, .. files]);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private static (byte, byte, byte, byte) Solid(Ink ink) => (ink.Red, ink.Green, ink.Blue, 255);

    private static (double White, double Blue) Shares(Picture picture)
    {
        var (white, blue) = (0.0, 0.0);
        for (var at = 0; at < picture.Width * picture.Height; at++)
        {
            var (red, _, _, cover) = picture.At(at % picture.Width, at / picture.Width);
            (white, blue) = red > 200 ? (white + (cover / 255.0), blue) : (white, blue + (cover / 255.0));
        }

        var all = picture.Width * (double)picture.Height;
        return (white / all, blue / all);
    }

    // WCAG 2.2, relative luminance and contrast.
    private static double Contrast(Ink one, Ink other)
    {
        var (light, dark) = (Math.Max(Light(one), Light(other)), Math.Min(Light(one), Light(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Light(Ink ink) => (0.2126 * Linear(ink.Red)) + (0.7152 * Linear(ink.Green)) + (0.0722 * Linear(ink.Blue));

    private static double Linear(byte channel) => channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
