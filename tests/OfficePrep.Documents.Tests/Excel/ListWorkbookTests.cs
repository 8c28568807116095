using OfficePrep.Documents.Excel;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>People's own lists in workbooks that another program made.</summary>
public class ListWorkbookTests
{
    private const string Script = """
        import sys, datetime, openpyxl
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Mine"
        sheet.append(["My list"])
        sheet.append([])
        sheet.append(["Hospital", "Specialty", "IMG", "Checked", "Positions", "Sum", "Visa"])
        sheet.append(["Alder “Ñ” & Sons", "IM", 0.35, datetime.date(2026, 10, 15), 12, "=E4*2", True])
        sheet["C4"].number_format = "0%"
        sheet["D4"].number_format = "yyyy-mm-dd"
        sheet.append([])
        sheet["A7"] = "Birch"
        sheet["C7"] = 0.125
        sheet["C7"].number_format = '0.0%'
        other = book.create_sheet("Other")
        other.append(["A", "B"])
        other.append(["1", "2"])
        book.save(sys.argv[1])
        """;

    [Fact]
    public async Task what_a_person_sees_in_the_cells_is_what_is_read()
    {
        using var file = await Made();

        var table = ListWorkbook.Read(file);

        Assert.Equal(["Hospital", "Specialty", "IMG", "Checked", "Positions", "Sum", "Visa"], table.Headings);
        Assert.Equal(["Alder “Ñ” & Sons", "IM", "35 %", "2026-10-15", "12", "", "yes"], table.Rows[0].Cells);
        Assert.Equal((7, "Birch", "12.5 %"), (table.Rows[1].Line, table.Rows[1].At(0), table.Rows[1].At(2)));
    }

    [Fact]
    public async Task a_sheet_is_chosen_by_its_name()
    {
        using var file = await Made();
        Assert.Equal(["1", "2"], ListWorkbook.Read(file, "other").Rows.Single().Cells);

        file.Position = 0;
        Assert.Equal("it has no sheet Third; it has Mine, Other", Assert.ThrowsAny<FormatException>(() => ListWorkbook.Read(file, "Third")).Message);
    }

    [Fact]
    public void what_is_no_workbook_is_refused_in_one_sentence()
    {
        using var file = new MemoryStream("PK not a zip"u8.ToArray());

        Assert.StartsWith("it is damaged or no Excel workbook", Assert.ThrowsAny<FormatException>(() => ListWorkbook.Read(file)).Message, StringComparison.Ordinal);
    }

    private static async Task<MemoryStream> Made()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("officeprep-").FullName, "list.xlsx");
        try
        {
            var run = await ExternalProgram.Start("python3", "-c", Script, path);
            Assert.True(run.ExitCode == 0, run.Errors);
            return new MemoryStream(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
