using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>Lays a sheet out at one scale.</summary>
internal sealed class SheetLayout(TextShaper shaper, PageFrame frame)
{
    private static readonly SnapshotRole[] FactRoles = [SnapshotRole.Place, SnapshotRole.Contacts, SnapshotRole.FailurePlan, SnapshotRole.Interviewers];

    // Left and right column. Read down the left one first.
    private static readonly SnapshotRole[][] AreaRoles = [[SnapshotRole.WhyInterested, SnapshotRole.Concerns], [SnapshotRole.Special, SnapshotRole.People]];

    /// <summary>Lays the content out; the plan says whether it fits.</summary>
    /// <param name="content">What goes on the sheet.</param>
    /// <param name="scale">What all sizes are multiplied with.</param>
    /// <param name="writingLines">Lines to write on under each prompt.</param>
    public SheetPlan Lay(SheetContent content, double scale, int writingLines)
    {
        var pen = new SheetPen(shaper, new SheetStyle(scale));
        var style = pen.Style;
        var sections = new SheetSections(pen);
        var y = SheetHeader.Draw(pen, content.Snapshot, frame) + style.Gap(12);
        SheetSection[] facts = [.. FactRoles.Select(content.Section)];
        (y, var factsStand) = Day(pen, content, facts, y);
        y += style.Gap(9);
        y = sections.Note(content.Section(SnapshotRole.AskFirst), frame.Left, y, frame.Width, SheetStyle.Caution, SheetStyle.CautionTint, SheetStyle.CautionEdge);
        y = sections.Note(content.Section(SnapshotRole.Warnings), frame.Left, y, frame.Width, SheetStyle.Caution, SheetStyle.CautionTint, SheetStyle.CautionEdge);
        y = sections.Note(content.Section(SnapshotRole.ClockChange), frame.Left, y, frame.Width, SheetStyle.Accent, SheetStyle.AccentTint, SheetStyle.Accent);
        y = factsStand ? y : sections.Facts(facts, frame.Left, y + style.Gap(1), frame.Width);
        y = new SheetFacts(pen).Draw(content, frame.Left, y, frame.Width);
        y = sections.Prompts(content.Section(SnapshotRole.FindOut), frame.Left, y, frame.Width);
        pen.Rule(frame.Left, y, frame.Width, SheetStyle.Accent, 0.9);
        y = Areas(sections, content, y + style.Gap(8), writingLines);
        y = sections.Area(content.Section(SnapshotRole.Questions), frame.Left, y, frame.Width, 0);
        var footer = new SheetFooter(pen, content, shaper, frame);
        return new SheetPlan(pen, y, footer, frame);
    }

    // Below a short table there is room beside the code; whom to call and what to do when it fails stand there where they fit.
    private (double End, bool FactsStand) Day(SheetPen pen, SheetContent content, SheetSection[] facts, double y)
    {
        if (content.Snapshot.Join is not { } join)
        {
            return (SheetTable.Draw(pen, content, frame.Left, y, frame.Width), false);
        }

        const double gap = 16;
        var width = frame.Width - SheetJoin.Width - gap;
        var table = SheetTable.Draw(pen, content, frame.Left, y, width) + pen.Style.Gap(9);
        var code = SheetJoin.Draw(pen.Fresh(), join, frame.Left, y);
        var stand = facts.Any(section => section.Items.Count > 0) && new SheetSections(pen.Fresh()).Facts(facts, frame.Left, table, width) <= code + pen.Style.Gap(9);
        var end = stand ? new SheetSections(pen).Facts(facts, frame.Left, table, width) : table - pen.Style.Gap(9);
        return (Math.Max(end, SheetJoin.Draw(pen, join, frame.Left + frame.Width - SheetJoin.Width, y)), stand);
    }

    private double Areas(SheetSections sections, SheetContent content, double y, int writingLines)
    {
        const double gap = 26;
        var width = (frame.Width - gap) / 2;
        var bottom = y;
        for (var column = 0; column < AreaRoles.Length; column++)
        {
            var end = y;
            foreach (var role in AreaRoles[column])
            {
                end = sections.Area(content.Section(role), frame.Left + (column * (width + gap)), end, width, writingLines);
            }

            bottom = Math.Max(bottom, end);
        }

        return bottom;
    }
}
