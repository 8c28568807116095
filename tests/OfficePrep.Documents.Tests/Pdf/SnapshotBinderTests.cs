using OfficePrep.Documents.Pdf;
using OfficePrep.Prep;
using OfficePrep.TestSupport;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Outline;

namespace OfficePrep.Documents.Tests.Pdf;

public sealed class SnapshotBinderTests
{
    private static readonly IReadOnlyList<Snapshot> Three = [SampleSnapshots.Full, SampleSnapshots.Prompts with { Institution = "Quarry Hill Hospital" }, SampleSnapshots.Empty];

    [Fact]
    public void a_binder_has_contents_and_one_page_per_program_each_with_a_bookmark()
    {
        using var read = PdfDocument.Open(Bytes(Three));
        Assert.Equal(4, read.NumberOfPages);
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        Assert.Equal([("Contents", 1), ("Łódź–Harborview Memorial University Hospital", 2), ("Quarry Hill Hospital", 3), ("Riverbend Clinic", 4)], bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (node.Title, node.PageNumber)));
        Assert.Equal("Interview snapshots", read.Information.Title);
    }

    [Fact]
    public async Task the_contents_show_both_clocks_and_lead_to_the_pages()
    {
        using var folder = new TemporaryFolder();
        var text = await Text(folder, Bytes(Three), 1);
        foreach (var expected in new[] { "Thu, Nov 5, 2026 8:00 AM – 3:30 PM Rochester, UTC−5", "Thu, Nov 5, 2026 6:00 PM – 1:30 AM (Friday) Karachi, UTC+5", "Riverbend Clinic", "No time fixed yet" })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }

        using var read = PdfDocument.Open(Bytes(Three));
        Assert.Equal(3, read.GetPage(1).GetAnnotations().Count(annotation => annotation.Type == AnnotationType.Link));
    }

    [Fact]
    public async Task contents_of_many_programs_take_the_pages_they_need_and_number_them_right()
    {
        var many = Enumerable.Range(1, 60).Select(number => SampleSnapshots.Prompts with { Institution = FormattableString.Invariant($"Hospital number {number}") }).ToList();
        using var folder = new TemporaryFolder();
        var bytes = Bytes(many);
        using var read = PdfDocument.Open(bytes);
        var contents = read.NumberOfPages - many.Count;
        Assert.InRange(contents, 2, 6);
        // Each number in the contents is the page on which that program stands.
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        Assert.Equal(Enumerable.Range(contents + 1, 60), bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Skip(1).Select(node => node.PageNumber));
        var last = await Text(folder, bytes, contents);
        Assert.Contains("Hospital number 60", last, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($" {read.NumberOfPages} "), last, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"page {read.NumberOfPages} of {read.NumberOfPages}"), await Text(folder, bytes, read.NumberOfPages), StringComparison.Ordinal);
        var check = await ExternalProgram.Start("qpdf", "--check", Path.Combine(folder.Name, "binder.pdf"));
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.Contains("Tagged:          yes", (await ExternalProgram.Start("pdfinfo", Path.Combine(folder.Name, "binder.pdf"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void a_binder_is_the_same_bytes_every_time() => Assert.True(Bytes(Three).AsSpan().SequenceEqual(Bytes(Three)));

    [Fact]
    public void a_stop_writes_nothing()
    {
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();
        var many = Enumerable.Repeat(SampleSnapshots.Full, 40).ToList();
        Assert.Throws<OperationCanceledException>(() => SnapshotBinder.Write(many, new SnapshotOptions(), output, done => stop.Cancel(), stop.Token));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void a_binder_embeds_each_font_once()
    {
        var one = Bytes([SampleSnapshots.Full]).Length;
        var twenty = Bytes([.. Enumerable.Repeat(SampleSnapshots.Full, 20)]).Length;
        Assert.InRange(twenty, one, one + (19 * 12 * 1024));
    }

    private static byte[] Bytes(IReadOnlyList<Snapshot> snapshots)
    {
        using var output = new MemoryStream();
        SnapshotBinder.Write(snapshots, new SnapshotOptions(), output);
        return output.ToArray();
    }

    private static async Task<string> Text(TemporaryFolder folder, byte[] bytes, int page)
    {
        var file = await folder.Write("binder.pdf", bytes);
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = await ExternalProgram.Start("pdftotext", "-raw", "-f", number, "-l", number, file, "-");
        return string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
