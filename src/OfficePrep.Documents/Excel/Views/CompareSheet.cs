using OfficePrep.Programs;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>The Compare sheet: two to four programs, chosen from a list, side by side.</summary>
internal static class CompareSheet
{
    public const string Name = "Compare";

    private const int Programs = 4;
    private const int Pick = 4;
    private const int First = 9;

    // Rows of the program in each table, which the lines below read; hidden.
    private const int InPrograms = 5;
    private const int InInterviews = 6;
    private const int InDebrief = 7;

    private static readonly Line[] Lines =
    [
        new("Status", ProgramColumns.Table, "Status"),
        new("Interview, your time", ProgramColumns.Table, "Interview, your time", "Your clock"),
        new("Interview, program time", ProgramColumns.Table, "Interview, program time", "Program clock"),
        new("At night for you", InterviewColumns.Table, "At night for you"),
        new("Format", ProgramColumns.Table, "Format"),
        new("City", ProgramColumns.Table, "City"),
        new("State", ProgramColumns.Table, "State"),
        new("Ask first", ProgramColumns.Table, "Ask first"),
        new("Score", DebriefColumns.Table, DebriefColumns.Score, Look: CellLook.Mean),
        new("Place", DebriefColumns.Table, DebriefColumns.Place, Look: CellLook.Figure),
        .. RankDomain.All.Select(domain => new Line(domain.Label, DebriefColumns.Table, domain.Label, Look: CellLook.Figure)),
        new("Hard stop", DebriefColumns.Table, DebriefColumns.HardStop),
        new("My rank", DebriefColumns.Table, DebriefColumns.MyRank, Look: CellLook.Figure),
        new("Green flags", DebriefColumns.Table, "Green flags"),
        new("Red flags", DebriefColumns.Table, "Red flags"),
        new("Words to remember", DebriefColumns.Table, "Words to remember"),
        new("My notes", ProgramColumns.Table, "My notes"),
    ];

    // Words need more room than marks.
    private static readonly Dictionary<int, double> Heights = Lines.Select((line, at) => (line.Title, Row: First + at)).Where(each => each.Title is "Green flags" or "Red flags" or "Words to remember" or "My notes" or "Ask first")
        .Select(each => (each.Row, Height: each.Title == "Ask first" ? 76d : 58d)).Prepend((Row: Pick, Height: 40d)).Prepend((Row: 1, Height: 30d)).ToDictionary(each => each.Row, each => each.Height);

    /// <summary>The cells in which programs are chosen.</summary>
    public static IReadOnlyList<(int Column, int Row)> Picks { get; } = [.. Enumerable.Range(2, Programs).Select(column => (column, Pick))];

    /// <summary>The sheet with these programs chosen; none given, the first that are marked best.</summary>
    public static DrawnSheet Of(TrackerBook book, IReadOnlyList<string>? picks)
    {
        var chosen = picks ?? First3(book);
        var last = First + Lines.Length - 1;
        var places = RankDomain.All.Count + 1;
        var marks = First + Lines.ToList().FindIndex(line => line.Header == DebriefColumns.Score);
        return new DrawnSheet
        {
            Name = Name,
            Widths = [26, .. Enumerable.Repeat(46d, Programs)],
            Heights = Heights,
            Cells = [.. Words(), .. Enumerable.Range(0, Programs).SelectMany(at => Program(book, 2 + at, at < chosen.Count ? chosen[at] : ""))],
            HiddenRows = [InPrograms, InInterviews, InDebrief],
            Pickers = [($"B{Pick}:{A1.Letters(1 + Programs)}{Pick}", ChoiceList.Programs)],
            Scrolls = (2, Pick + 1),
            Rules =
            [
                new($"B{marks}:{A1.Letters(1 + Programs)}{marks}", HighlightMark.Settled, $"AND(MIN($B{marks}:${A1.Letters(1 + Programs)}{marks})<MAX($B{marks}:${A1.Letters(1 + Programs)}{marks}),ISNUMBER(B{marks}),B{marks}=MAX($B{marks}:${A1.Letters(1 + Programs)}{marks}))"),
                new($"B{marks + 2}:{A1.Letters(1 + Programs)}{marks + places}", HighlightMark.Settled, $"AND(MIN($B{marks + 2}:${A1.Letters(1 + Programs)}{marks + 2})<MAX($B{marks + 2}:${A1.Letters(1 + Programs)}{marks + 2}),ISNUMBER(B{marks + 2}),B{marks + 2}=MAX($B{marks + 2}:${A1.Letters(1 + Programs)}{marks + 2}))"),
                new($"B{First + 7}:{A1.Letters(1 + Programs)}{First + 7}", HighlightMark.Ask, $"LEN(B{First + 7})>0"),
            ],
            Printed = $"A1:{A1.Letters(1 + Programs)}{last}",
            IsOnePage = true,
        };
    }

    private static List<string> First3(TrackerBook book)
    {
        var debrief = book[DebriefColumns.Table];
        return [.. debrief.Rows.OrderBy(row => debrief.Number(row, DebriefColumns.Order) ?? double.MaxValue).Select(row => debrief.Text(row, ProgramColumns.Label)).Where(label => label.Length > 0).Take(3)];
    }

    private static IEnumerable<DrawnCell> Words()
    {
        yield return new(1, 1, CellLook.Title, CellContent.Of("Compare"));
        yield return new(1, 2, CellLook.Plain, CellContent.Of("Choose two to four programs in the green cells. Where they differ, the best mark of the line is bold on green."));
        yield return new(1, Pick, CellLook.PersonsHeader, CellContent.Of("Program"));
        foreach (var (words, row) in new[] { ("Row in Programs", InPrograms), ("Row in Interviews", InInterviews), ("Row in Debrief", InDebrief) })
        {
            yield return new(1, row, CellLook.Muted, CellContent.Of(words));
        }

        for (var at = 0; at < Lines.Length; at++)
        {
            yield return new(1, First + at, CellLook.Label, CellContent.Of(Lines[at].Title));
        }
    }

    private static IEnumerable<DrawnCell> Program(TrackerBook book, int column, string pick)
    {
        var letter = A1.Letters(column);
        var (programs, interviews, debrief) = (book[ProgramColumns.Table], book[InterviewColumns.Table], book[DebriefColumns.Table]);
        var inPrograms = programs.Match(ProgramColumns.Label, pick);
        var inInterviews = inPrograms is { } row ? interviews.Match(TrackerTable.RowId, programs.Text(row, TrackerTable.RowId)) : null;
        var inDebrief = debrief.Match(ProgramColumns.Label, pick);
        yield return new(column, Pick, CellLook.PersonsFigure, CellContent.Of(pick));
        yield return new(column, InPrograms, CellLook.Muted, Place(inPrograms), $"IF({letter}${Pick}=\"\",\"\",IFERROR(MATCH({letter}${Pick},Programs[Label],0),\"\"))");
        yield return new(column, InInterviews, CellLook.Muted, Place(inInterviews), $"IF({letter}${InPrograms}=\"\",\"\",IFERROR(MATCH(INDEX(Programs[Row id],{letter}${InPrograms}),Interviews[Row id],0),\"\"))");
        yield return new(column, InDebrief, CellLook.Muted, Place(inDebrief), $"IF({letter}${Pick}=\"\",\"\",IFERROR(MATCH({letter}${Pick},Debrief[Label],0),\"\"))");
        for (var at = 0; at < Lines.Length; at++)
        {
            var line = Lines[at];
            var (table, found, place) = line.Table switch
            {
                ProgramColumns.Table => (programs, inPrograms, InPrograms),
                InterviewColumns.Table => (interviews, inInterviews, InInterviews),
                _ => (debrief, inDebrief, InDebrief),
            };
            yield return new(column, First + at, line.Look, found is { } known ? Content(line, table, known) : CellContent.Nothing, Formula(line, $"{letter}${place}"));
        }
    }

    private static CellContent Place(int? row) => row is { } found ? new CellContent.Number(found + 1) : CellContent.Nothing;

    // A day without an hour is said in words, so that nobody reads midnight.
    private static string Formula(Line line, string place)
    {
        var cell = $"INDEX({line.Table}[{(line.Header.Contains(',', StringComparison.Ordinal) ? $"[{line.Header}]" : line.Header)}],{place})";
        if (line.Clock is not { } clock)
        {
            return $"IF({place}=\"\",\"\",IF({cell}=\"\",\"\",{cell}))";
        }

        var day = $"TEXT({cell},\"ddd, mmm d, yyyy\")";
        return $"IF({place}=\"\",\"\",IF(ISNUMBER({cell}),IF(INDEX(Programs[Your clock],{place})=\"{ProgramRow.NoHour}\",{day}&\", no hour\",{day}&TEXT({cell},\", h:mm AM/PM\")&\" (\"&INDEX(Programs[{clock}],{place})&\")\"),{cell}&\"\"))";
    }

    private static CellContent Content(Line line, BookTable table, int row)
    {
        if (line.Clock is not { } clock)
        {
            return table.Number(row, line.Header) is { } number ? new CellContent.Number(number) : CellContent.Of(table.Text(row, line.Header));
        }

        if (table.Number(row, line.Header) is not { } moment || ExcelDate.Time(moment) is not { } time)
        {
            return CellContent.Of(table.Words(row, line.Header));
        }

        return CellContent.Of(table.Text(row, "Your clock").Equals(ProgramRow.NoHour, StringComparison.OrdinalIgnoreCase) ? ClockText.ShortDay(time.Date) + ", no hour"
            : $"{ClockText.ShortDay(time.Date)}, {ClockText.Clock(time.TimeOfDay)} ({table.Words(row, clock)})");
    }

    /// <summary>One line of the comparison.</summary>
    /// <param name="Title">What it says.</param>
    /// <param name="Table">The table that it reads.</param>
    /// <param name="Header">The column.</param>
    /// <param name="Clock">For a moment the column with the city and offset of its clock; null for anything else.</param>
    /// <param name="Look">How its cells look.</param>
    private sealed record Line(string Title, string Table, string Header, string? Clock = null, CellLook Look = CellLook.Text);
}
