using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Pdf;

/// <summary>The parts of a sheet below the table: notes that stand out, facts beside their labels, and lists.</summary>
internal sealed class SheetSections(SheetPen pen)
{
    private const double WritingPitch = 19;
    private const double LabelWidth = 78;
    private readonly SheetStyle style = pen.Style;

    /// <summary>Draws a note on a tinted ground; gives where it ends.</summary>
    public double Note(SheetSection section, double x, double y, double width, Ink ink, Ink tint, Ink edge)
    {
        if (section.Items.Count == 0)
        {
            return y;
        }

        var start = pen.Marks.Count;
        var padding = style.Gap(6);
        var inner = x + 12;
        var bottom = y + padding;
        pen.Tag("H2", () => bottom += pen.Text(section.Title, new(FontWeight.SemiBold, style.Body, ink), inner, bottom, width - 20, maxLines: 1));
        bottom = List(section, inner, bottom, width - 20, SheetStyle.Black, maxLines: 4);
        bottom += padding;
        pen.BoxBehind(start, x, y, 3, bottom - y, edge);
        pen.BoxBehind(start, x, y, width, bottom - y, tint);
        return bottom + style.Gap(7);
    }

    /// <summary>Draws facts beside their labels; gives where they end.</summary>
    public double Facts(IReadOnlyList<SheetSection> sections, double x, double y, double width)
    {
        var shown = sections.Where(section => section.Items.Count > 0).ToList();
        if (shown.Count == 0)
        {
            return y;
        }

        pen.Tag("L", () =>
        {
            foreach (var section in shown)
            {
                pen.Tag("LI", () =>
                {
                    pen.Tag("Lbl", () => pen.Text(section.Title, new(FontWeight.SemiBold, style.Body, SheetStyle.Quiet), x, y, LabelWidth, maxLines: 1));
                    pen.Tag("LBody", () => y = FactLines(section, x + LabelWidth, y, width - LabelWidth));
                });
                y += style.Gap(2);
            }
        });
        return y + style.Gap(5);
    }

    /// <summary>Draws prompts as one paragraph beside their label; gives where it ends.</summary>
    public double Prompts(SheetSection section, double x, double y, double width)
    {
        if (section.Items.Count == 0)
        {
            return y;
        }

        pen.Tag("P", () => pen.Text(section.Title, new(FontWeight.SemiBold, style.Body, SheetStyle.Quiet), x, y, LabelWidth, maxLines: 1));
        pen.Tag("P", () => y += pen.Text(string.Join("  ·  ", section.Items), new(FontWeight.Regular, style.Body, SheetStyle.Quiet), x + LabelWidth, y, width - LabelWidth, maxLines: 4));
        return y + style.Gap(7);
    }

    /// <summary>Draws a heading and its list, with lines to write on below where there are only prompts; gives where it ends.</summary>
    public double Area(SheetSection section, double x, double y, double width, int writingLines)
    {
        if (section.Items.Count == 0)
        {
            return y;
        }

        pen.Tag("H2", () => y += pen.Text(section.Title, new(FontWeight.SemiBold, style.Heading, SheetStyle.Accent), x, y, width, maxLines: 1));
        y += style.Gap(1);
        y = List(section, x, y, width, section.IsPrompt ? SheetStyle.Quiet : SheetStyle.Black, maxLines: 5);
        return (section.IsPrompt ? WritingLines(x, y, width, writingLines) : y) + style.Gap(8);
    }

    /// <summary>Draws lines to write on; gives where they end.</summary>
    public double WritingLines(double x, double y, double width, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            y += WritingPitch;
            pen.Rule(x, y, width, SheetStyle.Rule, 0.5);
        }

        return y;
    }

    /// <summary>How many lines to write on fit into a height.</summary>
    public static int WritingLinesIn(double height) => Math.Max(0, (int)(height / WritingPitch));

    private double FactLines(SheetSection section, double x, double y, double width)
    {
        foreach (var item in section.Items)
        {
            pen.Tag("P", () => y += pen.Text(item, new(FontWeight.Regular, style.Body, SheetStyle.Black), x, y, width, maxLines: 3));
        }

        return More(section, x, y, width);
    }

    private double List(SheetSection section, double x, double y, double width, Ink ink, int maxLines)
    {
        var indent = style.Gap(11);
        var type = new Lettering(FontWeight.Regular, style.Body, ink);
        pen.Tag("L", () =>
        {
            for (var i = 0; i < section.Items.Count; i++)
            {
                var item = section.Items[i];
                var label = section.Role == Prep.SnapshotRole.Questions ? FormattableString.Invariant($"{i + 1}.") : "•";
                pen.Tag("LI", () =>
                {
                    pen.Tag("Lbl", () => pen.Text(label, type with { Weight = FontWeight.SemiBold, Ink = SheetStyle.Accent }, x, y, indent + 4));
                    pen.Tag("LBody", () => y = Lines(item, type, section.Role == Prep.SnapshotRole.Questions ? Remark : type with { Weight = FontWeight.SemiBold }, x + indent, y, width - indent, maxLines));
                });
                y += style.Gap(1.5);
            }
        });
        return More(section, x + indent, y, width - indent);
    }

    private Lettering Remark => new(FontWeight.SemiBold, style.Small, SheetStyle.Caution);

    // The first line says it; those after it are a doubt's readings, or what is known of a question.
    private double Lines(string item, Lettering type, Lettering further, double x, double y, double width, int maxLines)
    {
        var lines = item.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            y += pen.Text(lines[i], i == 0 ? type : further, x, y, width, maxLines);
        }

        return y;
    }

    private double More(SheetSection section, double x, double y, double width)
    {
        if (section.More > 0)
        {
            pen.Tag("P", () => y += pen.Text(SheetSection.MoreNote(section.More), new(FontWeight.SemiBold, style.Small, SheetStyle.Accent), x, y, width));
        }

        return y;
    }
}
