using System.Globalization;
using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Pdf;

/// <summary>The foot of a sheet: what was left out, what could not be shown, and what the sheet was made from.</summary>
internal sealed class SheetFooter
{
    private readonly SheetPen pen;
    private readonly PageFrame frame;
    private readonly List<(string Text, Lettering Type)> lines = [];
    private readonly double height;

    public SheetFooter(SheetPen pen, SheetContent content, TextShaper shaper, PageFrame frame)
    {
        this.pen = pen;
        this.frame = frame;
        var note = new Lettering(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Accent);
        var leftOut = content.LeftOut.ToList();
        if (leftOut.Count > 0)
        {
            lines.Add(($"{SheetSection.MoreNote(leftOut.Sum(section => section.More))}: {string.Join(", ", leftOut.Select(section => section.Title))}", note));
        }

        if (pen.Shortened > 0)
        {
            lines.Add(("Lines that end in … are whole in the prep pack.", note));
        }

        if (shaper.Missing.Count > 0)
        {
            lines.Add(($"Shown as {shaper.Replacement} because no font on this machine has them: {Names(shaper.Missing)}.", note with { Ink = SheetStyle.Caution }));
        }

        lines.Add((string.Join(" · ", content.Snapshot.Sources), new Lettering(FontWeight.Regular, SheetStyle.SmallestLetters, SheetStyle.Quiet)));
        // Measured on a pen of its own, so that nothing is drawn before it is known where.
        height = Draw(pen.Fresh(), 0) + RuleGap;
    }

    private const double RuleGap = 5;

    /// <summary>Where it begins.</summary>
    public double Top => frame.Bottom - height;

    /// <summary>Draws it at the foot of the page.</summary>
    public void Draw()
    {
        pen.Rule(frame.Left, Top, frame.Width, SheetStyle.Rule);
        Draw(pen, Top + RuleGap);
    }

    private double Draw(SheetPen on, double top)
    {
        var y = top;
        foreach (var (text, type) in lines.Where(line => line.Text.Length > 0))
        {
            on.Tag("P", () => y += on.Text(text, type, frame.Left, y, frame.Width, maxLines: 2));
        }

        return y - top;
    }

    // A person can look a code point up; the sign itself cannot be shown.
    private static string Names(IReadOnlyCollection<int> missing)
    {
        const int most = 6;
        var names = string.Join(", ", missing.Take(most).Select(sign => string.Create(CultureInfo.InvariantCulture, $"U+{sign:X4}")));
        return missing.Count > most ? $"{names} and {(missing.Count - most).ToString(CultureInfo.InvariantCulture)} more" : names;
    }
}
