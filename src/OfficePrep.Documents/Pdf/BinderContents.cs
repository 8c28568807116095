using System.Globalization;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>The first pages of a binder: every program with its time on both clocks and the page that it stands on.</summary>
internal sealed class BinderContents
{
    // Names are as long as somebody wrote them; a row of contents shows what fits on two lines.
    private const int MostLetters = 200;
    private const double RowPadding = 4;

    private readonly IReadOnlyList<Snapshot> snapshots;
    private readonly PageFrame frame;
    private readonly TextShaper shaper;

    private BinderContents(IReadOnlyList<Snapshot> snapshots, PageFrame frame, TextShaper shaper)
    {
        this.snapshots = snapshots;
        this.frame = frame;
        this.shaper = shaper;
    }

    /// <summary>The pages, laid out.</summary>
    public IReadOnlyList<LaidSheet> Pages { get; private init; } = [];

    /// <summary>Lays the contents out. How many pages they take is known after the first time, and the numbers in them after the second.</summary>
    public static BinderContents Of(IReadOnlyList<Snapshot> snapshots, PageFrame frame, FontSet fonts)
    {
        using var shaper = new TextShaper(fonts);
        var contents = new BinderContents(snapshots, frame, shaper);
        var count = contents.Lay(0).Count;
        return new BinderContents(snapshots, frame, shaper) { Pages = contents.Lay(count) };
    }

    private double Left => frame.Left;

    private double ClockWidth => frame.Width * 0.29;

    private const double NumberWidth = 34;

    private double NameWidth => frame.Width - (2 * ClockWidth) - NumberWidth - 24;

    private double There => Left + NameWidth + 12;

    private double Here => There + ClockWidth + 6;

    private List<LaidSheet> Lay(int contentPages)
    {
        var pages = new List<LaidSheet>();
        var next = 0;
        do
        {
            var pen = new SheetPen(shaper, new SheetStyle(1));
            var first = pages.Count == 0;
            pen.Tag("Sect", () =>
            {
                var y = Head(pen, first);
                pen.Tag("Table", () =>
                {
                    y = HeadRow(pen, y);
                    while (next < snapshots.Count && (y + Row(pen.Fresh(), next, 0, 0) <= frame.Bottom - 16))
                    {
                        y += Row(pen, next, y, contentPages + next);
                        next++;
                    }
                });
                Foot(pen, pages.Count + 1, contentPages);
            });
            pages.Add(new LaidSheet("Contents", pen.Marks, new SnapshotPrint(0, 0, [])));
        }
        while (next < snapshots.Count);
        return pages;
    }

    private double Head(SheetPen pen, bool first)
    {
        if (!first)
        {
            return 34;
        }

        var start = pen.Marks.Count;
        var style = pen.Style;
        var y = style.Gap(22);
        pen.Tag("H1", () => y += pen.Text("Interview snapshots", new(FontWeight.Bold, style.Title, SheetStyle.OnAccent), Left, y, frame.Width, maxLines: 1));
        var programs = $"{snapshots.Count.ToString(CultureInfo.InvariantCulture)} program{(snapshots.Count == 1 ? "" : "s")}, in order of the interviews. Every hour stands on the program’s clock and on yours.";
        pen.Tag("P", () => y += pen.Text(programs, new(FontWeight.Regular, style.Body, SheetStyle.OnAccent), Left, y + 2, frame.Width, maxLines: 2));
        y += style.Gap(16);
        pen.BoxBehind(start, 0, 0, frame.PageWidth, y, SheetStyle.Accent);
        return y + 14;
    }

    private double HeadRow(SheetPen pen, double y)
    {
        var start = pen.Marks.Count;
        var type = new Lettering(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Accent);
        var height = 0.0;
        pen.Tag("TR", () =>
        {
            Cell("Program", Left + 6, NameWidth);
            Cell("The program’s clock", There, ClockWidth - 6);
            Cell("Your clock", Here, ClockWidth - 6);
            Cell("Page", Left + frame.Width - NumberWidth, NumberWidth - 4, TextAlign.End);
        });
        pen.BoxBehind(start, Left, y, frame.Width, height + (2 * RowPadding), SheetStyle.AccentTint);
        return y + height + (2 * RowPadding);

        void Cell(string text, double x, double width, TextAlign align = TextAlign.Start) =>
            pen.Tag("TH", () => height = Math.Max(height, pen.Text(text, type, x, y + RowPadding, width, maxLines: 1, align)), "/A<</O/Table/Scope/Column>>");
    }

    private double Row(SheetPen pen, int place, double y, int page)
    {
        var (snapshot, style) = (snapshots[place], pen.Style);
        var top = y + RowPadding;
        var height = 0.0;
        pen.Tag("TR", () =>
        {
            pen.Tag("TH", () => height = Name(pen, snapshot, top, page), "/A<</O/Table/Scope/Row>>");
            if (snapshot.Main is { } main)
            {
                pen.Tag("TD", () => height = Math.Max(height, Clock(pen, main.Program, FontWeight.Regular, There, top)));
                pen.Tag("TD", () => height = Math.Max(height, main.Home is { } home ? Clock(pen, home, FontWeight.SemiBold, Here, top) : Note(pen, "depends on the hour", Here, top)));
            }
            else
            {
                pen.Tag("TD", () => height = Math.Max(height, Note(pen, Clean(snapshot.Day), There, top)));
                pen.Tag("TD", () => height = Math.Max(height, Note(pen, "–", Here, top)));
            }

            pen.Tag("TD", () => pen.Text((page + 1).ToString(CultureInfo.InvariantCulture), new(FontWeight.SemiBold, style.Body, SheetStyle.Accent), Left + frame.Width - NumberWidth, top, NumberWidth - 4, maxLines: 1, TextAlign.End));
        });
        pen.Rule(Left, top + height + RowPadding, frame.Width, SheetStyle.Rule);
        return height + (2 * RowPadding);
    }

    private double Name(SheetPen pen, Snapshot snapshot, double top, int page)
    {
        var style = pen.Style;
        var name = Clean(snapshot.Institution);
        var height = 0.0;
        pen.Tag("Link", () =>
        {
            height = pen.Text(name, new(FontWeight.SemiBold, style.Body, SheetStyle.Black), Left + 6, top, NameWidth, maxLines: 2);
            pen.Marks.Add(new PageMark.Jump(page, $"{name}, page {(page + 1).ToString(CultureInfo.InvariantCulture)}", Left, top - RowPadding, frame.Width, height + (2 * RowPadding)));
        });
        if (snapshot.About.Count > 0)
        {
            pen.Tag("P", () => height += pen.Text(string.Join("  ·  ", snapshot.About.Select(Clean)), new(FontWeight.Regular, style.Small, SheetStyle.Quiet), Left + 6, top + height, NameWidth, maxLines: 2));
        }

        return height;
    }

    private double Clock(SheetPen pen, SnapshotHour hour, FontWeight weight, double x, double top)
    {
        var style = pen.Style;
        var height = pen.Text(Clean(hour.Day), new(weight, style.Body, SheetStyle.Black), x, top, ClockWidth - 6, maxLines: 1);
        height += pen.Text(Clean(hour.Hours), new(weight, style.Body, SheetStyle.Black), x, top + height, ClockWidth - 6, maxLines: 2);
        var place = string.Join(", ", new[] { Clean(hour.City), hour.Offset }.Where(part => !string.IsNullOrEmpty(part)));
        return height + pen.Text(place, new(FontWeight.Regular, style.Small, SheetStyle.Quiet), x, top + height, ClockWidth - 6, maxLines: 1);
    }

    private double Note(SheetPen pen, string text, double x, double top) => pen.Text(text, new(FontWeight.Regular, pen.Style.Body, SheetStyle.Quiet), x, top, ClockWidth - 6, maxLines: 2);

    private void Foot(SheetPen pen, int page, int pages)
    {
        var note = pages > 1 ? FormattableString.Invariant($"Contents, page {page} of {pages}") : "Contents";
        pen.Tag("P", () => pen.Text(note, new(FontWeight.Regular, SheetStyle.SmallestLetters, SheetStyle.Quiet), Left, frame.Bottom - 10, frame.Width, maxLines: 1));
    }

    private static string Clean(string text) => DocumentText.OneLine(DocumentText.WithoutDirectionMarks(DocumentText.Cut(text, MostLetters)));
}
