using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Pdf;

/// <summary>A sheet laid out at one scale, before it is known whether it fits.</summary>
internal sealed class SheetPlan(SheetPen pen, double bottom, SheetFooter footer, PageFrame frame)
{
    // Less than this is a margin, not a place to write.
    private const double LeastNotes = 62;

    /// <summary>Points between the end of the content and the foot; negative where the content runs into it.</summary>
    public double Room => footer.Top - bottom - pen.Style.Gap(2);

    /// <summary>Whether everything stands on the one page.</summary>
    public bool Fits => Room >= 0;

    /// <summary>How many texts had to be cut short.</summary>
    public int Shortened => pen.Shortened;

    /// <summary>Draws the foot, and above it lines for notes where there is room; gives all marks.</summary>
    public IReadOnlyList<PageMark> Finish()
    {
        if (Room >= LeastNotes)
        {
            var y = bottom;
            pen.Tag("H2", () => y += pen.Text("Notes", new(FontWeight.SemiBold, pen.Style.Heading, SheetStyle.Accent), frame.Left, y, frame.Width));
            new SheetSections(pen).WritingLines(frame.Left, y, frame.Width, SheetSections.WritingLinesIn(footer.Top - y - 6));
        }

        footer.Draw();
        return pen.Marks;
    }
}
