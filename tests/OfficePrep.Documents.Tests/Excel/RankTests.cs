using System.Text.Json;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class RankTests
{
    private static readonly string[] Domains = [.. RankDomain.All.Select(domain => domain.Label)];

    [Fact]
    public void a_score_is_the_mean_of_the_marks_by_weight_and_what_is_not_marked_is_left_out()
    {
        // Culture 3 × 5, training 3 × 4, gut 2 × 3: 33 by 8.
        var book = Book(Marked(1, 5, 4, null, null, null, null, 3), Marked(2, 4, 4, 4, 4, 4, 4, 4));
        Assert.Equal(4.13, book["Debrief"].Number(0, "Score"));
        Assert.Equal(4d, book["Debrief"].Number(1, "Score"));
        Assert.Equal([1d, 2d], Places(book));
        Assert.Null(book["Debrief"].Number(2, "Score"));
    }

    [Fact]
    public void programs_of_one_score_share_a_place_and_say_so()
    {
        var book = Book(Marked(1, 4), Marked(2, 5), Marked(3, 4));
        Assert.Equal([2d, 1d, 2d], Places(book));
        Assert.Equal([2d, 1d, 3d], book["Debrief"].Rows.Take(3).Select(row => book["Debrief"].Number(row, "Order")));
    }

    [Fact]
    public void a_hard_stop_takes_a_program_out_whatever_it_scored()
    {
        var book = Book([.. Marked(1, 5), (1, "Hard stop", "No visa support")], Marked(2, 2));
        Assert.Equal("stopped", book["Debrief"].Text(0, "Place"));
        Assert.Equal(1d, book["Debrief"].Number(1, "Place"));
        Assert.Equal(2d, book["Debrief"].Number(0, "Order"));
    }

    [Fact]
    public async Task marks_weights_and_stops_come_back_after_the_workbook_is_lost()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(Marked(bytes), SampleSeason.Whole, record);
        Assert.DoesNotContain(merged.Notes, note => note.Kind == TrackerNoteKind.Conflict);
        using var output = new MemoryStream();
        var kept = TrackerRecordJson.Read(TrackerRecordJson.Write(merged.Record));
        TrackerWorkbook.Write(SampleSeason.Whole, SampleSeason.Now, Preferences.Default, kept, output);
        var book = await TrackerFile.ReadByOpenpyxl(output.ToArray());
        var debrief = TrackerFile.Row(book, "Debrief", 1);
        Assert.Equal("5", debrief["Culture"]);
        Assert.Equal("loved the chief", debrief["Green flags"]);
        var rank = book.GetProperty("sheets").GetProperty("Rank").GetProperty("rows");
        Assert.Equal("1", rank[5][1].ToString());
        Assert.Equal("No visa support", rank[16][0].ToString());
    }

    [Fact]
    public void a_program_that_a_person_adds_is_scored_and_ranked_like_the_others()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var package = WorkbookPackage.Open(bytes);
        var sheets = new WorkbookSheets(package);
        var debrief = sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Debrief").Part);
        var row = debrief.LastRow + 1;
        debrief.Write(1, row, CellContent.Of("Own Find Hospital"));
        debrief.Write(5, row, new CellContent.Number(4));
        var merged = TrackerSyncTests.Merge(package.Save(), SampleSeason.Whole, record);
        var after = new WorkbookSheets(WorkbookPackage.Open(merged.Workbook));
        var grid = after.Grid(after.All.Single(sheet => sheet.Name == "Debrief").Part);
        Assert.Equal(4d, CellCode.Number(grid.ReadValue(3, row)));
        Assert.Equal(1d, CellCode.Number(grid.ReadValue(4, row)));
        Assert.Equal("Own Find Hospital", CellCode.Text(after.Grid(after.All.Single(sheet => sheet.Name == "Rank").Part).ReadValue(6, 6)));
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, SampleSeason.Whole, merged.Record).Workbook);
    }

    [Fact]
    public async Task every_formula_holds_the_value_that_libreoffice_counts()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(Marked(bytes), SampleSeason.Whole, record);
        TrackerSyncTests.Check(merged.Workbook);
        Assert.True(await CompareWithLibreOffice(merged.Workbook) > 500);
        using var output = new MemoryStream();
        TrackerWorkbook.Write(SampleSeason.Whole, SampleSeason.Now, Preferences.Default, merged.Record, output);
        Assert.True(await CompareWithLibreOffice(output.ToArray()) > 500);
    }

    // How many cells were compared; days to go are counted from the day on which LibreOffice runs.
    private static async Task<int> CompareWithLibreOffice(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        var file = await folder.Write("tracker.xlsx", workbook);
        var saved = Path.Combine(folder.Name, "saved");
        var run = await ExternalProgram.Start("soffice", $"-env:UserInstallation=file://{folder.Name}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, file);
        Assert.True(run.ExitCode == 0, run.Errors);
        var script = RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Excel", "openpyxl-formulas.py");
        var compared = await ExternalProgram.Start("python3", script, file, Path.Combine(saved, "tracker.xlsx"));
        Assert.True(compared.ExitCode == 0, compared.Errors);
        var told = JsonDocument.Parse(compared.Output).RootElement;
        Assert.Empty(told.GetProperty("different").EnumerateArray().Select(each => each.ToString()));
        return told.GetProperty("compared").GetInt32();
    }

    private static IEnumerable<double?> Places(TrackerBook book) => book["Debrief"].Rows.Select(row => book["Debrief"].Number(row, "Place")).Where(place => place is not null);

    private static (int Row, string Header, object? Value)[] Marked(int row, params int?[] marks) => [.. marks.Select((mark, at) => (row, Domains[at], (object?)mark))];

    private static TrackerBook Book(params (int Row, string Header, object? Value)[][] typed)
    {
        var tables = TrackerTables.Of(SampleSeason.Of([.. Enumerable.Range(1, 4).Select(number => SampleSeason.Virtual with { Id = FormattableString.Invariant($"p{number}") })]), SampleSeason.Now, Preferences.Default);
        var debrief = tables.Single(table => table.Name == "Debrief");
        var headers = debrief.Columns.Select(column => column.Header).ToList();
        var rows = debrief.Rows.Select(row => row.ToArray()).ToList();
        foreach (var (row, header, value) in typed.SelectMany(each => each))
        {
            rows[row - 1][headers.IndexOf(header)] = value is int mark ? new CellContent.Number(mark) : CellContent.Of((string?)value);
        }

        return TrackerBook.Of([.. tables.Select(table => table.Name == "Debrief" ? table with { Rows = rows } : table)], new NodaTime.LocalDateTime(2026, 10, 20, 11, 30));
    }

    // A person marks three of the four programs, stops one, changes a weight.
    private static byte[] Marked(byte[] workbook)
    {
        var package = WorkbookPackage.Open(workbook);
        var sheets = new WorkbookSheets(package);
        var debrief = sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Debrief").Part);
        int Column(string header) => Enumerable.Range(1, debrief.LastColumn).First(column => CellCode.Text(debrief.Read(column, 1)) == header);
        int[][] marks = [[5, 4, 3, 4, 3, 4, 5], [4, 4, 4, 4, 4, 4, 4], [5, 5, 5, 5, 5, 5, 5]];
        for (var row = 0; row < marks.Length; row++)
        {
            for (var at = 0; at < marks[row].Length; at++)
            {
                debrief.Write(Column(Domains[at]), row + 2, new CellContent.Number(marks[row][at]));
            }
        }

        debrief.Write(Column("Hard stop"), 4, CellContent.Of("No visa support"));
        debrief.Write(Column("Green flags"), 2, CellContent.Of("loved the chief"));
        var rank = sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Rank").Part);
        rank.Write(2, 6, new CellContent.Number(1));
        rank.Write(1, 17, CellContent.Of("No visa support"));
        return package.Save();
    }
}
