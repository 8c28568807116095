using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>Prints a snapshot as a PDF of exactly one page: tagged, with its fonts and its links in it.</summary>
public static class SnapshotSheet
{
    /// <summary>Writes the sheet. The same snapshot and options give the same bytes.</summary>
    /// <param name="snapshot">What it says.</param>
    /// <param name="options">How it is printed.</param>
    /// <param name="output">Where to; is left open.</param>
    /// <exception cref="FontsMissingException">The build embedded no fonts and this machine has none.</exception>
    public static SnapshotPrint Write(Snapshot snapshot, SnapshotOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        return Write(snapshot, options, output, FontSet.Default);
    }

    /// <summary>Prints many sheets side by side, each a file of its own, and hands them out in order.</summary>
    /// <param name="snapshots">What they say.</param>
    /// <param name="options">How they are printed.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <exception cref="FontsMissingException">The build embedded no fonts and this machine has none.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static IEnumerable<(byte[] File, SnapshotPrint Print)> PrintAll(IReadOnlyList<Snapshot> snapshots, SnapshotOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(options);
        var fonts = FontSet.Default;
        return snapshots.AsParallel().AsOrdered().WithDegreeOfParallelism(SnapshotBinder.SideBySide).WithCancellation(stop).Select(snapshot =>
        {
            using var file = new MemoryStream();
            var print = Write(snapshot, options, file, fonts);
            return (file.ToArray(), print);
        });
    }

    /// <summary>Writes the sheet in given fonts.</summary>
    internal static SnapshotPrint Write(Snapshot snapshot, SnapshotOptions options, Stream output, FontSet fonts)
    {
        var frame = PageFrame.Of(options.Paper);
        var sheet = LaidSheet.Of(snapshot, frame, fonts);
        var document = new TaggedDocument();
        sheet.Paint(document, frame);
        document.Write(new DocumentProperties($"{sheet.Title}: interview snapshot", "Tagged PDF: one residency interview on one page", "OfficePrep", options.Made), output);
        return sheet.Print;
    }
}
