using System.Text;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;
using OfficePrep.TestSupport;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;

namespace OfficePrep.Documents.Tests.Pdf;

public sealed class SnapshotSheetTests
{
    public static TheoryData<string, PageSize> Pages =>
        new(from name in new[] { "empty", "prompts", "full", "far too long" } from paper in Enum.GetValues<PageSize>() select (name, paper));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task a_sheet_is_one_sound_page_whatever_it_has_to_say(string name, PageSize paper)
    {
        using var sheet = new PrintedSheet(Sample(name), paper);
        using var read = PdfDocument.Open(sheet.Path);
        Assert.Equal(1, read.NumberOfPages);
        Assert.Equal(paper == PageSize.A4 ? 841.89 : 792, read.GetPage(1).Height, 2);
        var check = await ExternalProgram.Start("qpdf", "--check", sheet.Path);
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.DoesNotContain("WARNING", check.Output + check.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void nothing_is_set_off_the_paper_or_smaller_than_eight_points(string name, PageSize paper)
    {
        using var sheet = new PrintedSheet(Sample(name), paper);
        using var read = PdfDocument.Open(sheet.Path);
        var page = read.GetPage(1);
        Assert.NotEmpty(page.Letters);
        Assert.All(page.Letters, letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, 0, page.Width);
            Assert.InRange(letter.StartBaseLine.Y, 20, page.Height);
            Assert.True(letter.PointSize >= 7.99, $"{letter.Value} is set in {letter.PointSize} points");
        });
    }

    [Fact]
    public async Task both_clocks_of_every_part_of_the_day_can_be_read_back()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        using var read = PdfDocument.Open(sheet.Path);
        var words = string.Join(' ', read.GetPage(1).GetWords().Select(word => word.Text));
        var text = await sheet.Text();
        foreach (var expected in new[]
        {
            "8:00 AM – 3:30 PM Thu, Nov 5, 2026 (UTC−5)", "6:00 PM – 1:30 AM (Friday) Thu, Nov 5, 2026 (UTC+5)",
            "Rochester: the program’s clock", "Karachi: your clock", "Thursday there, Friday for you", "Log in by 7:45 AM",
        })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }

        foreach (var expected in new[] { "(UTC−5)", "(UTC+5)", "Harborview", "Święcicka-Żółć,", "Nguyệt" })
        {
            Assert.Contains(expected, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_doubt_shows_both_readings_on_both_clocks()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        var text = await sheet.Text();
        Assert.Contains("Ask first", text, StringComparison.Ordinal);
        Assert.Contains("Either Thursday, November 5, 2026, 7:45 AM (Rochester, UTC−5) = 5:45 PM (Karachi, UTC+5)", text, StringComparison.Ordinal);
        Assert.Contains("or Thursday, November 5, 2026, 7:45 PM (Rochester, UTC−5) = Friday, November 6, 2026, 5:45 AM (Karachi, UTC+5)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task lines_end_in_a_space_and_never_between_a_number_and_its_unit()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        var raw = (await ExternalProgram.Start("pdftotext", "-raw", sheet.Path, "-")).Output;
        Assert.DoesNotContain("everyfifth", raw, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\s*\n\s*h\b", raw);
        // What a screen reader hears comes from the content itself: there every wrapped line must end in a space.
        using var read = PdfDocument.Open(sheet.Path);
        var content = string.Concat(read.GetPage(1).Letters.Select(letter => letter.Value));
        Assert.Contains("continuity clinic every fifth week, which fits how I learned in the outpatient clinic.", content, StringComparison.Ordinal);
        Assert.Contains("the difference is 10 h on the day (it was 9 h the week before)", content, StringComparison.Ordinal);
    }

    [Fact]
    public void brackets_around_an_arabic_word_open_and_close_around_it()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        using var read = PdfDocument.Open(sheet.Path);
        // From left to right: the bracket that opens, the word from its last letter to its first, the bracket that closes.
        var lines = read.GetPage(1).Letters.Where(letter => letter.Value != "\u2060").GroupBy(letter => Math.Round(letter.StartBaseLine.Y)).Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)));
        Assert.Contains("Arabic (ابحرم) with patients", lines.First(line => line.Contains("with patients", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void brackets_among_arabic_words_are_mirrored()
    {
        using var shaper = new TextShaper(FontSet.Default);
        var run = shaper.Shape("عبد (الخطيب)", FontWeight.Regular).Runs.Single();
        Assert.Equal(run.Font.Glyph('('), run.Glyphs[0].Glyph);
        Assert.Contains(run.Font.Glyph(')'), run.Glyphs[1..].Select(glyph => glyph.Glyph));
    }

    [Fact]
    public void arabic_letters_join()
    {
        using var shaper = new TextShaper(FontSet.Default);
        var word = shaper.Shape("مرحبا", FontWeight.Regular).Runs.Single();
        var alone = shaper.Shape("م", FontWeight.Regular).Runs.Single().Glyphs.Single().Glyph;
        Assert.DoesNotContain(alone, word.Glyphs.Select(glyph => glyph.Glyph));
        Assert.Equal(1, word.Level);
    }

    [Fact]
    public void the_join_link_is_a_link_and_says_where_it_leads()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        using var read = PdfDocument.Open(sheet.Path);
        var link = Assert.Single(read.GetPage(1).GetAnnotations(), annotation => annotation.Type == AnnotationType.Link);
        Assert.Contains("harborview.zoom.example", link.Content, StringComparison.Ordinal);
        var raw = link.AnnotationDictionary.ToString();
        Assert.Contains("URI", raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://harborview.zoom.example/j/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user@harborview.zoom.example/j/1")]
    public void no_link_is_written_that_is_not_plain_https(string url)
    {
        var interview = SampleSnapshots.Interview with { Join = SampleSnapshots.Interview.Join! with { Url = url } };
        Assert.Null(Snapshot.For(interview, SampleSnapshots.Season).Join);
        using var sheet = new PrintedSheet(SampleSnapshots.Full with { Join = new SnapshotJoin(new Uri(url), []) });
        using var read = PdfDocument.Open(sheet.Path);
        Assert.Empty(read.GetPage(1).GetAnnotations());
    }

    [Fact]
    public async Task the_page_is_tagged()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        var run = await ExternalProgram.Start("qpdf", "--qdf", "--object-streams=disable", sheet.Path, "-");
        foreach (var expected in new[] { "/StructTreeRoot", "/Marked true", "/Lang (en-US)", "/S /H1", "/S /H2", "/S /Table", "/S /TR", "/S /TH", "/S /TD", "/S /L\n", "/S /LI", "/S /Figure", "/S /Link", "/Scope /Column", "/Scope /Row", "/Alt (QR code", "/ParentTree" })
        {
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("pdfuaid", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tagged PDF", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(150)]
    public async Task a_camera_reads_the_code_from_paper(int resolution)
    {
        using var sheet = new PrintedSheet(SampleSnapshots.Full);
        var dots = resolution.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await ExternalProgram.Start("pdftoppm", "-r", dots, "-png", "-singlefile", sheet.Path, sheet.InFolder("page"));
        var scan = await ExternalProgram.Start("zbarimg", "--quiet", "--raw", sheet.InFolder("page.png"));
        Assert.Equal(SampleSnapshots.Interview.Join!.Url, scan.Output.Trim());
    }

    [Fact]
    public async Task what_does_not_fit_is_counted_where_it_would_stand()
    {
        using var sheet = new PrintedSheet(SampleSnapshots.FarTooLong);
        Assert.True(sheet.Print.LeftOut > 100);
        Assert.True(sheet.Print.Shortened > 0);
        var text = await sheet.Text();
        // The notes together name every line and row that is missing.
        var notes = System.Text.RegularExpressions.Regex.Matches(text, @"\+(\d+) more in the prep pack").Select(note => int.Parse(note.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(sheet.Print.LeftOut, notes.Sum());
        Assert.True(notes.Count >= 2);
        Assert.Contains("Lines that end in … are whole in the prep pack.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_little_too_much_loses_its_least_important_lines_and_nothing_else()
    {
        var more = SampleSnapshots.Full.With(SnapshotRole.People, [.. Enumerable.Range(1, 14).Select(number => $"Person number {number}, who leads an initiative that takes more than one line of this narrow column to describe")]);
        using var sheet = new PrintedSheet(more);
        Assert.InRange(sheet.Print.LeftOut, 1, 13);
        var text = await sheet.Text();
        Assert.Contains(FormattableString.Invariant($"+{sheet.Print.LeftOut} more in the prep pack"), text, StringComparison.Ordinal);
        Assert.Contains("Person number 1,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Person number 14,", text, StringComparison.Ordinal);
        Assert.Contains("Night float", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task writers_side_by_side_write_the_same_bytes()
    {
        var sheets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PrintedSheet.Bytes(SampleSnapshots.Full))));
        Assert.All(sheets, sheet => Assert.True(sheet.AsSpan().SequenceEqual(sheets[0])));
    }

    [Fact]
    public void a_sheet_stays_below_sixty_kibibytes() => Assert.InRange(PrintedSheet.Bytes(SampleSnapshots.Full).Length, 1, 60 * 1024);

    [Fact]
    public async Task a_sign_that_no_font_has_is_shown_as_missing_and_named()
    {
        // U+1E900 of the Adlam script is in none of the embedded fonts; system fonts are kept out here.
        var fonts = FontSet.From(EmbeddedFonts.Chain, SystemFonts.InFolders());
        using var file = new MemoryStream();
        var print = SnapshotSheet.Write(SampleSnapshots.Empty with { Institution = "Clinic \U0001E900" }, new SnapshotOptions(), file, fonts);
        Assert.Equal([0x1E900], print.MissingCodePoints);
        using var sheet = new PrintedSheet(SampleSnapshots.Empty);
        await File.WriteAllBytesAsync(sheet.Path, file.ToArray(), TestContext.Current.CancellationToken);
        var text = await sheet.Text();
        Assert.Contains("Clinic ?", text, StringComparison.Ordinal);
        Assert.Contains("no font on this machine has them: U+1E900", text, StringComparison.Ordinal);
    }

    [Fact]
    public void without_embedded_fonts_the_systems_are_used()
    {
        Assert.SkipUnless(Directory.Exists("/usr/share/fonts/truetype/dejavu"), "DejaVu is not installed here.");
        var fonts = FontSet.From(_ => [], SystemFonts.InFolders("/usr/share/fonts/truetype/dejavu"));
        using var file = new MemoryStream();
        var print = SnapshotSheet.Write(SampleSnapshots.Full, new SnapshotOptions(), file, fonts);
        Assert.Empty(print.MissingCodePoints);
        using var read = PdfDocument.Open(file.ToArray());
        Assert.Contains("DejaVuSans", read.GetPage(1).Letters[0].FontName, StringComparison.Ordinal);
    }

    [Fact]
    public void hostile_text_neither_turns_the_words_around_nor_breaks_the_file()
    {
        var hostile = "\u202E\u0000\uD800)>> endobj\\( \u2067 \uFFFE";
        var bytes = PrintedSheet.Bytes(SampleSnapshots.Full.With(SnapshotRole.Special, [hostile]) with { Institution = hostile, Codes = [hostile] });
        using var read = PdfDocument.Open(bytes);
        var text = string.Concat(read.GetPage(1).Letters.Select(letter => letter.Value));
        Assert.Contains(")>> endobj\\(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
    }

    [Fact]
    public void the_title_and_the_date_are_in_the_properties()
    {
        var bytes = PrintedSheet.Bytes(SampleSnapshots.Full, new SnapshotOptions { Made = SampleSnapshots.Made });
        using var read = PdfDocument.Open(bytes);
        Assert.Equal("Łódź–Harborview Memorial University Hospital: interview snapshot", read.Information.Title);
        Assert.Equal("D:20261020140500Z", read.Information.CreationDate);
        Assert.Contains("<xmp:CreateDate>2026-10-20T14:05:00Z</xmp:CreateDate>", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static Snapshot Sample(string name) => name switch
    {
        "empty" => SampleSnapshots.Empty,
        "prompts" => SampleSnapshots.Prompts,
        "full" => SampleSnapshots.Full,
        _ => SampleSnapshots.FarTooLong,
    };
}
