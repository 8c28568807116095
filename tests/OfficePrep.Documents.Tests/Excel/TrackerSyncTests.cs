using System.IO.Compression;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class TrackerSyncTests
{
    /// <summary>The season after a letter moved one interview by an hour and another program invited.</summary>
    internal static Season Later { get; } = SampleSeason.Of(
        SampleSeason.Virtual with
        {
            Times = [SampleSeason.Time(TimeRole.Interview, "2026-11-18T10:00", "America/New_York", "now at 10:00 AM ET"), .. SampleSeason.Virtual.Times.Skip(1)],
            Join = SampleSeason.Virtual.Join! with { Url = "https://harborfalls.zoom.example/j/555" },
        },
        SampleSeason.InPerson, SampleSeason.Doubted, SampleSeason.Choosing, SampleSeason.DayOnly, SampleSeason.CalledOff, SampleSeason.Waiting,
        SampleSeason.InPerson with { Id = "new-ridge-family-medicine", Program = SampleSeason.InPerson.Program with { Institution = "New Ridge Hospital" } });

    [Fact]
    public void a_workbook_that_nobody_touched_stays_byte_for_byte()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var merged = Merge(bytes, SampleSeason.Whole, record);
        Assert.Same(bytes, merged.Workbook);
        Assert.Empty(merged.Notes);
        Assert.Equal(TrackerRecordJson.Write(record with { Printed = null }), TrackerRecordJson.Write(merged.Record));
    }

    [Fact]
    public async Task news_reaches_the_cells_that_nobody_touched()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var merged = Merge(bytes, Later, record);
        Assert.Empty(merged.Notes);
        Check(merged.Workbook);
        var book = await TrackerFile.ReadByOpenpyxl(merged.Workbook);
        var row = TrackerFile.Row(book, "Programs", 1);
        Assert.Equal("2026-11-18T20:00:00", row["Interview, your time"]);
        Assert.Equal("https://harborfalls.zoom.example/j/555", row["Join link"]);
        Assert.Contains("https://harborfalls.zoom.example/j/555", Links(book));
        Assert.DoesNotContain("https://harborfalls.zoom.example/j/98765432100?pwd=aBc", Links(book));
        Assert.Equal("New Ridge Hospital", TrackerFile.Row(book, "Programs", 8)["Program"]);
        Assert.Equal(9, A1.ParseRange(book.GetProperty("sheets").GetProperty("Programs").GetProperty("tables").GetProperty("Programs").GetString()!)!.Value.Last.Row);
        Assert.Same(merged.Workbook, Merge(merged.Workbook, Later, merged.Record).Workbook);
    }

    [Fact]
    public void parts_that_hold_nothing_of_ours_stay_byte_for_byte()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var before = Parts(bytes);
        var after = Parts(Merge(bytes, Later, record).Workbook);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        var changed = before.Keys.Where(name => !before[name].AsSpan().SequenceEqual(after[name])).ToList();
        Assert.DoesNotContain("xl/workbook.xml", changed);
        Assert.DoesNotContain("xl/styles.xml", changed);
        Assert.DoesNotContain(changed, name => name.Contains("sheet14", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_typed_hour_stays_and_is_told_beside_the_letters()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var edited = Edit(bytes, grid => grid.Write(4, 2, CellContent.Of("9 PM, I asked")));
        var merged = Merge(edited, Later, record);
        var note = Assert.Single(merged.Notes);
        Assert.Equal(TrackerNoteKind.Conflict, note.Kind);
        Assert.Contains("“9 PM, I asked”, the letters say Wed, Nov 18, 2026, 8:00 PM (Karachi, UTC+5)", note.Words, StringComparison.Ordinal);
        var row = TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(merged.Workbook), "Programs", 1);
        Assert.Equal("9 PM, I asked", row["Interview, your time"]);
        Assert.Equal("Interview, your time: Wed, Nov 18, 2026, 8:00 PM (Karachi, UTC+5)", row["Letters say"]);
        Assert.Equal("2026-11-18T10:00:00", row["Interview, program time"]);

        var emptied = Edit(merged.Workbook, grid => grid.Write(4, 2, CellContent.Nothing));
        var back = Merge(emptied, Later, merged.Record);
        Assert.Empty(back.Notes);
        row = TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(back.Workbook), "Programs", 1);
        Assert.Equal("2026-11-18T20:00:00", row["Interview, your time"]);
        Assert.Null(row["Letters say"]);
    }

    [Fact]
    public async Task a_day_that_gets_its_hour_shows_it_and_one_that_loses_it_shows_none()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var hour = SampleSeason.DayOnly with { Times = [SampleSeason.Time(TimeRole.Interview, "2026-12-10T09:00", "America/Los_Angeles", "December 10 at 9")] };
        var day = SampleSeason.Virtual with { Times = [new NoticeTime { Role = TimeRole.Interview, Start = new Moment.Day(new LocalDate(2026, 11, 19)), ZoneId = "America/New_York", Evidence = "November 19" }] };
        var merged = Merge(bytes, SampleSeason.Of(day, SampleSeason.InPerson, SampleSeason.Doubted, SampleSeason.Choosing, hour, SampleSeason.CalledOff, SampleSeason.Waiting), record);
        Check(merged.Workbook);
        using var folder = new TemporaryFolder();
        var file = await folder.Write("tracker.xlsx", merged.Workbook);
        var run = await ExternalProgram.Start("python3", "-c", "import openpyxl,sys; s=openpyxl.load_workbook(sys.argv[1])['Programs']; print(s['D2'].number_format); print(s['D6'].number_format)", file);
        var formats = run.Output.Split('\n');
        Assert.Contains("no hour", formats[0], StringComparison.Ordinal);
        Assert.Contains("h:mm", formats[1], StringComparison.Ordinal);
    }

    [Fact]
    public void an_older_copy_of_the_file_is_brought_up_to_date_and_not_taken_for_edits()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var later = Merge(bytes, Later, record);
        var again = Merge(bytes, Later, later.Record);
        Assert.DoesNotContain(again.Notes, note => note.Kind == TrackerNoteKind.Conflict);
        Assert.Equal(20d, (CellCode(again.Workbook, 4, 2) % 1) * 24, 3);
    }

    [Fact]
    public async Task a_lost_workbook_is_printed_again_with_the_persons_words()
    {
        var (bytes, record) = Print(SampleSeason.Whole);
        var edited = Edit(bytes, grid =>
        {
            grid.Write(10, 3, CellContent.Of("ask about visas"));
            grid.Write(3, 3, CellContent.Of("Withdrawn by me"));
        });
        var merged = Merge(edited, SampleSeason.Whole, record);
        using var output = new MemoryStream();
        TrackerWorkbook.Write(SampleSeason.Whole, SampleSeason.Now, Preferences.Default, TrackerRecordJson.Read(TrackerRecordJson.Write(merged.Record)), output);
        var row = TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(output.ToArray()), "Programs", 2);
        Assert.Equal("ask about visas", row["My notes"]);
        Assert.Equal("Withdrawn by me", row["Status"]);
    }

    [Theory]
    [InlineData("not a zip at all", "it is damaged or no Excel workbook")]
    [InlineData("", "it is damaged or no Excel workbook")]
    public void what_is_no_workbook_is_refused_in_one_sentence(string contents, string reason)
    {
        var refused = Assert.IsType<TrackerMerge.Refused>(TrackerSync.Merge(System.Text.Encoding.UTF8.GetBytes(contents), SampleSeason.Whole, SampleSeason.Now, Preferences.Default, TrackerRecord.Empty));
        Assert.StartsWith(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void a_workbook_of_another_season_is_refused()
    {
        var (other, _) = Print(SampleSeason.Of(SampleSeason.Virtual with { Id = "elsewhere-surgery" }));
        var (_, record) = Print(SampleSeason.Whole);
        var refused = Assert.IsType<TrackerMerge.Refused>(TrackerSync.Merge(other, SampleSeason.Whole, SampleSeason.Now, Preferences.Default, record));
        Assert.Contains("another season", refused.Reason, StringComparison.Ordinal);
    }

    internal static (byte[] Bytes, TrackerRecord Record) Print(Season season)
    {
        using var output = new MemoryStream();
        var record = TrackerWorkbook.Write(season, SampleSeason.Now, Preferences.Default, TrackerRecord.Empty, output);
        return (output.ToArray(), record);
    }

    internal static TrackerMerge.Merged Merge(byte[] workbook, Season season, TrackerRecord record) =>
        Assert.IsType<TrackerMerge.Merged>(TrackerSync.Merge(workbook, season, SampleSeason.Now, Preferences.Default, record));

    internal static void Check(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    private static byte[] Edit(byte[] workbook, Action<Documents.Excel.Sync.SheetGrid> edit)
    {
        var package = Documents.Excel.Sync.WorkbookPackage.Open(workbook);
        var sheets = new Documents.Excel.Sync.WorkbookSheets(package);
        edit(sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Programs").Part));
        return package.Save();
    }

    private static double CellCode(byte[] workbook, int column, int row)
    {
        var sheets = new Documents.Excel.Sync.WorkbookSheets(Documents.Excel.Sync.WorkbookPackage.Open(workbook));
        return Documents.Excel.Sync.CellCode.Number(sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Programs").Part).Read(column, row))!.Value;
    }

    private static IEnumerable<string> Links(JsonElement book) => book.GetProperty("sheets").GetProperty("Programs").GetProperty("links").EnumerateArray().Select(link => link.GetString()!);

    private static Dictionary<string, byte[]> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        }, StringComparer.Ordinal);
    }
}
