using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Excel.Sync;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Drawing = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class DrawnSheetTests
{
    private static readonly byte[] Whole = TrackerFile.Bytes(SampleSeason.Whole);

    [Fact]
    public async Task the_months_hold_every_moment_on_its_day_with_its_clock()
    {
        var months = (await TrackerFile.ReadByOpenpyxl(Refreshed(Whole))).GetProperty("sheets").GetProperty("Months").GetProperty("rows");
        Assert.StartsWith("=IF(COUNT(Calendar[Day])=0", months[3][0].GetString(), StringComparison.Ordinal);
        var grid = Grid(Whole, "Months");
        var words = Enumerable.Range(1, grid.LastRow).SelectMany(row => Enumerable.Range(1, 7).Select(column => CellCode.Text(grid.ReadValue(column, row)) ?? "")).ToList();
        Assert.Contains(words, cell => cell.Contains("7:00 PM (Karachi, UTC+5)\nInterview: Harbor Falls Medical Center", StringComparison.Ordinal));
        Assert.Contains(words, cell => cell.Contains("[Ask first]", StringComparison.Ordinal));
        Assert.Contains(words, cell => cell.Contains("No hour (the program's date)", StringComparison.Ordinal));
    }

    [Fact]
    public void a_day_with_more_than_the_months_have_room_for_says_so()
    {
        var season = SampleSeason.Of([.. Enumerable.Range(1, 5).Select(number => SampleSeason.InPerson with { Id = FormattableString.Invariant($"p{number}") })]);
        var grid = Grid(TrackerFile.Bytes(season), "Months");
        Assert.Contains(Enumerable.Range(1, grid.LastRow).SelectMany(row => Enumerable.Range(1, 7).Select(column => CellCode.Text(grid.ReadValue(column, row)) ?? "")), cell => cell.EndsWith("and 2 more, see Calendar", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rank")]
    [InlineData("Months")]
    public void room_that_nothing_stands_in_has_no_lines(string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Whole), isEditable: false);
        var book = document.WorkbookPart!;
        var part = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(each => each.Name == sheet).Id!.Value!);
        var vacant = part.Worksheet!.Descendants<ConditionalFormattingRule>().Where(rule => rule.FormatId?.Value == (uint)HighlightMark.Vacant).ToList();
        Assert.NotEmpty(vacant);
        var look = book.WorkbookStylesPart!.Stylesheet!.DifferentialFormats!.Elements<DifferentialFormat>().ElementAt((int)HighlightMark.Vacant);
        Assert.All(look.Border!.Descendants<Color>(), line => Assert.Equal("FFFFFFFF", line.Rgb!.Value));
    }

    [Fact]
    public void every_chart_has_a_title_words_for_those_who_do_not_see_it_and_the_values_of_its_cells()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Whole), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.DrawingsPart is not null);
        var grid = Grid(Whole, "Dashboard");
        var frames = sheet.DrawingsPart!.WorksheetDrawing!.Descendants<Drawing.NonVisualDrawingProperties>().ToList();
        Assert.Equal(4, frames.Count);
        Assert.All(frames, frame => Assert.True(frame.Description!.Value!.Length > 20));
        foreach (var chart in sheet.DrawingsPart.ChartParts.Select(part => part.ChartSpace!))
        {
            Assert.NotEmpty(chart.Descendants<Charts.Title>());
            foreach (var reference in chart.Descendants<Charts.NumberReference>())
            {
                var (first, last) = A1.ParseRange(reference.Formula!.Text["Dashboard!".Length..])!.Value;
                var cells = Enumerable.Range(first.Row, last.Row - first.Row + 1).Select(row => CellCode.Number(grid.ReadValue(first.Column, row)));
                Assert.Equal(cells, reference.Descendants<Charts.NumericValue>().Select(value => (double?)double.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    [Fact]
    public void every_list_to_choose_from_is_a_name_that_the_workbook_knows()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Whole), isEditable: false);
        var names = document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Name!.Value!).ToHashSet(StringComparer.Ordinal);
        var lists = document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>()).Where(rule => rule.Type?.Value == DataValidationValues.List).Select(rule => rule.Formula1!.Text).ToList();
        Assert.Contains("ProgramList", lists);
        Assert.All(lists, list => Assert.Contains(list, names));
    }

    [Fact]
    public void what_follows_from_a_letter_follows_in_every_drawn_sheet_of_a_workbook_that_its_owner_keeps()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var later = SampleSeason.Of(SampleSeason.Virtual with { Times = [SampleSeason.Time(Reading.TimeRole.Interview, "2026-11-18T10:00", "America/New_York", "now at 10:00 AM ET")] }, SampleSeason.InPerson);
        var merged = TrackerSyncTests.Merge(bytes, later, record);
        TrackerSyncTests.Check(merged.Workbook);
        var months = Grid(merged.Workbook, "Months");
        var words = Enumerable.Range(1, months.LastRow).SelectMany(row => Enumerable.Range(1, 7).Select(column => CellCode.Text(months.ReadValue(column, row)) ?? "")).ToList();
        Assert.Contains(words, cell => cell.StartsWith("8:00 PM (Karachi, UTC+5)\nInterview: Harbor Falls", StringComparison.Ordinal));
        Assert.DoesNotContain(words, cell => cell.StartsWith("7:00 PM (Karachi, UTC+5)\nInterview: Harbor Falls", StringComparison.Ordinal));
        // Both are at 8:00 PM now; the five interviews that the season has no more are not counted.
        var dashboard = Grid(merged.Workbook, "Dashboard");
        Assert.Equal(2d, CellCode.Number(dashboard.ReadValue(6, 42 + 20)));
        Assert.Equal(2d, CellCode.Number(dashboard.ReadValue(1, 4)));
        Assert.Same(merged.Workbook, TrackerSyncTests.Merge(merged.Workbook, later, merged.Record).Workbook);
    }

    [Fact]
    public void the_programs_that_a_person_compares_stay_and_are_looked_up_anew()
    {
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        var package = WorkbookPackage.Open(bytes);
        var sheets = new WorkbookSheets(package);
        var compare = sheets.Grid(sheets.All.Single(sheet => sheet.Name == "Compare").Part);
        compare.Write(2, 4, CellContent.Of("Lakeshore Children's Hospital, Pediatrics"));
        var merged = TrackerSyncTests.Merge(package.Save(), SampleSeason.Whole, record);
        var grid = Grid(merged.Workbook, "Compare");
        Assert.Equal("Lakeshore Children's Hospital, Pediatrics", CellCode.Text(grid.Read(2, 4)));
        Assert.Equal("Invited", CellCode.Text(grid.ReadValue(2, 9)));
    }

    private static byte[] Refreshed(byte[] workbook) => TrackerSyncTests.Merge(workbook, SampleSeason.Whole, TrackerRecord.Empty).Workbook;

    private static SheetGrid Grid(byte[] workbook, string sheet)
    {
        var sheets = new WorkbookSheets(WorkbookPackage.Open(workbook));
        return sheets.Grid(sheets.All.Single(each => each.Name == sheet).Part);
    }
}
