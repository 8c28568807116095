using NodaTime.Text;
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

    /// <summary>Writes the sheet in given fonts.</summary>
    internal static SnapshotPrint Write(Snapshot snapshot, SnapshotOptions options, Stream output, FontSet fonts)
    {
        using var shaper = new TextShaper(fonts);
        var frame = PageFrame.Of(options.Paper);
        var (plan, content) = SheetFit.Fit(snapshot, new SheetLayout(shaper, frame));
        var file = new PdfFile();
        var page = new PageCanvas(file, frame.PageHeight);
        foreach (var mark in plan.Finish())
        {
            page.Paint(mark);
        }

        var (pages, structure) = page.Write(frame.PageWidth);
        WriteCatalog(file, pages, structure, $"{content.Snapshot.Institution}: interview snapshot", options, output);
        return new SnapshotPrint(content.LeftOutCount, plan.Shortened, [.. shaper.Missing]);
    }

    private static void WriteCatalog(PdfFile file, int pages, int structure, string title, SnapshotOptions options, Stream output)
    {
        var made = options.Made is { } moment ? InstantPattern.General.Format(moment) : null;
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", System.Text.Encoding.UTF8.GetBytes(SheetMetadata.Packet(title, made)), deflated: false);
        var catalog = file.Add(new PdfBytes().Raw("<</Type/Catalog/Lang(en-US)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Pages ").Reference(pages)
            .Raw("/StructTreeRoot ").Reference(structure).Raw("/Metadata ").Reference(metadata).Raw(">>"));
        var properties = new PdfBytes().Raw("<</Title").Text(title).Raw("/Creator(OfficePrep)/Producer(OfficePrep)");
        if (options.Made is { } instant)
        {
            properties.Raw("/CreationDate").Text(InstantPattern.CreateWithInvariantCulture("'D:'uuuuMMddHHmmss'Z'").Format(instant));
        }

        file.Write(catalog, file.Add(properties.Raw(">>")), output);
    }
}
