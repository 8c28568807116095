using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>A snapshot laid out on its page, ready to be painted. Laying out needs no other page, so sheets of a binder are laid out side by side.</summary>
/// <param name="Title">The program's name as the page shows it.</param>
/// <param name="Marks">What is painted, in reading order.</param>
/// <param name="Print">What became of the snapshot.</param>
internal sealed record LaidSheet(string Title, IReadOnlyList<PageMark> Marks, SnapshotPrint Print)
{
    /// <summary>Lays a snapshot out.</summary>
    public static LaidSheet Of(Snapshot snapshot, PageFrame frame, FontSet fonts)
    {
        using var shaper = new TextShaper(fonts);
        var (plan, content) = SheetFit.Fit(snapshot, new SheetLayout(shaper, frame));
        var marks = plan.Finish();
        return new LaidSheet(content.Snapshot.Institution, marks, new SnapshotPrint(content.LeftOutCount, plan.Shortened, [.. shaper.Missing]));
    }

    /// <summary>The same sheet as a section of a longer document.</summary>
    public LaidSheet AsSection() => this with { Marks = [new PageMark.Begin("Sect"), .. Marks, new PageMark.End()] };

    /// <summary>Paints it onto a new page of a document.</summary>
    public void Paint(TaggedDocument document, PageFrame frame)
    {
        var page = document.AddPage(frame.PageWidth, frame.PageHeight);
        foreach (var mark in Marks)
        {
            page.Paint(mark);
        }
    }
}
