using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>The column beside the table: the join link as a code to scan and as words, with where it leads.</summary>
internal static class SheetJoin
{
    /// <summary>Width of the column, in points; the code fills it.</summary>
    public const double Width = 104;

    /// <summary>Draws it; gives where it ends.</summary>
    public static double Draw(SheetPen pen, SnapshotJoin join, double x, double y)
    {
        var link = PrintedLink.Of(join.Link.OriginalString);
        if (link is null)
        {
            return y;
        }

        if (QrCode.Of(link) is { } code)
        {
            // The dark part fills the column; the quiet zone around it lies over white paper on every side.
            var module = Width / (code.Size - (2 * QrCode.QuietZone));
            var quiet = QrCode.QuietZone * module;
            y += Math.Max(0, quiet - pen.Style.Gap(12));
            pen.Tag("Figure", () => pen.Marks.Add(new PageMark.Code(code, x - quiet, y - quiet, Width + (2 * quiet), SheetStyle.Black)), "/A<</O/Layout/Placement/Block>>", $"QR code of the join link at {link.Host}");
            y += Width + quiet - 2;
        }

        var type = new Lettering(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Accent);
        var top = y;
        pen.Tag("Link", () =>
        {
            y += pen.Text($"Join at {link.Host}", type, x, y, Width, maxLines: 3);
            pen.Marks.Add(new PageMark.Link(link, $"Join the interview at {link.Host}", x, top, Width, y - top));
        });
        foreach (var detail in join.Details.Take(3))
        {
            pen.Tag("P", () => y += pen.Text(detail, new(FontWeight.Regular, pen.Style.Small, SheetStyle.Black), x, y, Width, maxLines: 2));
        }

        return y;
    }
}
