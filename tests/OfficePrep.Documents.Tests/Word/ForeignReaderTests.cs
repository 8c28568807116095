using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Documents.Word;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>What programs that are not ours make of a pack.</summary>
public sealed class ForeignReaderTests
{
    [Fact]
    public async Task libreoffice_prints_it_with_its_text_and_page_numbers()
    {
        var file = PrintedPack.Of(PackSamples.Full()).SaveIn("print");
        await Convert(file, "pdf");
        var pdf = Path.ChangeExtension(file, ".pdf");
        var pages = await ExternalProgram.Start("pdfinfo", pdf);
        Assert.Matches(@"Pages:\s+[1-9]\d", pages.Output);
        var text = (await ExternalProgram.Start("pdftotext", "-layout", pdf, "-")).Output;
        Assert.Contains("Linden Ferry Medical Center", text, StringComparison.Ordinal);
        Assert.Contains("10:00 AM (Rochester, UTC−4)", text, StringComparison.Ordinal);
        Assert.Contains("Why did you study medicine outside the United States?", text, StringComparison.Ordinal);
        Assert.Contains("Page 2 of ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("in person")]
    [InlineData("nothing known")]
    public async Task the_reckoned_pages_of_the_parts_are_those_that_libreoffice_counts(string sample)
    {
        var pack = PrintedPack.Of(PrepPackDocumentTests.Sample(sample));
        var file = pack.SaveIn("pages " + sample);
        await Convert(file, "pdf");
        var printed = (await ExternalProgram.Start("pdftotext", Path.ChangeExtension(file, ".pdf"), "-")).Output.Split('\f');
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var pages = new PageReckoning(await FaceForCalibri()).Pages(body.ChildElements);
        var parts = body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").ToList();
        var reckoned = parts.Select(part => $"{part.InnerText} {pages[part.GetFirstChild<BookmarkStart>()!.Name!]}");
        var counted = parts.Select(part => $"{part.InnerText} {1 + Array.FindIndex(printed, page => page.Split('\n').Take(8).Contains(part.InnerText))}");
        Assert.Equal(counted, reckoned);
    }

    [Fact]
    public async Task libreoffice_saves_it_again_without_losing_a_binding()
    {
        var pack = PrintedPack.Of(PackSamples.Full());
        var file = pack.SaveIn("save");
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "again");
        await Convert(file, "docx", folder);
        var saved = new PrintedPack(await File.ReadAllBytesAsync(Path.Combine(folder, "pack.docx"), TestContext.Current.CancellationToken));
        Assert.Equal(pack.Tags().Order(StringComparer.Ordinal), saved.Answers().Elements().Select(element => element.Name.LocalName).Order(StringComparer.Ordinal));
        var bound = saved.Document().Descendants(PrintedPack.W + "dataBinding").Select(binding => (string)binding.Attribute(PrintedPack.W + "xpath")!).ToHashSet();
        Assert.Equal([], pack.Tags().Where(tag => !bound.Contains($"/a:answers[1]/a:{tag}[1]")));
    }

    [Fact]
    public async Task python_docx_reads_the_headings_and_the_controls()
    {
        const string Script = """
            import sys, docx
            from docx.oxml.ns import qn
            d = docx.Document(sys.argv[1])
            print(d.core_properties.title)
            for p in d.paragraphs:
                if p.style.name.startswith("Heading") or p.style.name == "Title":
                    print(p.style.name + ": " + p.text)
            print("controls", len([s for s in d.element.iter(qn("w:sdt")) if s.find(qn("w:sdtPr")).find(qn("w:tag")) is not None]))
            """;
        var pack = PrintedPack.Of(PackSamples.Full());
        var run = await ExternalProgram.Start("python3", "-c", Script, pack.SaveIn("python"));
        Assert.Equal("", run.Errors);
        Assert.Contains("Title: Linden Ferry Medical Center", run.Output, StringComparison.Ordinal);
        Assert.Contains("Heading 1: The day on both clocks", run.Output, StringComparison.Ordinal);
        Assert.Contains("Heading 2: 3. Why did you study medicine outside the United States?", run.Output, StringComparison.Ordinal);
        Assert.Contains($"controls {pack.Tags().Count}", run.Output, StringComparison.Ordinal);
    }

    // LibreOffice takes another face where Calibri is missing; the pages are reckoned in that one.
    private static async Task<LetterWidths> FaceForCalibri()
    {
        var face = (await ExternalProgram.Start("fc-match", "Calibri")).Output;
        if (face.Contains("Noto Sans", StringComparison.Ordinal))
        {
            return LetterWidths.NotoSans;
        }

        if (!face.Contains("Calibri", StringComparison.Ordinal) && !face.Contains("Carlito", StringComparison.Ordinal))
        {
            LeftOut.Because($"The widths of the face that stands in for Calibri here are not known: {face}");
        }

        return LetterWidths.Calibri;
    }

    // A profile of its own: two LibreOffice processes cannot share one.
    internal static async Task Convert(string file, string format, string? folder = null)
    {
        folder ??= Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        var profile = new Uri(Path.Combine(Path.GetDirectoryName(file)!, "profile")).AbsoluteUri;
        var run = await ExternalProgram.Start("soffice", $"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", folder, file);
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
