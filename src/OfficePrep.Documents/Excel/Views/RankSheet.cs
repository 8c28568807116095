using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>The Rank sheet: programs by score as the person marks and weighs them, and how firm each place is.</summary>
internal static class RankSheet
{
    public const string Name = "Rank";

    // Rows in steps, so that programs to come find room and the formulas stay as they are; the last is what a rank order list takes (NRMP).
    private static readonly int[] Steps = [40, 100, 150, 200, 300];
    private const int Spare = 10;

    private const int Head = 5;
    private const int FirstDomain = 9;

    private static readonly int Domains = RankDomain.All.Count;
    private static readonly int Reach = FirstDomain + Domains;
    private static readonly int RowPlace = Reach + 4;
    private static readonly int FirstOther = RowPlace + 3;
    private static readonly int Best = FirstOther + (2 * Domains);

    public static DrawnSheet Of(TrackerBook book)
    {
        var rows = Steps.FirstOrDefault(step => step >= book[DebriefColumns.Table].Count + Spare, Steps[^1]);
        var lines = RankLine.Of(book, rows);
        var last = Head + rows;
        return new DrawnSheet
        {
            Name = Name,
            Widths = [25, 11, 0, 2, 9, 35, 18, 9, .. RankDomain.All.Select(_ => 11.5), 14, 12, 17, 9, .. Enumerable.Repeat(0d, Best + 2 - RowPlace)],
            Heights = new Dictionary<int, double> { [1] = 30, [2] = 20, [3] = 20, [Head] = 52, [16] = 30 },
            Cells = [.. Words(book, rows), .. Heads(), .. Weights(book), .. Enumerable.Range(0, rows).SelectMany(at => Line(book, at, at < lines.Count ? lines[at] : null, last))],
            Tables = [WeightColumns.Of(), HardStopColumns.Of()],
            Merged = ["A23:B30"],
            Scrolls = (7, Head + 1),
            Rules =
            [
                // From the second row on: the first stays ruled, so that an empty sheet shows where programs will stand.
                new($"E{Head + 2}:{A1.Letters(Reach + 3)}{last}", HighlightMark.Vacant, $"$E{Head + 2}=\"\""),
                new($"E{Head + 1}:{A1.Letters(Reach + 3)}{last}", HighlightMark.Faint, $"$E{Head + 1}=\"stopped\""),
                new($"{A1.Letters(Reach)}{Head + 1}:{A1.Letters(Reach)}{last}", HighlightMark.Ask, $"ISNUMBER(SEARCH(\" to \",${A1.Letters(Reach)}{Head + 1}))"),
                new($"{A1.Letters(Reach + 1)}{Head + 1}:{A1.Letters(Reach + 1)}{last}", HighlightMark.Open, $"LEN(${A1.Letters(Reach + 1)}{Head + 1})>0"),
            ],
            Bars = $"H{Head + 1}:H{last}",
            Printed = $"A1:{A1.Letters(Reach + 3)}{Math.Max(Head + lines.Count, 30)}",
            Titles = $"1:{Head}",
        };
    }

    /// <summary>The cells with the weights in force, by the names that formulas of the Debrief table know them by.</summary>
    public static IEnumerable<(string Name, string Cells)> Names() =>
        RankDomain.All.Select((domain, at) => (WeightColumns.NameOf(domain), $"{Name}!${A1.Letters(FirstDomain + at)}${Head - 1}"));

    private static IEnumerable<DrawnCell> Words(TrackerBook book, int rows)
    {
        var debrief = book[DebriefColumns.Table];
        var (marked, all, stopped) = (Marked(debrief), debrief.Rows.Count(row => !debrief.IsBlank(row, "Program")), debrief.Rows.Count(row => debrief.Number(row, DebriefColumns.Key) < 0));
        yield return new(1, 1, CellLook.Title, CellContent.Of("Rank"));
        yield return new(1, 2, CellLook.Plain, CellContent.Of("Mark each program from 1 to 5 on the Debrief sheet, right after the day. Change the weights here; the order follows at once."));
        yield return new(
            1,
            3,
            CellLook.Plain,
            CellContent.Of(FormattableString.Invariant($"Marked: {marked} of {all}. Out by a hard stop: {stopped}.{(marked > rows ? FormattableString.Invariant($" The first {rows} stand here.") : "")}")),
            FormattableString.Invariant($"\"Marked: \"&COUNT(Debrief[Score])&\" of \"&COUNTA(Debrief[Program])&\". Out by a hard stop: \"&COUNTIF(Debrief[Sort key],\"<0\")&\".\"&IF(COUNT(Debrief[Score])>{rows},\" The first {rows} stand here.\",\"\")"));
        yield return new(1, 23, CellLook.Sentence, CellContent.Of("Write hard stops down before you score; what rules a program out should not depend on a good lunch. In the Match, rank by what you truly want: guessing at what programs want cannot help you."));
    }

    private static int Marked(BookTable debrief) => debrief.Rows.Count(row => debrief.Number(row, DebriefColumns.Score) is not null);

    private static IEnumerable<DrawnCell> Heads()
    {
        string[] heads = ["Place", "Program", "Specialty", "Score", .. RankDomain.All.Select(domain => domain.Label), "If one weight changes by 1", "Tied", "Hard stop", "My rank", "Row", "Sum", "Weight", .. RankDomain.All.SelectMany(domain => new[] { domain.Label + " +1", domain.Label + " −1" }), "Best", "Worst"];
        return heads.Select((head, at) => new DrawnCell(5 + at, Head, CellLook.Header, CellContent.Of(head)));
    }

    private static IEnumerable<DrawnCell> Weights(TrackerBook book) =>
        RankDomain.All.Select((domain, at) => new DrawnCell(FirstDomain + at, Head - 1, CellLook.Times, new CellContent.Number((double)WeightColumns.Of(book, domain)), $"SUMIF(Weights[Row id],\"{domain.Id}\",Weights[Weight])"));

    private static IEnumerable<DrawnCell> Line(TrackerBook book, int at, RankLine? line, int last)
    {
        var debrief = book[DebriefColumns.Table];
        var row = Head + 1 + at;
        var place = $"${A1.Letters(RowPlace)}{row}";
        string If(string formula) => $"IF({place}=\"\",\"\",{formula})";
        string Index(string header) => $"INDEX(Debrief[{header}],{place})";
        CellContent Text(string header) => CellContent.Of(line is null ? "" : debrief.Words(line.Row, header));
        CellContent Number(string header) => line is not null && debrief.Number(line.Row, header) is { } number ? new CellContent.Number(number) : Text(header);

        yield return new(5, row, CellLook.Figure, Number(DebriefColumns.Place), If(Index(DebriefColumns.Place)));
        yield return new(6, row, CellLook.Name, Text("Program"), If(Index("Program") + "&\"\""));
        yield return new(7, row, CellLook.Text, Text("Specialty"), If(Index("Specialty") + "&\"\""));
        yield return new(8, row, CellLook.Mean, Number(DebriefColumns.Score), If(Index(DebriefColumns.Score)));
        for (var domain = 0; domain < Domains; domain++)
        {
            var index = Index(RankDomain.All[domain].Label);
            yield return new(FirstDomain + domain, row, CellLook.Figure, line is null || line.Marks[domain] == 0 ? CellContent.Nothing : new CellContent.Number((double)line.Marks[domain]), If($"IF(N({index})=0,\"\",{index})"));
        }

        var (best, worst) = ($"${A1.Letters(Best)}{row}", $"${A1.Letters(Best + 1)}{row}");
        var key = Index(DebriefColumns.Key);
        yield return new(Reach, row, CellLook.Figure, CellContent.Of(ReachWords(line)), If($"IF($E{row}=\"stopped\",\"\",IF({best}={worst},\"stays \"&{best},{best}&\" to \"&{worst}))"));
        yield return new(Reach + 1, row, CellLook.Figure, CellContent.Of(Tie(debrief, line)), If($"IF(COUNTIF(Debrief[Sort key],{key})>1,\"with \"&(COUNTIF(Debrief[Sort key],{key})-1)&\" more\",\"\")"));
        yield return new(Reach + 2, row, CellLook.Text, Text(DebriefColumns.HardStop), If(Index(DebriefColumns.HardStop) + "&\"\""));
        yield return new(Reach + 3, row, CellLook.Figure, Number(DebriefColumns.MyRank), If($"IF({Index(DebriefColumns.MyRank)}=\"\",\"\",{Index(DebriefColumns.MyRank)})"));
        foreach (var cell in Hidden(line, row, at, last))
        {
            yield return cell;
        }
    }

    // What the sensitivity is counted from: the score with each weight one more and one less.
    private static IEnumerable<DrawnCell> Hidden(RankLine? line, int row, int at, int last)
    {
        var place = $"${A1.Letters(RowPlace)}{row}";
        var (firstMark, lastMark) = (A1.Letters(FirstDomain), A1.Letters(FirstDomain + Domains - 1));
        var (sum, whole) = ($"${A1.Letters(RowPlace + 1)}{row}", $"${A1.Letters(RowPlace + 2)}{row}");
        string If(string formula) => $"IF({place}=\"\",\"\",{formula})";
        CellContent Number(decimal? number) => number is { } known ? new CellContent.Number((double)known) : CellContent.Nothing;

        yield return new(RowPlace, row, CellLook.Muted, Number(line?.Row + 1), FormattableString.Invariant($"IFERROR(MATCH({at + 1},Debrief[Order],0),\"\")"));
        yield return new(RowPlace + 1, row, CellLook.Muted, Number(line?.Sum), If($"SUMPRODUCT(${firstMark}${Head - 1}:${lastMark}${Head - 1},${firstMark}{row}:${lastMark}{row})"));
        yield return new(RowPlace + 2, row, CellLook.Muted, Number(line?.Whole), If($"SUMPRODUCT(${firstMark}${Head - 1}:${lastMark}${Head - 1},--ISNUMBER(${firstMark}{row}:${lastMark}{row}))"));
        for (var domain = 0; domain < Domains; domain++)
        {
            var mark = $"{A1.Letters(FirstDomain + domain)}{row}";
            var less = $"MIN(1,{A1.Letters(FirstDomain + domain)}${Head - 1})";
            var other = FirstOther + (2 * domain);
            yield return new(other, row, CellLook.Muted, Number(line?.Otherwise[2 * domain]), If($"ROUND(IFERROR(({sum}+N({mark}))/({whole}+(N({mark})>0)),0)-IF($E{row}=\"stopped\",10,0),2)"));
            yield return new(other + 1, row, CellLook.Muted, Number(line?.Otherwise[(2 * domain) + 1]), If($"ROUND(IFERROR(({sum}-N({mark})*{less})/({whole}-(N({mark})>0)*{less}),0)-IF($E{row}=\"stopped\",10,0),2)"));
        }

        var places = string.Join(',', Enumerable.Range(FirstOther, 2 * Domains).Select(A1.Letters).Select(column => $"COUNTIF({column}${Head + 1}:{column}${last},\">\"&{column}{row})+1"));
        yield return new(Best, row, CellLook.Muted, Number(line?.Reach.Best), If($"MIN($E{row},{places})"));
        yield return new(Best + 1, row, CellLook.Muted, Number(line?.Reach.Worst), If($"MAX($E{row},{places})"));
    }

    private static string ReachWords(RankLine? line) =>
        line is null || line.IsStopped ? "" : line.Reach.Best == line.Reach.Worst ? FormattableString.Invariant($"stays {line.Reach.Best}") : FormattableString.Invariant($"{line.Reach.Best} to {line.Reach.Worst}");

    private static string Tie(BookTable debrief, RankLine? line) =>
        line is not null && debrief.Rows.Count(row => debrief.Number(row, DebriefColumns.Key) == debrief.Number(line.Row, DebriefColumns.Key)) - 1 is > 0 and var more ? FormattableString.Invariant($"with {more} more") : "";
}
