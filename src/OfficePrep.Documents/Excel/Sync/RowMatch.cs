namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Which sheet row is which of ours: by the hidden id, where it is gone by the row's name.</summary>
internal sealed class RowMatch
{
    private RowMatch(Dictionary<string, int> rows, List<int> added, List<int> empty, List<(string Id, int Original, int Copy)> copies)
    {
        Rows = rows;
        Added = added;
        Empty = empty;
        Copies = copies;
    }

    /// <summary>Sheet rows by id.</summary>
    public IReadOnlyDictionary<string, int> Rows { get; }

    /// <summary>Rows that a person added.</summary>
    public IReadOnlyList<int> Added { get; }

    /// <summary>Rows with nothing in them.</summary>
    public IReadOnlyList<int> Empty { get; }

    /// <summary>Copied rows: two of one id.</summary>
    public IReadOnlyList<(string Id, int Original, int Copy)> Copies { get; }

    public static RowMatch Of(TableCells cells, TrackerTable table, TrackerTableRecord record)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var (without, empty, copies) = (new List<int>(), new List<int>(), new List<(string, int, int)>());
        foreach (var row in cells.Rows)
        {
            if (cells.Read(row, TrackerTable.RowId) is { Length: > 0 } code && CellCode.Text(code) is { } id)
            {
                if (!rows.TryGetValue(id, out var other))
                {
                    rows.Add(id, row);
                }
                else
                {
                    var isNewer = Agreement(cells, row, record, id) > Agreement(cells, other, record, id);
                    rows[id] = isNewer ? row : other;
                    copies.Add((id, rows[id], isNewer ? other : row));
                }
            }
            else
            {
                (cells.IsEmpty(row) ? empty : without).Add(row);
            }
        }

        return new RowMatch(rows, [.. without.Where(row => !Named(row, cells, table, record, rows))], empty, copies);
    }

    // A row whose id was wiped out is found by its name, where that names one missing row only.
    private static bool Named(int row, TableCells cells, TrackerTable table, TrackerTableRecord record, Dictionary<string, int> rows)
    {
        var named = table.NamedBy.Where(cells.Has).ToList();
        if (named.Count == 0 || named.TrueForAll(header => cells.Read(row, header).Length == 0))
        {
            return false;
        }

        var found = record.Rows.Where(each => !rows.ContainsKey(each.Key) && named.TrueForAll(header => CellCode.IsSame(cells.Read(row, header), Known(each.Value, header)))).Select(each => each.Key).Take(2).ToList();
        return found is [var id] && rows.TryAdd(id, row);
    }

    private static int Agreement(TableCells cells, int row, TrackerTableRecord record, string id) =>
        record.Rows.GetValueOrDefault(id) is { } known ? cells.Headers.Count(header => CellCode.IsSame(cells.Read(row, header), Known(known, header))) : 0;

    private static string Known(TrackerRowRecord row, string header) => row.Yours.GetValueOrDefault(header) ?? row.Written.GetValueOrDefault(header, CellCode.Blank);
}
