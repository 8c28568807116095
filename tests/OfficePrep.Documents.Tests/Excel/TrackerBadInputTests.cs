using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>What a person may do to the workbook by mistake, done by openpyxl: each is told in one sentence and takes nothing from them.</summary>
public sealed class TrackerBadInputTests
{
    /// <summary>The season after a letter moved the first interview by an hour.</summary>
    private static Season Later { get; } = SampleSeason.Of(
        SampleSeason.Virtual with { Times = [SampleSeason.Time(TimeRole.Interview, "2026-11-18T10:00", "America/New_York", "now at 10:00 AM ET"), .. SampleSeason.Virtual.Times.Skip(1)] },
        SampleSeason.InPerson, SampleSeason.Doubted, SampleSeason.Choosing, SampleSeason.DayOnly, SampleSeason.CalledOff, SampleSeason.Waiting);

    [Fact]
    public async Task a_table_turned_into_plain_cells_is_found_by_its_headers()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, "s = book['Programs']; del s.tables['Programs']; s['J2'] = 'mine'"), Later, record);
        Assert.DoesNotContain(merged.Notes, note => note.Words.Contains("is gone", StringComparison.Ordinal));
        var row = TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(merged.Workbook), "Programs", 1);
        Assert.Equal("2026-11-18T20:00:00", row["Interview, your time"]);
        Assert.Equal("mine", row["My notes"]);
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, Later, merged.Record).Workbook);
    }

    [Theory]
    [InlineData("s = book['Contacts']; del s.tables['Contacts']; s.delete_rows(1, s.max_row)")]
    [InlineData("del book['Contacts']")]
    public async Task a_deleted_table_or_sheet_is_said_and_what_was_written_there_is_kept(string deletion)
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var typed = TrackerSyncTests.Merge(await Edited(bytes, "book['Contacts']['G2'] = 'sailing'"), SampleSeason.Whole, record);
        var merged = TrackerSyncTests.Merge(await Edited(typed.Workbook, deletion), Later, typed.Record);
        var note = Assert.Single(merged.Notes, note => note.Kind == TrackerNoteKind.Question);
        Assert.Equal("The table Contacts is gone from the workbook. What you wrote there is kept; to have it back, move the file away and print the tracker again.", note.Words);
        Assert.Equal("2026-11-18T20:00:00", TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(merged.Workbook), "Programs", 1)["Interview, your time"]);
        using var output = new MemoryStream();
        TrackerWorkbook.Write(Later, SampleSeason.Now, Preferences.Default, merged.Record, output);
        Assert.Equal("sailing", TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(output.ToArray()), "Contacts", 1)["What we spoke of"]);
    }

    [Fact]
    public async Task without_the_id_column_rows_are_told_apart_by_name_and_the_person_is_told()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, WithoutIds + "; s['J3'] = 'mine'"), Later, record);
        var note = Assert.Single(merged.Notes, note => note.Kind == TrackerNoteKind.Question);
        Assert.Equal("The hidden column Row id is gone from Programs, so rows were told apart by Program and Specialty; to have it back, add a column with the header Row id and run this again.", note.Words);
        var book = await TrackerFile.ReadByOpenpyxl(merged.Workbook);
        Assert.Equal("2026-11-18T20:00:00", TrackerFile.Row(book, "Programs", 1)["Interview, your time"]);
        Assert.Equal("mine", TrackerFile.Row(book, "Programs", 2)["My notes"]);
        Assert.Equal(8, book.GetProperty("sheets").GetProperty("Programs").GetProperty("rows").GetArrayLength());
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, Later, merged.Record).Workbook);

        var back = TrackerSyncTests.Merge(await Edited(merged.Workbook, "s = book['Programs']; t = s.tables['Programs']; s.cell(1, len(t.tableColumns) + 1, 'Row id'); t.tableColumns.append(openpyxl.worksheet.table.TableColumn(id=99, name='Row id')); t.ref = t.autoFilter.ref = 'A1:AB8'"), Later, merged.Record);
        Assert.DoesNotContain(back.Notes, each => each.Kind == TrackerNoteKind.Question);
        Assert.Equal("harbor-falls-internal-medicine-categorical", TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(back.Workbook), "Programs", 1)["Row id"]);
    }

    [Fact]
    public async Task without_the_id_column_two_rows_of_one_name_are_left_and_asked_about()
    {
        var twins = SampleSeason.Of(SampleSeason.Virtual, SampleSeason.Virtual with { Id = "harbor-falls-internal-medicine-preliminary", Program = SampleSeason.Virtual.Program with { Track = "preliminary", NrmpCode = null } }, SampleSeason.InPerson);
        var (bytes, record) = TrackerSyncTests.Print(twins);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, WithoutIds), twins, record);
        Assert.Equal(2, merged.Notes.Count(note => note.Words.EndsWith("cannot be told apart without the hidden column Row id, which is gone; it was left as it is.", StringComparison.Ordinal)));
        Assert.Equal(4, (await TrackerFile.ReadByOpenpyxl(merged.Workbook)).GetProperty("sheets").GetProperty("Programs").GetProperty("rows").GetArrayLength());
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, twins, merged.Record).Workbook);
    }

    [Fact]
    public async Task a_copied_row_is_asked_about_and_both_stay()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, "s = book['Programs']; [s.cell(9, c.column, c.value) for c in s[2]]; s['C9'] = 'typed into the copy'; s.tables['Programs'].ref = s.tables['Programs'].autoFilter.ref = 'A1:AB9'"), Later, record);
        var note = Assert.Single(merged.Notes);
        Assert.Equal(TrackerNoteKind.Question, note.Kind);
        Assert.Equal("Row 9 of Programs is a copy of row 2 (Harbor Falls Medical Center); delete it, or clear its Row id to make it a row of its own. It was left as it is.", note.Words);
        var book = await TrackerFile.ReadByOpenpyxl(merged.Workbook);
        Assert.Equal("2026-11-18T20:00:00", TrackerFile.Row(book, "Programs", 1)["Interview, your time"]);
        Assert.Equal("2026-11-18T19:00:00", TrackerFile.Row(book, "Programs", 8)["Interview, your time"]);
        Assert.Equal("typed into the copy", TrackerFile.Row(book, "Programs", 8)["Status"]);
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, Later, merged.Record).Workbook);
    }

    [Fact]
    public async Task a_table_with_merged_cells_is_left_as_it_is_until_they_are_unmerged()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, "book['Programs'].merge_cells('I3:J4')"), Later, record);
        Assert.Equal("Cells I3:J4 of Programs are merged; unmerge them and run this again. This table was left as it is.", Assert.Single(merged.Notes, note => note.Kind == TrackerNoteKind.Question).Words);
        Assert.Equal("2026-11-18T19:00:00", TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(merged.Workbook), "Programs", 1)["Interview, your time"]);
        var after = TrackerSyncTests.Merge(await Edited(merged.Workbook, "book['Programs'].unmerge_cells('I3:J4')"), Later, merged.Record);
        Assert.Equal("2026-11-18T20:00:00", TrackerFile.Row(await TrackerFile.ReadByOpenpyxl(after.Workbook), "Programs", 1)["Interview, your time"]);
    }

    [Fact]
    public async Task a_workbook_that_counts_days_from_1904_keeps_its_dates_and_gets_ours_right()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var edited = await Edited(bytes, "from openpyxl.utils.datetime import CALENDAR_MAC_1904\nimport datetime\nbook.epoch = CALENDAR_MAC_1904\nbook['Programs']['K2'] = datetime.datetime(2026, 11, 19)");
        var merged = TrackerSyncTests.Merge(edited, Later, record);
        Assert.DoesNotContain(merged.Notes, note => note.Kind is TrackerNoteKind.Question or TrackerNoteKind.Conflict);
        var book = await TrackerFile.ReadByOpenpyxl(merged.Workbook);
        Assert.Equal("2026-11-18T20:00:00", TrackerFile.Row(book, "Programs", 1)["Interview, your time"]);
        Assert.Equal("2026-11-19T00:00:00", TrackerFile.Row(book, "Programs", 1)["Thanks sent"]);
        Assert.Equal("2026-12-03T20:00:00", TrackerFile.Row(book, "Programs", 2)["Interview, your time"]);
        Assert.Equal("n:46345", merged.Record.Tables["Programs"].Rows[SampleSeason.Virtual.Id].Yours["Thanks sent"]);
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, Later, merged.Record).Workbook);
    }

    [Theory]
    [InlineData("Fri, Nov 20, 2026", 0)]
    [InlineData("11/20/2026", 0)]
    [InlineData("20/11/2026", 1)]
    [InlineData("next week", 1)]
    public async Task a_date_typed_as_text_is_kept_and_asked_about_where_it_cannot_be_read(string typed, int questions)
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var merged = TrackerSyncTests.Merge(await Edited(bytes, $"book['Programs']['K2'] = '{typed}'"), SampleSeason.Whole, record);
        Assert.Equal(questions, merged.Notes.Count(note => note.Kind == TrackerNoteKind.Question && note.Words.Contains("is no date that can be read; write it like 11/20/2026.", StringComparison.Ordinal)));
        Assert.Equal("t:" + typed, merged.Record.Tables["Programs"].Rows[SampleSeason.Virtual.Id].Yours["Thanks sent"]);
    }

    private const string WithoutIds = "s = book['Programs']; t = s.tables['Programs']; s.delete_cols(28); del t.tableColumns[27]; t.ref = t.autoFilter.ref = 'A1:AA' + str(s.max_row)";

    private static async Task<byte[]> Edited(byte[] workbook, string statements)
    {
        using var folder = new TemporaryFolder();
        var file = await folder.Write("tracker.xlsx", workbook);
        var run = await ExternalProgram.Start("python3", "-c", $"import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\n{statements}\nbook.save(sys.argv[1])", file);
        Assert.True(run.ExitCode == 0, run.Errors);
        return await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
    }
}
