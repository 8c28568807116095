using System.Globalization;
using NodaTime;
using OfficePrep.Documents.Excel.Charts;
using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>The Dashboard: what counts at a glance, four charts, and the numbers behind them.</summary>
internal static class DashboardSheet
{
    public const string Name = "Dashboard";

    private const int First = 42;

    // Weeks on the chart; the last takes all that is later.
    private const int FewestWeeks = 8;
    private const int MostWeeks = 26;

    // Rows of interviews that the season has no more do not count.
    private const string StillOn = $",Interviews[Ask first],\"<>{RowMerge.GoneWord}\")";

    private static readonly LocalDate Zero = new(1899, 12, 30);

    public static DrawnSheet Of(TrackerBook book)
    {
        var weeks = Weeks(book);
        var hours = Hours(book);
        var funnel = Funnel(book);
        var scores = Scores(book);
        var last = First + Math.Max(24, weeks.Count) - 1;
        return new DrawnSheet
        {
            Name = Name,
            // A whole date needs more room than a number; together with the gap beside it the width of two, so that the tiles stay even.
            Widths = [14, 14, 18, 10, .. Enumerable.Repeat(14d, 8)],
            Heights = new Dictionary<int, double> { [1] = 30, [4] = 44, [5] = 30, [First - 1] = 30 },
            Cells = [.. Words(), .. Tiles(book), .. weeks.SelectMany(Cells(1)), .. weeks.Select((bar, at) => new DrawnCell(3, First + at, CellLook.Day, bar.Starts, bar.StartsFormula)), .. hours.SelectMany(Cells(5)), .. funnel.SelectMany(Cells(8)), .. scores.SelectMany(Cells(11))],
            Merged = [.. Enumerable.Range(0, 6).SelectMany(tile => Enumerable.Range(4, 2).Select(row => A1.Range(((2 * tile) + 1, row), ((2 * tile) + 2, row))))],
            Charts =
            [
                Chart("Interviews by week", "How many interviews each week has, weeks from Monday by your own days.", false, 1, weeks, (0, 6), (6, 22)),
                Chart("Hours at which they start, your time", "How many interviews start at each hour of your own clock.", false, 5, hours, (6, 6), (12, 22)),
                Chart("From the first letter to the score", "How many programs have reached each step.", true, 8, funnel.Take(5), (0, 23), (6, 39)),
                Chart("Spread of scores", "How many programs scored in each half point from 1 to 5.", false, 11, scores, (6, 23), (12, 39)),
            ],
            Printed = $"A1:L{last}",
            PageEnds = [First - 3],
        };
    }

    private static ChartPlace Chart(string title, string words, bool isLying, int column, IEnumerable<Bar> bars, (int, int) first, (int, int) last)
    {
        var drawn = bars.ToList();
        string Cells(int at) => FormattableString.Invariant($"${A1.Letters(at)}${First}:${A1.Letters(at)}${First + drawn.Count - 1}");
        return new ChartPlace(title, words, isLying, Name, Cells(column), Cells(column + 1), [.. drawn.Select(bar => (((bar.Label as CellContent.Text)?.Value) ?? "", bar.Number))], first, last);
    }

    private static Func<Bar, int, IEnumerable<DrawnCell>> Cells(int column) => (bar, at) =>
    [
        new(column, First + at, CellLook.Text, bar.Label, bar.LabelFormula),
        new(column + 1, First + at, CellLook.Count, new CellContent.Number(bar.Number), bar.Formula),
    ];

    private static IEnumerable<DrawnCell> Words()
    {
        yield return new(1, 1, CellLook.Title, CellContent.Of("Dashboard"));
        yield return new(1, 2, CellLook.Plain, CellContent.Of("The season at a glance. Everything here follows the other sheets by itself; the numbers behind the charts stand below them."));
        yield return new(1, First - 2, CellLook.Month, CellContent.Of("The numbers behind the charts"));
        foreach (var (column, words) in new[] { (1, "Week"), (2, "Interviews"), (3, "From"), (5, "Hour, your time"), (6, "Interviews"), (8, "Step"), (9, "Programs"), (11, "Score"), (12, "Programs") })
        {
            yield return new(column, First - 1, CellLook.Header, CellContent.Of(words));
        }
    }

    private static IEnumerable<DrawnCell> Tiles(TrackerBook book)
    {
        var (today, programs, interviews, tasks) = (book[TodayColumns.Table], book[ProgramColumns.Table], book[InterviewColumns.Table], book[TaskColumns.Table]);
        (string Label, int Number, string Formula)[] tiles =
        [
            ("Interviews ahead", Held(interviews, days => days >= 0), $"COUNTIFS(Interviews[Days to go],\">=0\"{StillOn}"),
            ("Invitations to answer", programs.CountOf("Status", "Invited"), "COUNTIF(Programs[Status],\"Invited\")"),
            ("Programs to ask first", programs.CountTexts("Ask first"), "COUNTIF(Programs[Ask first],\"?*\")"),
            ("Conflicts", today.CountOf("What", "Conflict") + today.CountOf("What", "Possible conflict"), "COUNTIF(Today[What],\"Conflict\")+COUNTIF(Today[What],\"Possible conflict\")"),
            ("Interviews in your night", interviews.Rows.Count(row => interviews.Text(row, "At night for you").StartsWith("Yes", StringComparison.OrdinalIgnoreCase) && !InterviewColumns.IsGone(interviews, row)), $"COUNTIFS(Interviews[At night for you],\"Yes*\"{StillOn}"),
            ("Tasks to do", tasks.CountTexts("Task") - tasks.CountOf(TaskColumns.Done, "Yes"), "COUNTIF(Tasks[Task],\"?*\")-COUNTIF(Tasks[Done],\"Yes\")"),
        ];
        for (var at = 0; at < tiles.Length; at++)
        {
            var column = (2 * at) + 1;
            yield return new(column, 4, CellLook.Tile, new CellContent.Number(tiles[at].Number), tiles[at].Formula);
            yield return new(column + 1, 4, CellLook.Tile, CellContent.Nothing);
            yield return new(column, 5, CellLook.TileLabel, CellContent.Of(tiles[at].Label));
            yield return new(column + 1, 5, CellLook.TileLabel, CellContent.Nothing);
        }
    }

    private static List<Bar> Weeks(TrackerBook book)
    {
        const string Starts = $"{InterviewColumns.Table}[[{InterviewColumns.Starts}]]";
        var interviews = book[InterviewColumns.Table];
        var days = interviews.Rows.Select(row => interviews.Number(row, InterviewColumns.Starts)).OfType<double>().Where(day => ExcelDate.Time(day) is not null).ToList();
        var counted = interviews.Rows.Where(row => !InterviewColumns.IsGone(interviews, row)).Select(row => interviews.Number(row, InterviewColumns.Starts)).OfType<double>().ToList();
        double? monday = days.Count == 0 ? null : Monday(days.Min());
        var count = monday is { } first ? Math.Clamp((int)((days.Max() - first) / 7) + 1, FewestWeeks, MostWeeks) : FewestWeeks;
        return [.. Enumerable.Range(0, count).Select(week =>
        {
            var (from, next) = (FormattableString.Invariant($"$C{First + week}"), FormattableString.Invariant($"$C{First + week + 1}"));
            var isLast = week == count - 1;
            var start = monday + (7 * week);
            return new Bar(
                CellContent.Of(start is { } day ? MonthAndDay(day) + (isLast ? " on" : "") : ""),
                start is { } begin ? counted.Count(each => each >= begin && (isLast || each < begin + 7)) : 0,
                isLast ? $"IF({from}=\"\",0,COUNTIFS({Starts},\">=\"&{from}{StillOn})" : $"IF({from}=\"\",0,COUNTIFS({Starts},\">=\"&{from},{Starts},\"<\"&{next}{StillOn})")
            {
                LabelFormula = $"IF({from}=\"\",\"\",TEXT({from},\"mmm d\"){(isLast ? "&\" on\"" : "")})",
                Starts = start is { } on ? new CellContent.Number(on) : CellContent.Nothing,
                StartsFormula = week == 0 ? $"IF(COUNT({Starts})=0,\"\",INT(MIN({Starts}))-WEEKDAY(INT(MIN({Starts})),2)+1)" : FormattableString.Invariant($"IF($C{First}=\"\",\"\",$C{First}+{7 * week})"),
            };
        })];
    }

    private static int Held(BookTable interviews, Func<double, bool> when) =>
        interviews.Rows.Count(row => interviews.Number(row, "Days to go") is { } days && when(days) && !InterviewColumns.IsGone(interviews, row));

    private static List<Bar> Hours(TrackerBook book)
    {
        var interviews = book[InterviewColumns.Table];
        return [.. Enumerable.Range(0, 24).Select(hour => new Bar(
            CellContent.Of(FormattableString.Invariant($"{(hour + 11) % 12 + 1} {(hour < 12 ? "AM" : "PM")}")),
            interviews.Rows.Count(row => interviews.Number(row, InterviewColumns.StartHour) == hour),
            FormattableString.Invariant($"COUNTIF(Interviews[Start hour],{hour})")))];
    }

    private static List<Bar> Funnel(TrackerBook book)
    {
        var (programs, interviews, debrief) = (book[ProgramColumns.Table], book[InterviewColumns.Table], book[DebriefColumns.Table]);
        int Status(string state) => programs.CountOf("Status", state);
        string Count(params string[] states) => string.Join('+', states.Select(state => $"COUNTIF(Programs[Status],\"{state}\")"));
        return
        [
            new(CellContent.Of("In the tracker"), programs.CountTexts("Program"), "COUNTIF(Programs[Program],\"?*\")"),
            new(CellContent.Of("Invited or further"), Status("Invited") + Status("Scheduled") + Status("Completed"), Count("Invited", "Scheduled", "Completed")),
            new(CellContent.Of("Interview fixed"), Status("Scheduled") + Status("Completed"), Count("Scheduled", "Completed")),
            new(CellContent.Of("Interview held"), Held(interviews, days => days < 0), $"COUNTIFS(Interviews[Days to go],\"<0\"{StillOn}"),
            new(CellContent.Of("Marked"), debrief.Rows.Count(row => debrief.Number(row, DebriefColumns.Score) is not null), "COUNT(Debrief[Score])"),
            new(CellContent.Of("Waiting list"), Status("Waitlisted"), Count("Waitlisted")),
            new(CellContent.Of("Cancelled"), Status("Cancelled"), Count("Cancelled")),
            new(CellContent.Of("Declined"), Status("Declined"), Count("Declined")),
            new(CellContent.Of("Withdrawn by me"), Status("Withdrawn by me"), Count("Withdrawn by me")),
        ];
    }

    private static List<Bar> Scores(TrackerBook book)
    {
        var debrief = book[DebriefColumns.Table];
        return [.. Enumerable.Range(2, 8).Select(half =>
        {
            var (from, to, isLast) = (half / 2d, (half + 1) / 2d, half == 9);
            return new Bar(
                CellContent.Of(FormattableString.Invariant($"{from:0.0} to {(isLast ? 5 : to - 0.01):0.0#}")),
                debrief.Rows.Count(row => debrief.Number(row, DebriefColumns.Score) is { } score && score >= from && (isLast || score < to)),
                $"COUNTIFS(Debrief[Score],\">={Text(from)}\"{(isLast ? "" : $",Debrief[Score],\"<{Text(to)}\"")})");
        })];
    }

    private static string Text(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static double Monday(double day) => Math.Floor(day) - ((int)Zero.PlusDays((int)Math.Floor(day)).DayOfWeek - 1);

    private static string MonthAndDay(double day) => Zero.PlusDays((int)day).ToString("MMM d", CultureInfo.InvariantCulture);

    /// <summary>A bar: its name, its length and the formula that gives it.</summary>
    private sealed record Bar(CellContent Label, double Number, string Formula)
    {
        public string? LabelFormula { get; init; }

        public CellContent Starts { get; init; } = CellContent.Nothing;

        public string? StartsFormula { get; init; }
    }
}
