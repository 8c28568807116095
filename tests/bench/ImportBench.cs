using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Programs;
using OfficePrep.Programs.Import;

namespace OfficePrep.Bench;

/// <summary>What it costs to bring a list of ten thousand programs into the book, from a text and from a workbook.</summary>
internal static class ImportBench
{
    private const int Rows = 10_000;
    private static readonly string[] Headings = ["Program", "Specialty", "City", "% IMG", "Positions", "Website", "Notes"];
    private static readonly string[] Hills = ["Maple", "Cedar", "Juniper", "Alder", "Hazel", "Willow", "Rowan", "Larch", "Aspen", "Birch"];
    private static readonly string[] Specialties = ["Internal Medicine", "Family Medicine", "Pediatrics", "Psychiatry", "Neurology"];

    /// <summary>Prints the processor time of reading, matching and planning, first and warm.</summary>
    public static int Run()
    {
        var text = Encoding.UTF8.GetBytes(string.Join('\n', Cells().Select(row => string.Join(',', row.Select(cell => $"\"{cell}\"")))));
        var workbook = Workbook();
        Measure("CSV", text.Length, () => DelimitedText.Read(text));
        Measure("xlsx", workbook.Length, () => ListWorkbook.Read(new MemoryStream(workbook, writable: false)));
        return 0;
    }

    private static void Measure(string kind, int bytes, Func<ListTable> read)
    {
        var taken = 0;
        void Import()
        {
            var table = read();
            var plan = ProgramImport.Plan(ProgramBook.Empty, null, table, ColumnMapping.Guess(table), new ImportChoices { Today = new LocalDate(2026, 11, 23), ListDate = new LocalDate(2026, 11, 23), FileName = "list", AllNew = true });
            taken = plan.Book.Programs.Count;
        }

        var first = Timing.Median(Import, 1) * 1000;
        var warm = Timing.Median(Import, 7) * 1000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-5} {Rows:N0} rows, {bytes / 1024:N0} KiB, {taken:N0} programs: {first:N0} ms CPU the first time, {warm:N0} ms warm"));
    }

    private static IEnumerable<string[]> Cells()
    {
        yield return Headings;
        for (var row = 0; row < Rows; row++)
        {
            var number = row.ToString(CultureInfo.InvariantCulture);
            yield return [$"{Hills[row % 10]} {Hills[row / 10 % 10]} {number} Hospital", Specialties[row % 5], "Buffalo, NY", $"{row % 100} %", (10 + (row % 40)).ToString(CultureInfo.InvariantCulture), $"https://p{number}.example/", "seen at the open house"];
        }
    }

    // As small as a workbook can be: words inside their cells.
    private static byte[] Workbook()
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(package, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Part(package, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(package, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Part(package, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var rows = Cells().Select((row, at) => $"<row r=\"{(at + 1).ToString(CultureInfo.InvariantCulture)}\">{string.Concat(row.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{(at + 1).ToString(CultureInfo.InvariantCulture)}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>");
            Part(package, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");
        }

        return bytes.ToArray();
    }

    private static void Part(ZipArchive package, string name, string content)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
