namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The cells of a found table by our headers, with dates counted from 1900 whatever the workbook counts from.</summary>
internal sealed class TableCells(FoundTable found, ColumnMatch columns, TrackerTable table, bool is1904)
{
    // Days between the two beginnings that spreadsheets count from.
    private const double Later = 1_462;

    private readonly HashSet<string> dates = [.. table.Columns.Where(column => column.Look is CellLook.DayAndHour or CellLook.Day or CellLook.Hour or CellLook.PersonsDay).Select(column => column.Header)];

    private readonly HashSet<int> computed = [.. table.Columns.Where(column => column.Formula is not null && columns.Ours.ContainsKey(column.Header)).Select(column => columns.Ours[column.Header])];

    public IEnumerable<int> Rows => found.Rows;

    /// <summary>Our headers that are there.</summary>
    public IEnumerable<string> Headers => columns.Ours.Keys;

    public bool Has(string header) => columns.Ours.ContainsKey(header);

    public bool IsEmpty(int row)
    {
        for (var column = found.First.Column; column <= found.Last.Column; column++)
        {
            // Our own formula alone makes no content.
            if (found.Grid.Read(column, row) is { Length: > 0 } code && !(code.StartsWith("f:", StringComparison.Ordinal) && computed.Contains(column)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value in a column of ours; nothing where the person deleted the column.</summary>
    public string Read(int row, string header) => columns.Ours.TryGetValue(header, out var column) ? FromFirstDay(header, found.Grid.Read(column, row)) : CellCode.Blank;

    /// <summary>What a cell in a column of ours shows, whether a formula of the person's gives it or not.</summary>
    public string ReadValue(int row, string header) => columns.Ours.TryGetValue(header, out var column) ? FromFirstDay(header, found.Grid.ReadValue(column, row)) : CellCode.Blank;

    /// <summary>The value in a column of the person's own.</summary>
    public string ReadOwn(int row, string header) => found.Grid.Read(found.Headers[header], row);

    public void Write(int row, string header, CellContent content, int? likeRow = null)
    {
        if (columns.Ours.TryGetValue(header, out var column))
        {
            var shifted = is1904 && dates.Contains(header) ? Shifted(content) : content;
            found.Grid.Write(column, row, shifted, likeRow);
        }
    }

    public void WriteFormula(int row, string header, string formula, CellContent value, int? likeRow)
    {
        if (columns.Ours.TryGetValue(header, out var column))
        {
            found.Grid.WriteFormula(column, row, formula, value, likeRow);
        }
    }

    public void WriteOwn(int row, string header, CellContent content, int? likeRow) => found.Grid.Write(found.Headers[header], row, content, likeRow);

    /// <summary>The cell's address, for a person to find it.</summary>
    public string Address(int row, string header) => columns.Ours.TryGetValue(header, out var column) ? A1.Cell(column, row) : "row " + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string FromFirstDay(string header, string code) =>
        is1904 && dates.Contains(header) && CellCode.Number(code) is { } number ? CellCode.OfNumber(number + Later) : code;

    private static CellContent Shifted(CellContent content) => content switch
    {
        CellContent.Clock clock => new CellContent.Clock(clock.Value.PlusDays(-(int)Later)),
        CellContent.Day day => new CellContent.Day(day.Value.PlusDays(-(int)Later)),
        CellContent.Number number => new CellContent.Number(number.Value - Later),
        _ => content,
    };
}
