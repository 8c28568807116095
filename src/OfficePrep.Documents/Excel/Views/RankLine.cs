using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>A program in the order of its score, with what the formulas beside it give.</summary>
internal sealed record RankLine
{
    /// <summary>Its row in the Debrief table, from 0.</summary>
    public required int Row { get; init; }

    /// <summary>Sum of its marks times their weights.</summary>
    public required decimal Sum { get; init; }

    /// <summary>Sum of the weights of what is marked.</summary>
    public required decimal Whole { get; init; }

    /// <summary>Its marks by domain; 0 for none.</summary>
    public required IReadOnlyList<decimal> Marks { get; init; }

    /// <summary>Whether a hard stop takes it out.</summary>
    public required bool IsStopped { get; init; }

    /// <summary>What its score would be with one weight one more, then one less, domain by domain; ten below for what is stopped.</summary>
    public required IReadOnlyList<decimal> Otherwise { get; init; }

    /// <summary>Its best and worst place under those; its place now counts, too.</summary>
    public (int Best, int Worst) Reach { get; init; }

    /// <summary>The programs in order, at most so many.</summary>
    public static IReadOnlyList<RankLine> Of(TrackerBook book, int most)
    {
        var table = book[DebriefColumns.Table];
        var weights = RankDomain.All.Select(domain => WeightColumns.Of(book, domain)).ToList();
        var lines = table.Rows.Select(row => (Row: row, Order: table.Number(row, DebriefColumns.Order))).Where(each => each.Order is not null && each.Order <= most)
            .OrderBy(each => each.Order).Select(each => Line(table, each.Row, weights)).ToList();
        var columns = Enumerable.Range(0, weights.Count * 2).Select(at => lines.Select(line => line.Otherwise[at]).ToList()).ToList();
        return [.. lines.Select(line => line with { Reach = ReachOf(line, table, columns) })];
    }

    private static RankLine Line(BookTable table, int row, List<decimal> weights)
    {
        var marks = RankDomain.All.Select(domain => table.Amount(row, domain.Label)).ToList();
        var stopped = DebriefColumns.IsStopped(table, row);
        var sum = marks.Zip(weights, (mark, weight) => mark * weight).Sum();
        var whole = marks.Zip(weights, (mark, weight) => mark != 0 ? weight : 0).Sum();
        return new RankLine
        {
            Row = row,
            Sum = sum,
            Whole = whole,
            Marks = marks,
            IsStopped = stopped,
            Otherwise = [.. marks.Zip(weights).SelectMany(each => new[] { 1, -Math.Min(1, each.Second) }.Select(change => Score(sum + (each.First * change), whole + (each.First > 0 ? change : 0), stopped)))],
        };
    }

    private static decimal Score(decimal sum, decimal whole, bool isStopped) =>
        Math.Round((whole == 0 ? 0 : sum / whole) - (isStopped ? 10 : 0), 2, MidpointRounding.AwayFromZero);

    private static (int, int) ReachOf(RankLine line, BookTable table, List<List<decimal>> columns)
    {
        var places = columns.Select((column, at) => column.Count(other => other > line.Otherwise[at]) + 1);
        if (table.Number(line.Row, DebriefColumns.Place) is { } now)
        {
            places = places.Append((int)now);
        }

        var all = places.ToList();
        return (all.Min(), all.Max());
    }
}
