namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Which column of a found table is which of ours, after a person moved, renamed, added or deleted some.</summary>
internal sealed class ColumnMatch
{
    // Of the values that tell, this share must agree before a column under another header is taken for ours.
    private const double Agreement = 0.6;

    private ColumnMatch(Dictionary<string, int> ours, Dictionary<string, string> renamed, List<string> own)
    {
        Ours = ours;
        Renamed = renamed;
        Own = own;
    }

    /// <summary>Sheet columns by our header; a column that the person deleted is not among them.</summary>
    public IReadOnlyDictionary<string, int> Ours { get; }

    /// <summary>The person's headers by ours.</summary>
    public IReadOnlyDictionary<string, string> Renamed { get; }

    /// <summary>The person's own columns, in their order.</summary>
    public IReadOnlyList<string> Own { get; }

    public static ColumnMatch Of(FoundTable found, TrackerTable table, TrackerTableRecord record)
    {
        var ours = new Dictionary<string, int>(StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in table.Columns.Select(column => column.Header))
        {
            var name = found.Headers.ContainsKey(header) ? header : record.Renamed.GetValueOrDefault(header);
            if (name is not null && found.Headers.TryGetValue(name, out var column) && taken.Add(name))
            {
                ours.Add(header, column);
                if (name != header)
                {
                    renamed.Add(header, name);
                }
            }
        }

        var free = found.Headers.Keys.Where(header => !taken.Contains(header) && !record.Own.Contains(header)).ToList();
        foreach (var column in table.Columns.Where(column => !ours.ContainsKey(column.Header)).ToList())
        {
            if (Candidate(column.Header, found, table, record, ours, free) is { } name)
            {
                ours.Add(column.Header, found.Headers[name]);
                renamed.Add(column.Header, name);
                free.Remove(name);
                taken.Add(name);
            }
        }

        return new ColumnMatch(ours, renamed, [.. found.Headers.Where(each => !taken.Contains(each.Key)).OrderBy(each => each.Value).Select(each => each.Key)]);
    }

    // By what stands in it; where that says nothing, by standing between the same neighbors as before.
    private static string? Candidate(string header, FoundTable found, TrackerTable table, TrackerTableRecord record, Dictionary<string, int> ours, List<string> free)
    {
        var written = record.Rows.Values.Select(row => row.Yours.GetValueOrDefault(header) ?? row.Written.GetValueOrDefault(header, CellCode.Blank)).Where(code => code.Length > 0).ToList();
        if (written.Count > 0)
        {
            var best = free.Select(name => (Name: name, Share: Share(written, found, found.Headers[name]))).OrderByDescending(each => each.Share).FirstOrDefault();
            if (best.Share >= Agreement)
            {
                return best.Name;
            }
        }

        var place = table.Columns.ToList().FindIndex(column => column.Header == header);
        var (before, after) = (Neighbor(place - 1), Neighbor(place + 1));
        return written.Count > 0 || before is null || after is null || after - before != 2 ? null
            : free.FirstOrDefault(name => found.Headers[name] == before + 1 && found.Rows.All(row => found.Grid.Read(before.Value + 1, row).Length == 0 || table.Columns[place].IsPersons));

        int? Neighbor(int at) => at >= 0 && at < table.Columns.Count && ours.TryGetValue(table.Columns[at].Header, out var column) ? column : null;
    }

    private static double Share(List<string> written, FoundTable found, int column)
    {
        var left = new List<string>(written);
        var there = found.Rows.Select(row => found.Grid.Read(column, row)).Where(code => code.Length > 0).ToList();
        return there.Count == 0 ? 0 : (double)there.Count(code => left.FindIndex(each => CellCode.IsSame(each, code)) is >= 0 and var at && Remove(left, at)) / Math.Max(there.Count, written.Count);
    }

    private static bool Remove(List<string> codes, int at)
    {
        codes.RemoveAt(at);
        return true;
    }
}
