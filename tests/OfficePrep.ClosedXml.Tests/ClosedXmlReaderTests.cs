using System.Globalization;
using ClosedXML.Excel;

namespace OfficePrep.ClosedXml.Tests;

/// <summary>The workbook of the sample season, written by the built command and read by a library that shares no code with the one that wrote it.</summary>
public sealed class ClosedXmlReaderTests(SampleWorkbook sample) : IClassFixture<SampleWorkbook>
{
    private static readonly string[] Sheets = ["Today", "Programs", "Interviews", "Calendar", "Months", "Tasks", "Contacts", "Mock interviews", "Debrief", "Rank", "Compare", "Dashboard", "Lists", "About"];

    [Fact]
    public void every_sheet_is_there_in_its_order() =>
        Assert.Equal(Sheets, sample.Open().Worksheets.Select(sheet => sheet.Name));

    [Theory]
    [InlineData("Programs", "Programs", "Program")]
    [InlineData("Calendar", "Calendar", "Day")]
    [InlineData("Contacts", "Contacts", "Name")]
    [InlineData("Mock interviews", "Mocks", "What")]
    [InlineData("Debrief", "Debrief", "Program")]
    [InlineData("Rank", "Weights", "Domain")]
    [InlineData("Rank", "HardStops", "My hard stops")]
    public void a_table_has_its_headers_and_an_id_in_every_row(string sheet, string name, string first)
    {
        var table = sample.Open().Worksheet(sheet).Table(name);
        Assert.Equal(first, table.Field(0).Name);
        var ids = table.DataRange.Rows().Select(row => row.Field("Row id").GetString()).ToList();
        Assert.NotEmpty(ids);
        Assert.DoesNotContain("", ids);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [InlineData("Linden Ferry", "2026-11-19T08:00", "2026-11-19T18:00")]
    [InlineData("Plumeria Bay", "2026-12-09T13:00", "2026-12-10T04:00")]
    [InlineData("Cottonwood Prairie", "2026-11-05T09:00", "2026-11-05T20:00")]
    public void an_hour_is_a_date_on_both_clocks(string program, string there, string home)
    {
        var row = Assert.Single(sample.Open().Table("Programs").DataRange.Rows(), row => row.Field("Program").GetString().Contains(program, StringComparison.Ordinal));
        Assert.Equal(there, WallClock(row.Field("Interview, program time")));
        Assert.Equal(home, WallClock(row.Field("Interview, your time")));
        Assert.Contains("UTC", row.Field("Program clock").GetString(), StringComparison.Ordinal);
        Assert.Equal("Karachi, UTC+5", row.Field("Your clock").GetString());
    }

    [Fact]
    public void a_status_is_chosen_from_the_list_on_the_lists_sheet()
    {
        var book = sample.Open();
        var programs = book.Worksheet("Programs");
        var rule = programs.Table("Programs").DataRange.FirstRow().Field("Status").DataValidation;
        Assert.Equal(XLAllowedValues.List, rule.AllowedValues);
        Assert.Equal("StatusList", rule.Value);
        var choices = book.NamedRange("StatusList").Ranges.Cells().Select(cell => cell.GetString()).ToList();
        Assert.Contains("Scheduled", choices);
        Assert.All(programs.Table("Programs").DataRange.Rows(), row => Assert.Contains(row.Field("Status").GetString(), choices));
    }

    [Fact]
    public void the_id_is_hidden_and_the_header_stays_in_sight()
    {
        var programs = sample.Open().Worksheet("Programs");
        Assert.Equal(1, programs.SheetView.SplitRow);
        Assert.True(programs.Column(programs.Table("Programs").Field("Row id").Column.ColumnNumber()).IsHidden);
    }

    [Fact]
    public void no_text_of_a_letter_is_a_formula_and_every_link_is_https()
    {
        foreach (var sheet in sample.Open().Worksheets)
        {
            Assert.All(sheet.Hyperlinks.Where(link => link.IsExternal), link => Assert.Equal(Uri.UriSchemeHttps, link.ExternalAddress.Scheme));
            foreach (var table in sheet.Tables.Where(table => table.Name is "Programs" or "Calendar" or "Contacts"))
            {
                var formulas = table.DataRange.Cells(cell => cell.HasFormula).Select(cell => cell.WorksheetColumn().ColumnNumber()).Distinct().ToList();
                // A column is a formula from top to bottom or not at all.
                Assert.All(formulas, column => Assert.All(table.DataRange.Rows(), row => Assert.True(row.Cell(column - table.RangeAddress.FirstAddress.ColumnNumber + 1).HasFormula)));
            }
        }
    }

    // ClosedXML 0.95.4 takes the 409 of the locale in a format's head for digits, so it calls such a date a number; the number is the day all the same.
    private static string WallClock(IXLCell cell)
    {
        Assert.Contains(cell.DataType, new[] { XLDataType.DateTime, XLDataType.Number });
        Assert.EndsWith("mmm d, h:mm AM/PM", cell.Style.NumberFormat.Format, StringComparison.Ordinal);
        return DateTime.FromOADate(Math.Round(cell.GetDouble() * 1_440) / 1_440).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }
}
