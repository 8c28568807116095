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
        var (found, columns, rows) = Read(merged.Workbook, merged.Record, later);
        var deleted = told.GetProperty("deleted").EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal);
        var fresh = TrackerTables.Of(later, SampleSeason.Now, Preferences.Default).Single(table => table.Name == "Programs");
        foreach (var season in fresh.Rows)
        {
            var id = fresh.IdOf(season);
            Assert.True(rows.TryGetValue(id, out var row), $"Script {seed}: the row {id} is lost.");
            var typed = told.GetProperty("typed").TryGetProperty(id, out var cells) ? cells.EnumerateObject().ToDictionary(each => each.Name, each => each.Value, StringComparer.Ordinal) : [];
            foreach (var (header, column) in columns)
            {
                var there = found.Grid.Read(column, row);
                if (typed.TryGetValue(header, out var value))
                {
                    Assert.True(IsSame(there, value), $"Script {seed}: {id}, {header} was typed as {value} and holds {there}.");
                }
                else if (fresh.Columns.Select((each, at) => (each, at)).FirstOrDefault(each => each.each.Header == header) is { each: { IsPersons: false, Formula: null } ours, at: var at } && ours.Header != "Letters say")
                {
                    Assert.True(CellCode.IsSame(there, CellCode.Of(season[at])), $"Script {seed}: {id}, {header} holds {there}, the season says {CellCode.Of(season[at])}.");
                }
            }
        }

        var names = rows.Values.Select(row => CellCode.Text(found.Grid.Read(columns["Program"], row))).ToList();
        foreach (var name in told.GetProperty("added").EnumerateArray().Select(each => each.GetString()))
        {
            // A script may delete again what it added, by nobody's id.
            Assert.True(names.Contains(name), $"Script {seed}: the added row {name} is lost.");
        }

        Assert.Equal(deleted.Count(id => fresh.Rows.Any(row => fresh.IdOf(row) == id)), merged.Notes.Count(note => note.Words.StartsWith("You deleted", StringComparison.Ordinal)));
        var again = TrackerSyncTests.Merge(merged.Workbook, later, merged.Record);
        Assert.True(ReferenceEquals(again.Workbook, merged.Workbook), $"Script {seed}: a second merge changes the workbook.");
        Assert.True(TrackerRecordJson.Write(merged.Record).AsSpan().SequenceEqual(TrackerRecordJson.Write(again.Record)), $"Script {seed}: a second merge changes the record.");
    }

    private static (FoundTable Found, Dictionary<string, int> Columns, Dictionary<string, int> Rows) Read(byte[] workbook, TrackerRecord record, Season season)
    {
        var package = WorkbookPackage.Open(workbook);
        var table = TrackerTables.Of(season, SampleSeason.Now, Preferences.Default).Single(each => each.Name == "Programs");
        var found = FoundTable.Find(new WorkbookSheets(package), package, table)!;
        var match = ColumnMatch.Of(found, table, record.Table(table.Name));
        var columns = new Dictionary<string, int>(match.Ours, StringComparer.Ordinal);
        foreach (var own in match.Own)
        {
            columns.Add(own, found.Headers[own]);
        }

        return (found, columns, found.Rows.Where(row => CellCode.Text(found.Grid.Read(columns["Row id"], row)) is not null).ToDictionary(row => CellCode.Text(found.Grid.Read(columns["Row id"], row))!, row => row, StringComparer.Ordinal));
    }

    private static bool IsSame(string code, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => CellCode.IsSame(code, CellCode.OfNumber(value.GetDouble())),
        _ when value.GetString() is { } text => CellCode.IsSame(code, CellCode.OfText(text))
            || (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var time } && CellCode.IsSame(code, "n:" + ExcelDate.Number(time))),
        _ => code.Length == 0,
    };
}
