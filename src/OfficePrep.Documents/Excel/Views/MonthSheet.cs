using NodaTime;
using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>The Months sheet: the calendar as months of weeks, by the applicant's own days.</summary>
internal static class MonthSheet
{
    public const string Name = "Months";

    // A season from the first letter to the second looks; what lies beyond is counted above.
    private const int Most = 10;
    private const int First = 4;
    private const int Weeks = 6;

    // Every month has days in these.
    private const int FullWeeks = 4;

    // More on one day make the week too tall; the Calendar sheet has all.
    private const int LinesOfADay = 3;

    private const double Column = 25;
    private const double LineHeight = 12.5;
    private const double Empty = 36;

    private static readonly LocalDate Zero = new(1899, 12, 30);
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    // Month, weekdays, then two rows for each week and one to breathe.
    private const int Rows = 2 + (2 * Weeks) + 1;

    public static DrawnSheet Of(TrackerBook book)
    {
        var calendar = book[CalendarColumns.Table];
        var days = calendar.Rows.Select(row => calendar.Number(row, "Day")).OfType<double>().Where(day => ExcelDate.Time(day) is not null).ToList();
        LocalDate? first = days.Count == 0 ? null : Month(days.Min());
        var count = first is { } begin ? Math.Clamp(Period.Between(begin, Month(days.Max()), PeriodUnits.Months).Months + 1, 1, Most) : 1;
        var lines = calendar.Rows.Where(row => calendar.Text(row, CalendarColumns.Key).Length > 0).ToLookup(row => calendar.Text(row, CalendarColumns.Key), row => calendar.Text(row, CalendarColumns.Line), StringComparer.Ordinal);
        var cells = new List<DrawnCell>(Head(count, days, first));
        var heights = new Dictionary<int, double> { [1] = 30 };
        for (var month = 0; month < count; month++)
        {
            var top = First + (Rows * month);
            heights[top] = 26;
            cells.Add(new(1, top, CellLook.Month, first is { } date ? new CellContent.Day(date.PlusMonths(month)) : CellContent.Nothing, month == 0
                ? "IF(COUNT(Calendar[Day])=0,\"\",DATE(YEAR(MIN(Calendar[Day])),MONTH(MIN(Calendar[Day])),1))"
                : FormattableString.Invariant($"IF($A${First}=\"\",\"\",EDATE($A${First},{month}))")));
            cells.AddRange(Weekdays.Select((name, at) => new DrawnCell(at + 1, top + 1, CellLook.Weekday, CellContent.Of(name))));
            for (var week = 0; week < Weeks; week++)
            {
                var row = top + 2 + (2 * week);
                var words = Enumerable.Range(0, 7).SelectMany(day => Day(first?.PlusMonths(month), top, row, (7 * week) + day, lines)).ToList();
                cells.AddRange(words);
                heights[row] = 16;
                heights[row + 1] = words.Max(cell => Height(cell.Content));
            }
        }

        var last = First + (Rows * count) - 1;
        return new DrawnSheet
        {
            Name = Name,
            Widths = [.. Enumerable.Repeat(Column, 7)],
            Heights = heights,
            Cells = cells,
            Scrolls = (1, First),
            Rules =
            [
                .. Enumerable.Range(0, count).SelectMany(month => Enumerable.Range(FullWeeks, Weeks - FullWeeks).Select(week => First + (Rows * month) + 2 + (2 * week)))
                    .Select(row => new DrawnRule($"A{row}:G{row + 1}", HighlightMark.Vacant, $"COUNT($A${row}:$G${row})=0")),
                new($"A{First}:G{last}", HighlightMark.Near, $"AND(ISNUMBER(A{First}),A{First}=TODAY())"),
                new($"A{First}:G{last}", HighlightMark.Ask, $"ISNUMBER(SEARCH(\"[Ask first]\",A{First}))"),
                new($"A{First}:G{last}", HighlightMark.Faint, $"ISNUMBER(SEARCH(\"[Cancelled]\",A{First}))"),
            ],
            PageEnds = [.. Enumerable.Range(1, count - 1).Select(month => First + (Rows * month) - 1)],
            Printed = $"A1:G{last}",
        };
    }

    private static IEnumerable<DrawnCell> Head(int count, List<double> days, LocalDate? first)
    {
        yield return new(1, 1, CellLook.Title, CellContent.Of(Name));
        var later = first is { } begin ? days.Count(day => day >= Number(begin.PlusMonths(count))) : 0;
        yield return new(
            1,
            2,
            CellLook.Plain,
            CellContent.Of("Every moment on your own day and by your own clock; the program's hour stands on the Calendar sheet." + (later > 0 ? FormattableString.Invariant($" Later than these months: {later}.") : "")),
            FormattableString.Invariant($"\"Every moment on your own day and by your own clock; the program's hour stands on the Calendar sheet.\"&IF($A${First}=\"\",\"\",IF(COUNTIF(Calendar[Day],\">=\"&EDATE($A${First},{count}))>0,\" Later than these months: \"&COUNTIF(Calendar[Day],\">=\"&EDATE($A${First},{count}))&\".\",\"\"))"));
    }

    private static IEnumerable<DrawnCell> Day(LocalDate? month, int top, int row, int place, ILookup<string, string> lines)
    {
        var column = 1 + (place % 7);
        var there = $"$A${top}-WEEKDAY($A${top})+{(place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        LocalDate? day = month is { } begin && begin.PlusDays(place - ((int)begin.DayOfWeek % 7)) is var date && date.Month == begin.Month ? date : null;
        yield return new(column, row, CellLook.DayNumber, day is { } shown ? new CellContent.Day(shown) : CellContent.Nothing, $"IF($A${top}=\"\",\"\",IF(MONTH({there})=MONTH($A${top}),{there},\"\"))");
        var number = A1.Cell(column, row);
        var parts = Enumerable.Range(1, LinesOfADay).Select(which => FormattableString.Invariant($"IFERROR({(which > 1 ? "CHAR(10)&" : "")}INDEX(Calendar[Line],MATCH({number}&\"#{which}\",Calendar[Day key],0)),\"\")"));
        var all = $"COUNTIFS(Calendar[Day],{number},Calendar[Standing],\"<>{RowMerge.GoneWord}\")";
        var more = FormattableString.Invariant($"IF({all}>{LinesOfADay},CHAR(10)&\"and \"&({all}-{LinesOfADay})&\" more, see Calendar\",\"\")");
        yield return new(column, row + 1, CellLook.DayWords, CellContent.Of(day is { } on ? Words(Number(on), lines) : ""), $"IF({number}=\"\",\"\",{string.Join('&', parts)}&{more})");
    }

    private static string Words(int day, ILookup<string, string> lines)
    {
        var words = string.Join('\n', Enumerable.Range(1, LinesOfADay).Select(which => lines[FormattableString.Invariant($"{day}#{which}")].FirstOrDefault()).OfType<string>());
        var more = lines.Count(each => each.Key.StartsWith(FormattableString.Invariant($"{day}#"), StringComparison.Ordinal)) - LinesOfADay;
        return more > 0 ? FormattableString.Invariant($"{words}\nand {more} more, see Calendar") : words;
    }

    // Room for words that break early where another font stands in.
    private static double Height(CellContent content) =>
        content is CellContent.Text { Value: var words } ? Math.Max(Empty, 8 + (LineHeight * words.Split('\n').Sum(line => 1 + (int)(line.Length / (Column * 1.1))))) : Empty;

    private static LocalDate Month(double day) => Zero.PlusDays((int)Math.Floor(day)) is var date ? new LocalDate(date.Year, date.Month, 1) : default;

    private static int Number(LocalDate date) => Period.DaysBetween(Zero, date);
}
