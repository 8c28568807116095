using NodaTime;
using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Excel;

/// <summary>Puts what a person wrote into a table that is printed whole, and keeps what was printed.</summary>
internal static class TrackerPrint
{
    /// <summary>The tables with the person's words in them and what the formulas give.</summary>
    /// <param name="tables">The tables as the season has them.</param>
    /// <param name="record">What the person wrote.</param>
    /// <param name="now">The applicant's wall clock.</param>
    public static TrackerBook Book(IReadOnlyList<TrackerTable> tables, TrackerRecord record, LocalDateTime now) =>
        TrackerBook.Of([.. tables.Select(table => WithYours(table, record.Table(table.Name)))], now);

    /// <summary>The table with the person's words, rows and columns in it.</summary>
    public static TrackerTable WithYours(TrackerTable table, TrackerTableRecord record)
    {
        if (record.Rows.Values.All(row => row.Yours.Count == 0))
        {
            return table;
        }

        // Beside a table on a drawn sheet there is no room for columns of the person's; their words stay in the record.
        var own = record.Own.Where(header => table.Corner is null && table.Columns.All(column => column.Header != header) && record.Rows.Values.Any(row => row.Yours.ContainsKey(header))).ToList();
        var columns = table.Columns.Concat(own.Select(header => new TrackerColumn<TrackerTable> { Header = header, Width = 20, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing })).ToList();
        var rows = table.Rows.Select(row => With(row, table, columns, record.Rows.GetValueOrDefault(table.IdOf(row)))).ToList();
        if (table.TakesRows)
        {
            var blank = table.Columns.Select(_ => CellContent.Nothing).ToList();
            rows.AddRange(record.Rows.Where(each => TableMerge.IsPersonsRow(each.Key) && !each.Value.IsGone).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => With(blank, table, columns, each.Value)));
        }

        return table with { Columns = columns, Rows = rows };
    }

    /// <summary>The record after a table was printed whole.</summary>
    public static TrackerTableRecord Record(TrackerTable table, TrackerTableRecord record)
    {
        var rows = new Dictionary<string, TrackerRowRecord>(record.Rows.Where(each => each.Value.Yours.Count > 0).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        List<(string Header, int At)> ours = [.. table.Columns.Index().Where(each => each.Item is { IsPersons: false, Formula: null }).Select(each => (each.Item.Header, each.Index))];
        foreach (var row in table.Rows)
        {
            var id = table.IdOf(row);
            var written = new Dictionary<string, string>(ours.Count(each => row[each.At] is not CellContent.Blank), StringComparer.Ordinal);
            foreach (var (header, at) in ours)
            {
                if (CellCode.Of(row[at]) is { Length: > 0 } code)
                {
                    written[header] = code;
                }
            }

            // Under the person's word the old base stays: it tells whether the letters have changed since.
            foreach (var (header, code) in record.Rows.GetValueOrDefault(id) is { } known ? known.Written.Where(each => known.Yours.ContainsKey(each.Key)) : [])
            {
                written[header] = code;
            }

            rows[id] = new TrackerRowRecord { Written = written, Yours = record.Rows.GetValueOrDefault(id)?.Yours ?? TrackerRowRecord.Empty.Yours };
        }

        return new TrackerTableRecord { Own = record.Own, Rows = rows };
    }

    private static List<CellContent> With(IReadOnlyList<CellContent> row, TrackerTable table, List<TrackerColumn> columns, TrackerRowRecord? record) =>
        [.. columns.Select((column, at) => record is not null && record.Yours.TryGetValue(column.Header, out var code) ? CellCode.Content(code) : at < table.Columns.Count ? row[at] : CellContent.Nothing)];
}
