using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>What the book knows of the program, in two columns: each value with its source, all of them where sources disagree.</summary>
internal sealed class SheetFacts(SheetPen pen)
{
    private const double Gutter = 26;
    private const double LabelShare = 0.34;
    private readonly SheetStyle style = pen.Style;

    /// <summary>Draws them; gives where they end.</summary>
    public double Draw(SheetContent content, double x, double y, double width)
    {
        var facts = content.Facts.ToList();
        if (facts.Count == 0)
        {
            return More(content, x, y, width);
        }

        var columnWidth = (width - Gutter) / 2;
        pen.Tag("H2", () => y += pen.Text("What is known", new(FontWeight.SemiBold, style.Heading, SheetStyle.Accent), x, y, width, maxLines: 1));
        y += style.Gap(1);
        var heights = facts.ConvertAll(fact => new SheetFacts(pen.Fresh()).Fact(fact, x, 0, columnWidth));
        var left = Half(heights);
        var bottom = y;
        pen.Tag("L", () =>
        {
            var at = y;
            for (var i = 0; i < facts.Count; i++)
            {
                at = i == left ? y : at;
                var (fact, top, column) = (facts[i], at, i < left ? x : x + columnWidth + Gutter);
                pen.Tag("LI", () => at = Fact(fact, column, top, columnWidth));
                bottom = Math.Max(bottom, at);
            }
        });
        return More(content, x, bottom, width) + style.Gap(7);
    }

    // How many go into the left column, so that both end at about the same height.
    private static int Half(List<double> heights)
    {
        var all = heights.Sum();
        var height = 0.0;
        var count = 0;
        while (count < heights.Count && height + (heights[count] / 2) < all / 2)
        {
            height += heights[count++];
        }

        return Math.Max(1, count);
    }

    private double Fact(SnapshotFact fact, double x, double y, double width)
    {
        var label = new Lettering(FontWeight.SemiBold, style.Small, SheetStyle.Quiet);
        var labelWidth = width * LabelShare;
        var valueX = x + labelWidth + 6;
        var valueWidth = width - labelWidth - 6;
        var labelEnd = y;
        pen.Tag("Lbl", () => labelEnd += pen.Text(fact.Label, label, x, y + Rise(style.Body, style.Small), labelWidth, maxLines: 3));
        pen.Tag("LBody", () =>
        {
            if (fact.IsDisputed)
            {
                y += pen.Text("Sources disagree:", new(FontWeight.SemiBold, style.Small, SheetStyle.Caution), valueX, y, valueWidth, maxLines: 1);
            }

            foreach (var reading in fact.Readings)
            {
                y = Reading(reading, valueX, y, valueWidth);
            }
        });
        return Math.Max(y, labelEnd) + style.Gap(2);
    }

    // The source stands on the value's line where there is room for it.
    private double Reading(SnapshotReading reading, double x, double y, double width)
    {
        const double gap = 5;
        var value = new Lettering(FontWeight.Regular, style.Body, SheetStyle.Black);
        var source = new Lettering(FontWeight.Regular, style.Small, reading.IsStale ? SheetStyle.Caution : SheetStyle.Quiet);
        var words = reading.IsStale ? $"{reading.Source} · over 90 days old" : reading.Source;
        var height = 0.0;
        pen.Tag("P", () =>
        {
            height = pen.Text(reading.Value, value, x, y, width, maxLines: 3);
            if (words.Length == 0)
            {
                return;
            }

            var used = pen.Width(reading.Value, value) + gap;
            if (used + pen.Width(words, source) <= width)
            {
                pen.Text(words, source, x + used, y + Rise(style.Body, style.Small), width - used);
            }
            else
            {
                height += pen.Text(words, source, x, y + height, width, maxLines: 2);
            }
        });
        return y + height;
    }

    // How much lower a line of smaller letters must begin to stand on the same baseline; capitals are about 0.73 of the size.
    private double Rise(double large, double small) => (style.Leading(large) - style.Leading(small) + ((large - small) * 0.73)) / 2;

    private double More(SheetContent content, double x, double y, double width)
    {
        if (content.FactsLeftOut > 0)
        {
            pen.Tag("P", () => y += pen.Text($"What is known: {SheetSection.MoreNote(content.FactsLeftOut)}", new(FontWeight.SemiBold, style.Small, SheetStyle.Accent), x, y, width));
        }

        return y;
    }
}
