using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Excel;

/// <summary>The cells of one table as formulas see them.</summary>
internal sealed class BookTable
{
    private readonly TrackerTable table;
    private readonly Dictionary<string, int> places;
    private readonly CellContent[][] rows;

    public BookTable(TrackerTable table)
    {
        this.table = table;
        places = table.Columns.Select((column, at) => (column.Header, at)).ToDictionary(each => each.Header, each => each.at, StringComparer.Ordinal);
        // A table has at least one row, which may be empty.
        rows = table.Rows.Count == 0 ? [[.. table.Columns.Select(_ => CellContent.Nothing)]] : [.. table.Rows.Select(row => row.ToArray())];
    }

    public int Count => rows.Length;

    public IEnumerable<int> Rows => Enumerable.Range(0, rows.Length);

    public TrackerTable Filled => table with { Rows = table.Rows.Count == 0 ? table.Rows : rows };

    /// <summary>The number in a cell, dates in Excel's days; null where there is none.</summary>
    public double? Number(int row, string header) => rows[row][places[header]] switch
    {
        CellContent.Number number => number.Value,
        CellContent.Clock or CellContent.Day => CellCode.Number(CellCode.Of(rows[row][places[header]])),
        _ => null,
    };

    /// <summary>The number in a cell as a mark or a weight; 0 for what is none or of no use as one.</summary>
    public decimal Amount(int row, string header) => Number(row, header) is { } number && Math.Abs(number) is > 1e-6 and < 1e9 ? (decimal)number : 0;

    /// <summary>The text in a cell; empty where there is none.</summary>
    public string Text(int row, string header) => rows[row][places[header]] switch
    {
        CellContent.Text text => CellText.Fit(text.Value),
        CellContent.Link link => CellText.Fit(link.Value.AbsoluteUri),
        _ => "",
    };

    /// <summary>What a cell gives where a formula joins it to other words.</summary>
    public string Words(int row, string header) => Number(row, header) is { } number ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : Text(row, header);

    public bool IsBlank(int row, string header) => rows[row][places[header]] is CellContent.Blank;

    /// <summary>Cells whose text is this one, as COUNTIF finds it.</summary>
    public int CountOf(string header, string text) => Rows.Count(row => Text(row, header).Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Cells with a text, as COUNTIF finds it by <c>?*</c>.</summary>
    public int CountTexts(string header) => Rows.Count(row => Text(row, header).Length > 0);

    /// <summary>The row whose text is this one, as MATCH finds it; null for none.</summary>
    public int? Match(string header, string text) => text.Length == 0 ? null : Rows.Where(row => Text(row, header).Equals(text, StringComparison.OrdinalIgnoreCase)).Select(row => (int?)row).FirstOrDefault();

    public void Fill(string header, IEnumerable<CellContent> values)
    {
        var row = 0;
        foreach (var value in values)
        {
            rows[row++][places[header]] = value;
        }
    }
}
