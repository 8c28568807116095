using System.Text.Json;
using NodaTime.Text;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>Holds a merge to what an edit script did to the workbook.</summary>
internal static class EditScript
{
    public static void Check(JsonElement told, byte[] edited, TrackerRecord record, Season later)
    {
        var seed = told.GetProperty("seed").GetInt32();
        var merged = TrackerSyncTests.Merge(edited, later, record);
        foreach (var script in told.GetProperty("tables").EnumerateObject())
        {
            Check($"Script {seed}, {script.Name}", script.Value, merged, TrackerTables.Of(later, SampleSeason.Now, Preferences.Default).Single(table => table.Name == script.Name));
        }

        Assert.Equal(Sheets(edited), Sheets(merged.Workbook));
        var again = TrackerSyncTests.Merge(merged.Workbook, later, merged.Record);
        Assert.True(ReferenceEquals(again.Workbook, merged.Workbook), $"Script {seed}: a second merge changes the workbook.");
        Assert.True(TrackerRecordJson.Write(merged.Record).AsSpan().SequenceEqual(TrackerRecordJson.Write(again.Record)), $"Script {seed}: a second merge changes the record.");
    }

    private static void Check(string script, JsonElement told, TrackerMerge.Merged merged, TrackerTable fresh)
    {
        var (found, columns, rows) = Read(merged.Workbook, merged.Record, fresh);
        var season = fresh.Rows.ToDictionary(fresh.IdOf, row => row, StringComparer.Ordinal);
        Assert.True(season.Keys.All(rows.ContainsKey), $"{script}: rows are lost: {string.Join(", ", season.Keys.Where(id => !rows.ContainsKey(id)))}.");
        var typed = told.GetProperty("typed").EnumerateObject().SelectMany(row => row.Value.EnumerateObject().Select(cell => (Id: row.Name, Header: cell.Name, cell.Value))).ToDictionary(each => (each.Id, each.Header), each => each.Value);
        foreach (var ((id, header), value) in typed)
        {
            Assert.True(rows.TryGetValue(id, out var row), $"{script}: the row {id} is lost with what was typed there.");
            // A column whose values say too little to be known again under its new name is the person's own from then on.
            var column = columns.TryGetValue(header, out var known) ? known : found.Headers[told.GetProperty("renamed").GetProperty(header).GetString()!];
            Assert.True(IsSame(found.Grid.Read(column, row), value), $"{script}: {id}, {header} was typed as {value} and holds {found.Grid.Read(column, row)}.");
        }

        foreach (var (at, column) in fresh.Columns.Index().Where(each => each.Item is { IsPersons: false, Formula: null } && each.Item.Header != fresh.DiffersHeader && columns.ContainsKey(each.Item.Header)))
        {
            foreach (var (id, row) in season.Where(each => !typed.ContainsKey((each.Key, column.Header))))
            {
                var there = found.Grid.Read(columns[column.Header], rows[id]);
                Assert.True(CellCode.IsSame(there, CellCode.Of(row[at])), $"{script}: {id}, {column.Header} holds {there}, the season says {CellCode.Of(row[at])}.");
            }
        }

        var names = found.Rows.Select(row => CellCode.Text(found.Grid.Read(columns.TryGetValue(fresh.NamedBy[0], out var column) ? column : found.Headers[told.GetProperty("renamed").GetProperty(fresh.NamedBy[0]).GetString()!], row))).ToHashSet(StringComparer.Ordinal);
        foreach (var name in told.GetProperty("added").EnumerateArray().Select(each => each.GetString()))
        {
            Assert.True(names.Contains(name), $"{script}: the added row {name} is lost.");
        }

        var deleted = told.GetProperty("deleted").EnumerateArray().Select(id => id.GetString()!).Distinct(StringComparer.Ordinal).Count(season.ContainsKey);
        var asked = merged.Notes.Count(note => note.Words.StartsWith("You deleted", StringComparison.Ordinal) && note.Words.Contains($" from {found.Sheet}. ", StringComparison.Ordinal));
        Assert.True(deleted == asked, $"{script}: {deleted} rows were deleted and {asked} are asked about.");
    }

    private static (FoundTable Found, Dictionary<string, int> Columns, Dictionary<string, int> Rows) Read(byte[] workbook, TrackerRecord record, TrackerTable table)
    {
        var package = WorkbookPackage.Open(workbook);
        var found = FoundTable.Find(new WorkbookSheets(package), package, table)!;
        var match = ColumnMatch.Of(found, table, record.Table(table.Name));
        var columns = new Dictionary<string, int>(match.Ours, StringComparer.Ordinal);
        foreach (var own in match.Own)
        {
            columns.Add(own, found.Headers[own]);
        }

        return (found, columns, found.Rows.Where(row => CellCode.Text(found.Grid.Read(columns["Row id"], row)) is not null).ToDictionary(row => CellCode.Text(found.Grid.Read(columns["Row id"], row))!, row => row, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sheets(byte[] workbook) => new WorkbookSheets(WorkbookPackage.Open(workbook)).All.Select(sheet => sheet.Name);

    private static bool IsSame(string code, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => CellCode.IsSame(code, CellCode.OfNumber(value.GetDouble())),
        _ when value.GetString() is { } text => CellCode.IsSame(code, CellCode.OfText(text))
            || (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var time } && CellCode.IsSame(code, "n:" + ExcelDate.Number(time))),
        _ => code.Length == 0,
    };
}
