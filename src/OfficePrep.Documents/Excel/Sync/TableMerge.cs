using System.Globalization;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>
/// Merges one table cell by cell: what the season says now, what was last written, what stands there. A cell that still holds what was written is ours to
/// update; any other is the person's and stays. An emptied cell asks for the letters' word again.
/// </summary>
internal sealed class TableMerge(TrackerTable table, TableCells cells, FoundTable found, ColumnMatch columns, TrackerTableRecord record, bool isOlderCopy, List<TrackerNote> notes)
{
    private readonly Dictionary<string, TrackerRowRecord> kept = new(record.Rows, StringComparer.Ordinal);

    private readonly List<int> cleared = [];

    /// <summary>Merges and gives the new record.</summary>
    public TrackerTableRecord Run()
    {
        var match = RowMatch.Of(cells, table, record);
        foreach (var (id, original, copy) in match.Copies)
        {
            Note(TrackerNoteKind.Question, $"Row {Number(copy)} of {found.Sheet} is a copy of row {Number(original)} ({Name(copy)}); delete it, or clear its Row id to make it a row of its own. It was left as it is.");
        }

        if (!cells.Has(TrackerTable.RowId) && match.Rows.Count > 0)
        {
            Note(TrackerNoteKind.Question, $"The hidden column {TrackerTable.RowId} is gone from {found.Sheet}, so rows were told apart by {string.Join(" and ", table.NamedBy.Where(cells.Has))}; to have it back, add a column with the header {TrackerTable.RowId} and run this again.");
        }

        var seasons = table.Rows.Select((row, at) => (Id: table.IdOf(row), At: at)).ToDictionary(each => each.Id, each => each.At, StringComparer.Ordinal);
        foreach (var (id, row) in match.Rows.OrderBy(each => each.Value))
        {
            Row(id, row, seasons.TryGetValue(id, out var at) ? table.Rows[at] : null);
        }

        Adopt(match);
        var free = new TableGrowth(found, cells, [.. match.Empty, .. cleared]);
        foreach (var (id, at) in seasons.Where(each => !match.Rows.ContainsKey(each.Key) && !StandsNameless(table.Rows[each.Value], match)).OrderBy(each => each.Value))
        {
            Append(id, table.Rows[at], free, match);
        }

        foreach (var id in record.Rows.Keys.Where(id => table.TakesRows && IsPersonsRow(id) && !match.Rows.ContainsKey(id) && !kept[id].IsGone))
        {
            Note(TrackerNoteKind.Remark, $"{CellCode.Text(Known(kept[id], table.NamedBy[0])) ?? "A row of yours"} was taken out of {found.Sheet}; what stood there is kept in tracker.json.");
            kept[id] = kept[id] with { IsGone = true };
        }

        free.Finish();
        // A row that neither the season nor the workbook has any more is forgotten, unless the person wrote into it.
        foreach (var id in kept.Keys.Where(id => !seasons.ContainsKey(id) && !match.Rows.ContainsKey(id) && kept[id].Yours.Count == 0).ToList())
        {
            kept.Remove(id);
        }

        return new TrackerTableRecord { Renamed = columns.Renamed, Own = columns.Own, Rows = kept };
    }

    /// <summary>Ids of rows that persons added.</summary>
    public static bool IsPersonsRow(string id) => id.StartsWith("mine-", StringComparison.Ordinal);

    private void Row(string id, int row, IReadOnlyList<CellContent>? season)
    {
        var known = kept.GetValueOrDefault(id) ?? TrackerRowRecord.Empty;
        if (season is null && table.ClearsGone && IsUntouched(row, known))
        {
            foreach (var each in cells.Headers)
            {
                cells.Write(row, each, CellContent.Nothing);
            }

            kept.Remove(id);
            cleared.Add(row);
            return;
        }

        var work = new RowMerge(table, cells, row, known, isOlderCopy, notes, found.Sheet, Name(row));
        if (season is null && !IsPersonsRow(id) && table.GoneHeader is { } header && known.Written.Count > 0)
        {
            work.Gone(header);
        }

        foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)).Where(each => cells.Has(each.column.Header)))
        {
            if (column.Formula is { } formula && IsPersonsRow(id) && cells.Read(row, column.Header).Length == 0)
            {
                // Excel fills computed columns of a new row by itself; other programs leave them empty.
                cells.WriteFormula(row, column.Header, formula, CellContent.Nothing, found.First.Row + 1);
            }
            else if (column.Formula is null && (column.IsPersons || season is null))
            {
                work.Persons(column, isOurs: season is not null || known.Written.ContainsKey(column.Header));
            }
            else if (column.Header != TrackerTable.RowId && column.Header != table.DiffersHeader && column.Formula is null && season is not null)
            {
                work.Ours(column, season[at]);
            }
        }

        foreach (var own in columns.Own)
        {
            work.Own(own);
        }

        if (season is not null && table.DiffersHeader is { } differs && cells.Has(differs))
        {
            work.Differs(differs, table, season);
        }

        if (cells.Read(row, TrackerTable.RowId).Length == 0)
        {
            cells.Write(row, TrackerTable.RowId, CellContent.Of(id));
        }

        kept[id] = work.Record();
    }

    private bool IsUntouched(int row, TrackerRowRecord known) =>
        known.Written.Count > 0 && columns.Own.All(own => cells.ReadOwn(row, own).Length == 0)
        && table.Columns.Where(column => column.Formula is null && cells.Has(column.Header)).All(column => CellCode.IsSame(cells.Read(row, column.Header), known.Written.GetValueOrDefault(column.Header, CellCode.Blank)));

    private void Adopt(RowMatch match)
    {
        if (!table.TakesRows)
        {
            return;
        }

        foreach (var row in match.Added)
        {
            if (!cells.Has(TrackerTable.RowId))
            {
                Note(TrackerNoteKind.Question, $"Row {Number(row)} of {found.Sheet} ({Name(row)}) cannot be told apart without the hidden column Row id, which is gone; it was left as it is.");
                continue;
            }

            var number = 1 + kept.Keys.Where(IsPersonsRow).Select(id => int.TryParse(id["mine-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var each) ? each : 0).DefaultIfEmpty().Max();
            var adopted = "mine-" + Number(number);
            cells.Write(row, TrackerTable.RowId, CellContent.Of(adopted));
            var twin = record.Rows.FirstOrDefault(each => !IsPersonsRow(each.Key) && CellCode.IsSame(Known(each.Value, table.NamedBy[0]), cells.Read(row, table.NamedBy[0])) && cells.Read(row, table.NamedBy[0]).Length > 0).Key;
            Note(
                twin is null ? TrackerNoteKind.Remark : TrackerNoteKind.Question,
                twin is null ? $"Row {Number(row)} of {found.Sheet} ({Name(row)}) is yours: no letter speaks of it yet. It is kept and stays as you wrote it."
                : $"Row {Number(row)} of {found.Sheet} ({Name(row)}) has the name of a program that the letters know; if it is the same one, move your words there and delete this row.");
            Row(adopted, row, null);
        }
    }

    // Without ids, two rows of one name cannot be told apart; to put them in anew would put them in again on every run.
    private bool StandsNameless(IReadOnlyList<CellContent> season, RowMatch match) =>
        !cells.Has(TrackerTable.RowId) && match.Added.Any(row => table.NamedBy.Where(cells.Has).All(header => CellCode.IsSame(cells.Read(row, header), CellCode.Of(season[table.Columns.Index().First(each => each.Item.Header == header).Index]))));

    private void Append(string id, IReadOnlyList<CellContent> season, TableGrowth free, RowMatch match)
    {
        var known = kept.GetValueOrDefault(id);
        if (free.Take() is not { } place)
        {
            Note(TrackerNoteKind.Question, $"There is no room below the table on {found.Sheet} for {NameOf(season)}; move what stands below it, or turn off its total row, and run this again.");
            return;
        }

        if (known is { Written.Count: > 0 } && table.TakesRows && match.Rows.Count > 0)
        {
            Note(TrackerNoteKind.Question, $"You deleted {NameOf(season)} from {found.Sheet}. The letters still know it, so it stands at the end again; to be rid of it {(cells.Has("Status") ? "set its Status, or " : "")}hide the row.");
        }

        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var yours = known?.Yours ?? TrackerRowRecord.Empty.Yours;
        foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)))
        {
            if (!column.IsPersons && column.Formula is null)
            {
                written[column.Header] = CellCode.Of(season[at]);
            }

            if (column.Formula is { } formula)
            {
                cells.WriteFormula(place.Row, column.Header, formula, season[at], place.Like);
                continue;
            }

            var content = yours.TryGetValue(column.Header, out var code) ? CellCode.Content(code) : season[at];
            if (content is not CellContent.Blank)
            {
                cells.Write(place.Row, column.Header, content, place.Like);
            }
        }

        foreach (var own in columns.Own.Where(yours.ContainsKey))
        {
            cells.WriteOwn(place.Row, own, CellCode.Content(yours[own]), place.Like);
        }

        kept[id] = new TrackerRowRecord { Written = Trimmed(written), Yours = yours };
    }

    private static Dictionary<string, string> Trimmed(Dictionary<string, string> codes) => codes.Where(each => each.Value.Length > 0).ToDictionary(StringComparer.Ordinal);

    private static string Known(TrackerRowRecord row, string header) => row.Yours.GetValueOrDefault(header) ?? row.Written.GetValueOrDefault(header, CellCode.Blank);

    private string Name(int row) => table.NamedBy.Select(header => CellCode.Text(cells.Read(row, header))).FirstOrDefault(text => text is not null) is { } name ? DocumentText.Cut(DocumentText.OneLine(name), 80) : "no name";

    private string NameOf(IReadOnlyList<CellContent> season) =>
        CellCode.Text(CellCode.Of(season[table.Columns.ToList().FindIndex(column => column.Header == table.NamedBy[0])])) is { } name ? DocumentText.Cut(DocumentText.OneLine(name), 80) : "a row";

    private void Note(TrackerNoteKind kind, string words) => notes.Add(new TrackerNote(kind, words));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
