using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>Prints many snapshots as one PDF: pages of contents with both clocks, then one page per program, each with a bookmark.</summary>
public static class SnapshotBinder
{
    // More pages at a time would only hold more of them in memory.
    private const int MostSideBySide = 4;

    /// <summary>How many pages are laid out at a time.</summary>
    internal static int SideBySide { get; } = Math.Clamp(Environment.ProcessorCount, 1, MostSideBySide);

    /// <summary>Writes the binder. The same snapshots and options give the same bytes.</summary>
    /// <param name="snapshots">What the pages say, in their order.</param>
    /// <param name="options">How they are printed.</param>
    /// <param name="output">Where to; is left open, and nothing is written to it before every page is done.</param>
    /// <param name="done">Told how many pages are laid out, from time to time; null tells nobody.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <returns>What became of each snapshot, in their order.</returns>
    /// <exception cref="FontsMissingException">The build embedded no fonts and this machine has none.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop; nothing was written.</exception>
    public static IReadOnlyList<SnapshotPrint> Write(IReadOnlyList<Snapshot> snapshots, SnapshotOptions options, Stream output, Action<int>? done = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var frame = PageFrame.Of(options.Paper);
        var fonts = FontSet.Default;
        var contents = BinderContents.Of(snapshots, frame, fonts);
        var document = new TaggedDocument();
        document.AddBookmark("Contents", 0);
        foreach (var page in contents.Pages)
        {
            page.Paint(document, frame);
        }

        var prints = new List<SnapshotPrint>(snapshots.Count);
        // Laid out side by side, painted in order by this thread: the fonts' codes are given in the order of painting, so the bytes stay the same.
        var pages = contents.Pages.Count + snapshots.Count;
        foreach (var sheet in Enumerable.Range(0, snapshots.Count).AsParallel().AsOrdered().WithDegreeOfParallelism(SideBySide).WithCancellation(stop)
            .Select(place => LaidSheet.Of(Numbered(snapshots[place], contents.Pages.Count + place + 1, pages), frame, fonts).AsSection()))
        {
            document.AddBookmark(sheet.Title, document.PageCount);
            sheet.Paint(document, frame);
            prints.Add(sheet.Print);
            done?.Invoke(prints.Count);
        }

        stop.ThrowIfCancellationRequested();
        document.Write(new DocumentProperties("Interview snapshots", "Tagged PDF: residency interviews, one page each", "OfficePrep", options.Made), output);
        return prints;
    }

    private static Snapshot Numbered(Snapshot snapshot, int page, int pages) => snapshot with { Sources = [.. snapshot.Sources, FormattableString.Invariant($"page {page} of {pages}")] };
}
