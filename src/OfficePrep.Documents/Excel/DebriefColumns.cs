using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>The Debrief table: marks and words of the person's after each interview, with the score and the place that follow from them.</summary>
internal static class DebriefColumns
{
    public const string Sheet = "Debrief";
    public const string Table = "Debrief";
    public const string HardStop = "Hard stop";
    public const string Place = "Place";
    public const string Score = "Score";
    public const string Key = "Sort key";
    public const string Order = "Order";
    public const string MyRank = "My rank";

    private const string Starts = "Interview, your time";
    private const string ThisRow = $"{Table}[[#This Row],";

    // Whatever they scored, programs with a hard stop come after all others.
    private const decimal Behind = 10;

    public static IReadOnlyList<TrackerColumn<ProgramRow>> All { get; } =
    [
        new() { Header = "Program", Width = 33, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(ProgramColumns.Institution(row.Interview.Program)) },
        new() { Header = "Specialty", Width = 20, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Specialty(row.Interview.Program)) },
        new()
        {
            Header = Score, Width = 10, Look = CellLook.Mean, IsPrinted = true, Formula = ScoreFormula, Compute = Scores, Value = _ => CellContent.Nothing,
            Explains = "The mean of your marks from 1 to 5, each times its weight on the Rank sheet. A domain without a mark is left out, so mark the same domains everywhere.",
        },
        new()
        {
            Header = Place, Width = 11, Look = CellLook.Figure, IsPrinted = true, Compute = Places, Value = _ => CellContent.Nothing,
            Formula = $"IF({ThisRow}[{Key}]]=\"\",\"\",IF({Stopped},\"stopped\",COUNTIF({Table}[{Key}],\">\"&{ThisRow}[{Key}]])+1))",
            Explains = "Programs with the same score share a place. A hard stop takes a program out.",
        },
        .. RankDomain.All.Select(domain => new TrackerColumn<ProgramRow>
        {
            Header = domain.Label, Width = 12, Look = CellLook.Score, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing,
            Explains = domain.One == domain.Five ? domain.One : $"1: {domain.One}\n5: {domain.Five}",
        }),
        new() { Header = HardStop, Width = 22, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Choices = ChoiceList.HardStops, Value = _ => CellContent.Nothing, Explains = "Anything but No here takes the program out of the order. Declare your hard stops on the Rank sheet before you score." },
        new() { Header = MyRank, Width = 9, Look = CellLook.PersonsFigure, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "Where you will rank it, by what you truly want. The score is only a help." },
        new() { Header = "Green flags", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = "Red flags", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = "Words to remember", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = "Second look", Width = 12, Look = CellLook.Persons, IsPersons = true, Choices = ChoiceList.YesOrNo, Value = _ => CellContent.Nothing },
        new() { Header = "Debrief done", Width = 17, Look = CellLook.PersonsDay, IsPersons = true, Value = _ => CellContent.Nothing, Explains = "Best on the same day: what sets programs apart fades within a week." },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = Starts, ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, Value = row => row.HomeTime },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, Value = row => row.HomeClock },
        new() { Header = "Track", Width = 14, Value = row => CellContent.Of(row.Interview.Program.Track) },
        ProgramColumns.LabelOf<ProgramRow>(Table),
        new() { Header = Key, Width = 9, Look = CellLook.Muted, IsHidden = true, Compute = Keys, Value = _ => CellContent.Nothing, Formula = $"IF(ISNUMBER({ThisRow}[{Score}]]),ROUND({ThisRow}[{Score}]]-IF({Stopped},10,0),2),\"\")" },
        new() { Header = Order, Width = 9, Look = CellLook.Muted, IsHidden = true, Compute = Orders, Value = _ => CellContent.Nothing, Formula = $"IF({ThisRow}[{Key}]]=\"\",\"\",COUNTIF({Table}[{Key}],\">\"&{ThisRow}[{Key}]])+COUNTIF(INDEX({Table}[{Key}],1):{ThisRow}[{Key}]],{ThisRow}[{Key}]]))" },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Interview.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.Faint, "Program", "Place", $"AND({{{HardStop}}}<>\"\",{{{HardStop}}}<>\"No\")"),
        .. RankDomain.All.Select(domain => new RowHighlight(HighlightMark.Wrong, domain.Label, domain.Label, $"AND({{{domain.Label}}}<>\"\",OR(NOT(ISNUMBER({{{domain.Label}}})),N({{{domain.Label}}})<1,N({{{domain.Label}}})>5))")),
        new(HighlightMark.Settled, "Place", "Place", "{Place}=1"),
    ];

    private static string Stopped => $"AND({ThisRow}[{HardStop}]]<>\"\",{ThisRow}[{HardStop}]]<>\"No\")";

    private static string ScoreFormula =>
        $"IFERROR(ROUND(({Sum(domain => $"N({ThisRow}[{domain.Label}]])*{WeightColumns.NameOf(domain)}")})/({Sum(domain => $"(N({ThisRow}[{domain.Label}]])>0)*{WeightColumns.NameOf(domain)}")}),2),\"\")";

    public static TrackerTable Of(TrackerView view) =>
        TrackerTable.Of(
            Sheet,
            Table,
            All,
            view.Season.Interviews
                .Where(interview => interview.Main is not null && interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
                .OrderBy(interview => interview.Main!.Start.Date)
                .Select(interview => new ProgramRow(interview, view.Clocks)),
            Highlights) with
        {
            NamedBy = ["Program", "Specialty"],
            TakesRows = true,
            ClearsGone = true,
        };

    /// <summary>Whether a program is out, whatever it scored.</summary>
    public static bool IsStopped(BookTable table, int row) => !table.IsBlank(row, HardStop) && !table.Text(row, HardStop).Equals("No", StringComparison.OrdinalIgnoreCase);

    private static string Sum(Func<RankDomain, string> part) => string.Join('+', RankDomain.All.Select(part));

    private static IEnumerable<CellContent> Scores(TrackerBook book, BookTable table)
    {
        var weights = RankDomain.All.Select(domain => (domain.Label, Weight: WeightColumns.Of(book, domain))).ToList();
        foreach (var row in table.Rows)
        {
            var marks = weights.Select(each => (each.Weight, Mark: table.Amount(row, each.Label))).ToList();
            var whole = marks.Where(each => each.Mark > 0).Sum(each => each.Weight);
            yield return whole == 0 ? CellContent.Nothing : new CellContent.Number((double)Math.Round(marks.Sum(each => each.Weight * each.Mark) / whole, 2, MidpointRounding.AwayFromZero));
        }
    }

    private static IEnumerable<CellContent> Keys(TrackerBook book, BookTable table) =>
        table.Rows.Select(row => table.Number(row, Score) is { } score ? new CellContent.Number((double)((decimal)score - (IsStopped(table, row) ? Behind : 0))) : CellContent.Nothing);

    private static IEnumerable<CellContent> Places(TrackerBook book, BookTable table)
    {
        var keys = Keys(book, table).ToList();
        var above = Above(keys);
        return table.Rows.Select(row => keys[row] is not CellContent.Number key ? CellContent.Nothing : IsStopped(table, row) ? CellContent.Of("stopped") : new CellContent.Number(above(key.Value) + 1));
    }

    private static IEnumerable<CellContent> Orders(TrackerBook book, BookTable table)
    {
        var keys = Keys(book, table).ToList();
        var above = Above(keys);
        var met = new Dictionary<double, int>();
        foreach (var key in keys)
        {
            if (key is CellContent.Number number)
            {
                met[number.Value] = met.GetValueOrDefault(number.Value) + 1;
                yield return new CellContent.Number(above(number.Value) + met[number.Value]);
            }
            else
            {
                yield return CellContent.Nothing;
            }
        }
    }

    // How many are greater; by sorting once, because each row asks.
    private static Func<double, int> Above(List<CellContent> keys)
    {
        var falling = keys.OfType<CellContent.Number>().Select(key => -key.Value).Order().ToArray();
        return value =>
        {
            var at = Array.BinarySearch(falling, -value);
            for (at = at < 0 ? ~at : at; at > 0 && falling[at - 1] >= -value; at--)
            {
            }

            return at;
        };
    }
}
