using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>The band at the top: which program, which day, how it is held.</summary>
internal static class SheetHeader
{
    private const string Between = "  ·  ";

    /// <summary>Draws it; gives where it ends.</summary>
    public static double Draw(SheetPen pen, Snapshot snapshot, PageFrame frame)
    {
        var style = pen.Style;
        var start = pen.Marks.Count;
        var dayWidth = frame.Width * 0.38;
        var nameWidth = frame.Width - dayWidth - 18;
        var top = style.Gap(22);
        var y = top;
        pen.Tag("H1", () => y += pen.Text(snapshot.Institution, new(FontWeight.Bold, style.Title, SheetStyle.OnAccent), frame.Left, y, nameWidth, maxLines: 3));
        y += style.Gap(2);
        y = Quiet(pen, snapshot.About, new(FontWeight.Regular, style.Body, SheetStyle.OnAccent), frame.Left, y, nameWidth);
        y = Quiet(pen, snapshot.Codes, new(FontWeight.Regular, style.Small, SheetStyle.OnAccentQuiet), frame.Left, y, nameWidth);

        var right = frame.Left + frame.Width - dayWidth;
        var side = top + style.Gap(3);
        pen.Tag("P", () => side += pen.Text(snapshot.Day, new(FontWeight.SemiBold, style.Headline, SheetStyle.OnAccent), right, side, dayWidth, maxLines: 3, TextAlign.End));
        if (snapshot.Mode is { } mode)
        {
            pen.Tag("P", () => side += pen.Text(mode, new(FontWeight.Regular, style.Body, SheetStyle.OnAccentQuiet), right, side, dayWidth, maxLines: 2, TextAlign.End));
        }

        var end = Math.Max(y, side) + style.Gap(15);
        pen.BoxBehind(start, 0, 0, frame.PageWidth, end, SheetStyle.Accent);
        return end;
    }

    private static double Quiet(SheetPen pen, IReadOnlyList<string> parts, Lettering type, double x, double y, double width)
    {
        if (parts.Count > 0)
        {
            pen.Tag("P", () => y += pen.Text(string.Join(Between, parts), type, x, y, width, maxLines: 2));
        }

        return y;
    }
}
