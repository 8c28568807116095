using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>One of our tables where it is now: its sheet, its place on it, and its columns by the headers that they have now.</summary>
/// <param name="Grid">The sheet.</param>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Part">The table's own part; null where the table was turned into plain cells.</param>
/// <param name="Definition">The table's definition.</param>
/// <param name="First">First column and header row.</param>
/// <param name="Last">Last column and last row.</param>
internal sealed record FoundTable(SheetGrid Grid, string Sheet, string? Part, XDocument? Definition, (int Column, int Row) First, (int Column, int Row) Last)
{
    // A person's header row among notes of their own is near the top.
    private const int HeaderSearch = 50;

    /// <summary>Headers of the columns now, each once; a nameless or repeated one does not count.</summary>
    public IReadOnlyDictionary<string, int> Headers { get; } = ReadHeaders(Grid, First, Last.Column);

    /// <summary>Rows of the table's content: first to last, header excluded.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(First.Row + 1, Math.Max(0, Last.Row - First.Row));

    /// <summary>Whether a sum row stands at its end, which leaves no room for new rows.</summary>
    public bool HasTotals { get; init; }

    /// <summary>Finds a table by its name; where it is none any more, by its headers.</summary>
    public static FoundTable? Find(WorkbookSheets sheets, WorkbookPackage package, TrackerTable table)
    {
        foreach (var (name, part) in sheets.All)
        {
            foreach (var file in sheets.Targets(part, "table"))
            {
                if (package.Xml(file) is { Root: { } root } document && table.Name.Equals((string?)root.Attribute("displayName") ?? (string?)root.Attribute("name"), StringComparison.OrdinalIgnoreCase)
                    && A1.ParseRange((string?)root.Attribute("ref") ?? "") is { } range)
                {
                    var totals = (int?)root.Attribute("totalsRowCount") ?? 0;
                    var found = new FoundTable(sheets.Grid(part), name, file, document, range.First, (range.Last.Column, range.Last.Row - totals)) { HasTotals = totals > 0 };
                    return totals > 0 ? found : found.Grown();
                }
            }
        }

        return sheets.All.Select(sheet => ByHeaders(sheets.Grid(sheet.Part), sheet.Name, table)).FirstOrDefault(found => found is not null);
    }

    // Rows typed below the table belong to it, as they do when Excel itself takes them in.
    private FoundTable Grown()
    {
        var last = Last.Row;
        while (last < Grid.LastRow && Enumerable.Range(First.Column, Last.Column - First.Column + 1).Any(column => Grid.Read(column, last + 1).Length > 0))
        {
            last++;
        }

        return this with { Last = (Last.Column, last) };
    }

    private static FoundTable? ByHeaders(SheetGrid grid, string sheet, TrackerTable table)
    {
        for (var row = 1; row <= Math.Min(grid.LastRow, HeaderSearch); row++)
        {
            var texts = Enumerable.Range(1, grid.LastColumn).Where(column => CellCode.Text(grid.Read(column, row)) is { } text && table.Columns.Any(each => each.Header == text)).ToList();
            if (texts.Count > table.Columns.Count / 2)
            {
                var first = texts[0];
                var last = Enumerable.Range(texts[^1], grid.LastColumn - texts[^1] + 1).TakeWhile(column => grid.Read(column, row).Length > 0).Last();
                return new FoundTable(grid, sheet, null, null, (first, row), (last, row)).Grown();
            }
        }

        return null;
    }

    private static Dictionary<string, int> ReadHeaders(SheetGrid grid, (int Column, int Row) first, int last)
    {
        var headers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = first.Column; column <= last; column++)
        {
            if (CellCode.Text(grid.Read(column, first.Row))?.Trim() is { Length: > 0 } header)
            {
                headers.TryAdd(header, column);
            }
        }

        return headers;
    }
}
