using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>The table of the day on both clocks.</summary>
internal static class SheetTable
{
    private const double WhatShare = 0.25;

    /// <summary>Draws it; gives where it ends.</summary>
    public static double Draw(SheetPen pen, SheetContent content, double x, double y, double width)
    {
        var rows = content.Rows.ToList();
        if (rows.Count == 0 && content.RowsLeftOut > 0)
        {
            return More(pen, content, x, y, width);
        }

        if (rows.Count == 0)
        {
            pen.Tag("P", () => y += pen.Text("No date or hour is known yet.", new(FontWeight.Regular, pen.Style.Body, SheetStyle.Quiet), x, y, width));
            return y;
        }

        var columns = new Columns(x, width, Only(rows.Select(row => row.Program.City)) is not null, Only(rows.Select(row => row.Home?.City)) is not null);
        pen.Tag(
            "Table",
            () =>
            {
                y = Head(pen, rows, columns, y);
                foreach (var row in rows)
                {
                    y = Row(pen, row, columns, y);
                }
            },
            "/A<</O/Table/Summary(Every part of the day on the program's clock and on yours)>>");
        return content.RowsLeftOut > 0 ? More(pen, content, columns.What, y + pen.Style.Gap(3), width) : y;
    }

    private static double More(SheetPen pen, SheetContent content, double x, double y, double width)
    {
        pen.Tag("P", () => y += pen.Text($"Parts of the day: {SheetSection.MoreNote(content.RowsLeftOut)}", new(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Accent), x, y, width));
        return y;
    }

    private static double Head(SheetPen pen, List<SnapshotClock> rows, Columns columns, double y)
    {
        var start = pen.Marks.Count;
        var type = new Lettering(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Accent);
        var padding = pen.Style.Gap(3.5);
        var height = 0.0;
        pen.Tag("TR", () =>
        {
            Cell("Part of the day", columns.What, columns.WhatWidth);
            Cell($"{Only(rows.Select(row => row.Program.City)) ?? "There"}: the program’s clock", columns.Program, columns.ClockWidth);
            Cell($"{Only(rows.Select(row => row.Home?.City)) ?? "Where you are"}: your clock", columns.Home, columns.ClockWidth);
        });
        pen.BoxBehind(start, columns.Left, y, columns.Width, height + (2 * padding), SheetStyle.AccentTint);
        return y + height + (2 * padding);

        void Cell(string text, double x, double width) =>
            pen.Tag("TH", () => height = Math.Max(height, pen.Text(text, type, x, y + padding, width, maxLines: 2)), "/A<</O/Table/Scope/Column>>");
    }

    private static string? Only(IEnumerable<string?> cities) =>
        cities.OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    private static double Row(SheetPen pen, SnapshotClock row, Columns columns, double y)
    {
        var padding = pen.Style.Gap(3);
        var top = y + padding;
        var height = 0.0;
        pen.Tag("TR", () =>
        {
            var label = new Lettering(FontWeight.SemiBold, pen.Style.Body, SheetStyle.Black);
            pen.Tag("TH", () => height = pen.Text(row.What, label, columns.What, top, columns.WhatWidth, maxLines: 2), "/A<</O/Table/Scope/Row>>");
            pen.Tag("TD", () => height = Math.Max(height, Hour(pen, row.Program, columns.OneProgramCity ? null : row.Program.City, FontWeight.Regular, columns.Program, top, columns.ClockWidth)));
            pen.Tag("TD", () => height = Math.Max(height, HomeHour(pen, row, columns, top)));
        });
        pen.Rule(columns.Left, top + height + padding, columns.Width, SheetStyle.Rule);
        return top + height + padding;
    }

    private static double Hour(SheetPen pen, SnapshotHour hour, string? city, FontWeight weight, double x, double y, double width)
    {
        var height = pen.Text(hour.Hours, new(weight, pen.Style.Body, SheetStyle.Black), x, y, width, maxLines: 2);
        // The column's heading names the city where all its clocks are there; a row names it where they are not.
        var place = string.Join(", ", new[] { city, hour.Offset }.OfType<string>());
        return height + pen.Text(place.Length == 0 ? hour.Day : $"{hour.Day} ({place})", new(FontWeight.Regular, pen.Style.Small, SheetStyle.Quiet), x, y + height, width, maxLines: 2);
    }

    private static double HomeHour(SheetPen pen, SnapshotClock row, Columns columns, double y)
    {
        var (x, width) = (columns.Home, columns.ClockWidth);
        if (row.Home is not { } home)
        {
            return pen.Text("depends on the hour", new(FontWeight.Regular, pen.Style.Body, SheetStyle.Quiet), x, y, width);
        }

        var height = Hour(pen, home, columns.OneHomeCity ? null : home.City, FontWeight.Bold, x, y, width);
        return row.Shift.Length == 0 ? height : height + pen.Text(row.Shift, new(FontWeight.SemiBold, pen.Style.Small, SheetStyle.Caution), x, y + height, width, maxLines: 2);
    }

    private readonly record struct Columns(double Left, double Width, bool OneProgramCity, bool OneHomeCity)
    {
        private const double Padding = 6;

        public double What => Left + Padding;

        public double WhatWidth => (Width * WhatShare) - (2 * Padding);

        public double ClockWidth => (Width * (1 - WhatShare) / 2) - (2 * Padding);

        public double Program => Left + (Width * WhatShare) + Padding;

        public double Home => Program + (Width * (1 - WhatShare) / 2);
    }
}
