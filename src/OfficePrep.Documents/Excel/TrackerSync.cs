using NodaTime;
using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>
/// Brings a workbook that a person may have edited up to date without taking anything from them: tables are found by name, rows by their hidden id,
/// columns by header; only cells that still hold what OfficePrep wrote are written; every other part of the file stays byte for byte.
/// </summary>
public static class TrackerSync
{
    // One cell alone may be a person's own way back; several, and all that the last write changed, are an older copy of the file.
    private const int FewestOfOlderCopy = 2;

    /// <summary>Merges. Nothing is read or written but the arguments.</summary>
    /// <param name="workbook">The file as it is.</param>
    /// <param name="season">The season.</param>
    /// <param name="now">Tells what is past from what is ahead.</param>
    /// <param name="preferences">Buffers, sleep and what is to be done by when.</param>
    /// <param name="record">What was written before, and by whom; <see cref="TrackerRecord.Empty"/> where that is not known.</param>
    /// <param name="programs">The person's book of programs, whose research stands among the tasks; null where there is none.</param>
    public static TrackerMerge Merge(byte[] workbook, Season season, Instant now, Preferences preferences, TrackerRecord record, ProgramBook? programs = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            var package = WorkbookPackage.Open(workbook);
            var sheets = new WorkbookSheets(package);
            var notes = new List<TrackerNote>();
            var tables = new Dictionary<string, TrackerTableRecord>(record.Tables, StringComparer.Ordinal);
            var fresh = TrackerTables.Of(season, now, preferences, programs);
            var found = fresh.Select(table => Find(package, sheets, table, record.Table(table.Name))).ToList();
            CheckSeason(found);
            var isOlderCopy = IsOlderCopy(found);
            foreach (var each in found)
            {
                tables[each.Table.Name] = Merge(package, each, isOlderCopy, notes);
            }

            new FormulaRefresh(package, sheets, fresh, tables).Run(now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).LocalDateTime);
            return new TrackerMerge.Merged(
                package.IsChanged ? package.Save() : workbook,
                new TrackerRecord { Tables = tables },
                [.. notes.OrderBy(note => note.Kind)])
            {
                Done = Ticked(tables),
                Undone = [.. Ticked(record.Tables).Except(Ticked(tables), StringComparer.Ordinal)],
            };
        }
        catch (WorkbookFaultException fault)
        {
            return new TrackerMerge.Refused(fault.Message);
        }
    }

    private static List<string> Ticked(IReadOnlyDictionary<string, TrackerTableRecord> tables) =>
        [.. (tables.GetValueOrDefault(TaskColumns.Table) ?? TrackerTableRecord.Empty).Rows.Where(row => IsYes(row.Value.Yours.GetValueOrDefault(TaskColumns.Done, CellCode.Blank))).Select(row => row.Key)];

    // A date, an x or a tick is as good as Yes.
    private static bool IsYes(string code) => code.Length > 0 && code != "b:0" && code != "n:0" && !string.Equals(CellCode.Text(code)?.Trim(), "No", StringComparison.OrdinalIgnoreCase);

    private static Place Find(WorkbookPackage package, WorkbookSheets sheets, TrackerTable table, TrackerTableRecord record)
    {
        if (FoundTable.Find(sheets, package, table) is not { } found)
        {
            return new Place(table, record, null, null, null);
        }

        var columns = ColumnMatch.Of(found, table, record);
        return new Place(table, record, found, columns, new TableCells(found, columns, table, sheets.Is1904));
    }

    private static TrackerTableRecord Merge(WorkbookPackage package, Place place, bool isOlderCopy, List<TrackerNote> notes)
    {
        if (place is not { Found: { } found, Columns: { } columns, Cells: { } cells })
        {
            notes.Add(place.Record.Rows.Count > 0
                ? new TrackerNote(TrackerNoteKind.Question, $"The table {place.Table.Name} is gone from the workbook. What you wrote there is kept; to have it back, move the file away and print the tracker again.")
                : new TrackerNote(TrackerNoteKind.Remark, $"This workbook is older than the sheet {place.Table.Sheet}; to have it, move the file away and print the tracker again. What you wrote comes along."));
            return place.Record;
        }

        if (found.Grid.Merged.Select(A1.ParseRange).FirstOrDefault(range => range is { } merged && Meets(merged, found)) is { } there)
        {
            notes.Add(new TrackerNote(TrackerNoteKind.Question, $"Cells {A1.Range(there.First, there.Last)} of {found.Sheet} are merged; unmerge them and run this again. This table was left as it is."));
            return place.Record;
        }

        var merged = new TableMerge(place.Table, cells, found, columns, place.Record, isOlderCopy, notes).Run();
        Link(package, place, merged);
        return merged;
    }

    private static bool Meets(((int Column, int Row) First, (int Column, int Row) Last) range, FoundTable found) =>
        range.First.Row <= found.Last.Row && range.Last.Row >= found.First.Row && range.First.Column <= found.Last.Column && range.Last.Column >= found.First.Column;

    private static void Link(WorkbookPackage package, Place place, TrackerTableRecord merged)
    {
        var links = place.Table.Columns.Where(column => column.Look == CellLook.Link && place.Cells!.Has(column.Header)).ToList();
        var sheet = new SheetLinks(package, place.Found!.Grid);
        // Rows that the merge has put below the table as it was found count, too.
        var (first, last) = (place.Found.First.Row + 1, place.Found.Grid.LastRow);
        for (var row = first; row <= last && links.Count > 0; row++)
        {
            if (CellCode.Text(place.Cells!.Read(row, TrackerTable.RowId)) is not { } id || merged.Rows.GetValueOrDefault(id) is not { } known)
            {
                continue;
            }

            foreach (var header in links.Select(column => column.Header).Where(header => !known.Yours.ContainsKey(header)))
            {
                var target = CellCode.Text(place.Cells.Read(row, header)) is { } text && Prep.PrintedLink.Of(text) is { } uri ? uri : null;
                sheet.Put(place.Columns!.Ours[header], row, target);
            }
        }
    }

    // Where no id is known and many stand there, it is the tracker of another season.
    private static void CheckSeason(List<Place> found)
    {
        if (found.FirstOrDefault(place => place.Table.TakesRows) is not { Cells: { } cells, Record.Rows.Count: > 0 } programs)
        {
            return;
        }

        var ids = cells.Rows.Select(row => CellCode.Text(cells.Read(row, TrackerTable.RowId))).OfType<string>().Where(id => !TableMerge.IsPersonsRow(id)).ToList();
        if (ids.Count > 0 && !ids.Exists(id => programs.Record.Rows.ContainsKey(id) || programs.Table.Rows.Any(row => programs.Table.IdOf(row) == id)))
        {
            throw new WorkbookFaultException("it is the tracker of another season; put it back beside its own season.json");
        }
    }

    private static bool IsOlderCopy(List<Place> found)
    {
        var (older, other) = (0, 0);
        foreach (var place in found.Where(place => place.Cells is not null))
        {
            foreach (var row in place.Cells!.Rows)
            {
                var known = CellCode.Text(place.Cells.Read(row, TrackerTable.RowId)) is { } id ? place.Record.Rows.GetValueOrDefault(id) : null;
                foreach (var (header, before) in known?.Before ?? TrackerRowRecord.Empty.Before)
                {
                    var isOlder = place.Cells.Has(header) && CellCode.IsSame(place.Cells.Read(row, header), before);
                    older += isOlder ? 1 : 0;
                    other += isOlder ? 0 : 1;
                }
            }
        }

        return older >= FewestOfOlderCopy && other == 0;
    }

    private sealed record Place(TrackerTable Table, TrackerTableRecord Record, FoundTable? Found, ColumnMatch? Columns, TableCells? Cells);
}
