using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
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
    [InlineData("full", Paper.A4)]
    [InlineData("in person")]
    [InlineData("nothing known")]
    [InlineData("general")]
    [InlineData("general", Paper.A4)]
    [InlineData("long additions")]
    public async Task the_contents_name_the_pages_that_libreoffice_counts(string sample, Paper paper = Paper.Letter)
    {
        await RequireWidthsOfCalibri();
        var print = Print(sample, paper);
        var file = PrintedPack.Of(print).SaveIn($"pages {sample} {paper}");
        await Convert(file, "pdf");
        var printed = (await ExternalProgram.Start("pdftotext", "-layout", Path.ChangeExtension(file, ".pdf"), "-")).Output.Split('\f').Select(Letters).ToList();
        var entries = Contents(PrintedPack.Of(print).Document());
        Assert.True(entries.Count > 30, $"{entries.Count} entries");
        // Behind the contents themselves: a heading's words may also stand on the page before it, but not only there.
        var first = entries[0].Page - 1;
        Assert.All(entries, entry => Assert.True(
            entry.Page > first && entry.Page <= printed.Count && printed[entry.Page - 1].Contains(Letters(entry.Heading), StringComparison.Ordinal),
            $"“{entry.Heading}” is not on page {entry.Page}"));
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

    private static PackPrint Print(string sample, Paper paper)
    {
        var season = PackSamples.Season(PackSamples.Full());
        var pack = sample is "general" or "long additions" ? null : PrepPack.For(PrepPackDocumentTests.Sample(sample), season);
        return sample switch
        {
            "general" => PrepPackDocument.Print(PrepPack.General(season), PackAnswers.None, [], paper),
            "long additions" => PrepPackDocument.Print(
                PrepPack.For(PackSamples.Full(), season),
                PackAnswers.None with { Texts = PackAnswers.None.Texts.Add("q-why-abroad-1", Long("An answer of many pages.")) },
                [Own("q-about-yourself-1", Long("A paragraph of my own.")), Own("story-mistake-action", Long("Another one.")), Own("", "A line.")],
                paper),
            _ => PrepPackDocument.Print(pack!, PackAnswers.None, [], paper),
        };

        static string Long(string sentence) => string.Join(' ', Enumerable.Repeat(sentence, 400));
        static KeptContent Own(string answer, string text) => new(KeptKind.Block, new KeptPlace(0, answer, 0), $"<w:p xmlns:w=\"{PrintedPack.W}\"><w:r><w:t>{text}</w:t></w:r></w:p>");
    }

    private static List<(string Heading, int Page)> Contents(XElement document)
    {
        var headings = document.Descendants(PrintedPack.W + "p")
            .Where(paragraph => ((string?)paragraph.Element(PrintedPack.W + "pPr")?.Element(PrintedPack.W + "pStyle")?.Attribute(PrintedPack.W + "val") ?? "").StartsWith("Heading", StringComparison.Ordinal) && paragraph.Element(PrintedPack.W + "bookmarkStart") is not null)
            .ToDictionary(heading => (string)heading.Element(PrintedPack.W + "bookmarkStart")!.Attribute(PrintedPack.W + "name")!, heading => string.Concat(heading.Descendants(PrintedPack.W + "t").Select(text => text.Value)));
        return [.. document.Descendants(PrintedPack.W + "hyperlink").Where(link => link.Attribute(PrintedPack.W + "anchor") is not null)
            .Select(link => (headings[(string)link.Attribute(PrintedPack.W + "anchor")!], int.Parse(link.Descendants(PrintedPack.W + "t").Last().Value, CultureInfo.InvariantCulture)))];
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    // Carlito has the widths of Calibri and stands in for it in LibreOffice.
    private static async Task RequireWidthsOfCalibri()
    {
        var face = (await ExternalProgram.Start("fc-match", "Calibri")).Output;
        if (face.Contains("Calibri", StringComparison.Ordinal) || face.Contains("Carlito", StringComparison.Ordinal))
        {
            return;
        }

        var message = $"No face with the widths of Calibri is installed ({face.Trim()}); tests/run installs Carlito.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", message);
        LeftOut.Because(message);
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
