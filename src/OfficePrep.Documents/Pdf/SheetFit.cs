using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>Makes a snapshot fit on one page: smaller letters down to a legible floor, then fewer lines, the least important first, each loss noted on the sheet.</summary>
internal static class SheetFit
{
    private static readonly double[] Scales = [SheetStyle.MostScale, 1.06, 1.0, 0.95, 0.9, SheetStyle.LeastScale];

    // More would cost a far too full sheet more time than the few lines are worth.
    private const int MostTrials = 16;

    // Points past the foot that no shrinking down to the floor can win back: it saves less than half of a page.
    private const double HopelessOverflow = 420;

    /// <summary>The plan of a snapshot on one page, and what of it stands there.</summary>
    /// <exception cref="InvalidOperationException">Not even what must stay fits, which the bounds on its lines rule out.</exception>
    public static (SheetPlan Plan, SheetContent Content) Fit(Snapshot snapshot, SheetLayout layout)
    {
        var content = SheetContent.Of(snapshot);
        if (content.LeftOutCount > 0)
        {
            return Shorten(content, layout);
        }

        // A sheet of prompts gives its room to the pen, not to larger letters.
        var largest = content.Snapshot.Sections.Any(section => section.IsPrompt) ? 0.95 : SheetStyle.MostScale;
        foreach (var scale in Scales.Where(scale => scale <= largest))
        {
            var plan = layout.Lay(content, scale, 0);
            if (plan.Fits)
            {
                return (WithWritingLines(plan, layout, content, scale), content);
            }

            if (plan.Room < -HopelessOverflow)
            {
                break;
            }
        }

        return Shorten(content, layout);
    }

    // Room that is left goes to the prompts, to be written on; two of them stand in each column.
    private static SheetPlan WithWritingLines(SheetPlan plan, SheetLayout layout, SheetContent content, double scale)
    {
        const int most = 5;
        var prompts = content.Snapshot.Sections.Count(section => section.IsPrompt);
        for (var lines = Math.Min(most, SheetSections.WritingLinesIn(plan.Room / 2)); prompts > 0 && lines > 0; lines--)
        {
            var roomy = layout.Lay(content, scale, lines);
            if (roomy.Fits)
            {
                return roomy;
            }
        }

        return plan;
    }

    // The more is left out the shorter it gets, so that halving finds how much is enough.
    private static (SheetPlan Plan, SheetContent Content) Shorten(SheetContent whole, SheetLayout layout)
    {
        var low = 0;
        var high = whole.Removable;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layout.Lay(whole.Without(middle), SheetStyle.LeastScale, 0).Fits)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        var content = whole.Without(low);
        var plan = layout.Lay(content, SheetStyle.LeastScale, 0);
        // Signs that no font has are found out on the way, and the note on them takes a line.
        while (!plan.Fits && low < whole.Removable)
        {
            content = whole.Without(++low);
            plan = layout.Lay(content, SheetStyle.LeastScale, 0);
        }

        return plan.Fits ? Fill(plan, content, layout, low) : throw new InvalidOperationException(FormattableString.Invariant($"What must stay on the sheet does not fit on it: {-plan.Room:0} points too much."));
    }

    // Lines of the shorter column cost no height, so some of what was left out may stand after all, the most important first.
    private static (SheetPlan Plan, SheetContent Content) Fill(SheetPlan plan, SheetContent content, SheetLayout layout, int removed)
    {
        for (var place = removed - 1; place >= Math.Max(0, removed - MostTrials); place--)
        {
            var fuller = content.WithAgain(place);
            var trial = layout.Lay(fuller, SheetStyle.LeastScale, 0);
            (plan, content) = trial.Fits ? (trial, fuller) : (plan, content);
        }

        return (plan, content);
    }
}
