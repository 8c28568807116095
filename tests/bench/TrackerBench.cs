using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Programs;

namespace OfficePrep.Bench;

/// <summary>What the tracker costs: making it whole from a season, and bringing one up to date that a person has written into. Peers write the same sheets (<c>tests/bench/tracker</c>).</summary>
internal static class TrackerBench
{
    private const int Runs = 11;
    private const int Edits = 50;

    /// <summary>Prints processor time, size and memory.</summary>
    /// <param name="size"><c>200</c>: all of them wrote; <c>5000</c>: a list of the whole country, of which 200 wrote; <c>crowded</c>: 200 interviews at one hour; <c>all</c>: 5,000 that wrote.</param>
    /// <param name="folder">Where the workbook and its cells go for the other writers; null writes none.</param>
    public static int Run(string size, string? folder)
    {
        var season = size switch
        {
            "200" => TrackerSeasons.Of(200, 200),
            "5000" => TrackerSeasons.Of(5_000, 200),
            "crowded" => TrackerSeasons.AtOneHour(200),
            _ => TrackerSeasons.Of(5_000, 5_000),
        };
        var book = TrackerSeasons.Book(season);
        var whole = Measure(() => Write(season, book, TrackerRecord.Empty, out _));
        using var self = Process.GetCurrentProcess();
        var (bytes, record) = (Write(season, book, TrackerRecord.Empty, out var written), written);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Write(season, book, TrackerRecord.Empty, out _);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Say($"OfficePrep, {size,-8} {whole,8:0.0} ms CPU  {bytes.Length / 1024.0,7:0} KiB  peak {self.PeakWorkingSet64 / 1048576.0:0} MiB  {allocated / 1048576.0:0} MiB allocated");
        var tables = TrackerTables.Of(season, TrackerSeasons.Now, Preferences.Default, book);
        Say($"  of it blocks, nights {Measure(() => SeasonBlocks.For(season, Preferences.Default)),6:0.0} ms; all tables {Measure(() => TrackerTables.Of(season, TrackerSeasons.Now, Preferences.Default, book)),6:0.0} ms ({tables.Sum(table => table.Rows.Count)} rows)");
        if (size == "200")
        {
            var edited = Edited(bytes);
            var later = season with { Interviews = [.. season.Interviews.Select((interview, at) => at % 20 == 0 ? interview with { Place = "Another house" } : interview)] };
            var merged = (TrackerMerge.Merged)TrackerSync.Merge(edited, later, TrackerSeasons.Now, Preferences.Default, record, book);
            var yours = merged.Record.Tables.Values.Sum(table => table.Rows.Values.Sum(row => row.Yours.Count));
            Say($"  sync of {yours} edits and {season.Interviews.Count / 20} news {Measure(() => TrackerSync.Merge(edited, later, TrackerSeasons.Now, Preferences.Default, record, book)),6:0.0} ms CPU");
        }

        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, $"officeprep-{size}.xlsx"), bytes);
            TrackerContent.Write(tables, TrackerSeasons.Now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(TrackerSeasons.Now)]).LocalDateTime, Path.Combine(folder, $"content-{size}.json"));
        }

        return 0;
    }

    private static byte[] Write(Season season, ProgramBook book, TrackerRecord before, out TrackerRecord record)
    {
        using var output = new MemoryStream();
        record = TrackerWorkbook.Write(season, TrackerSeasons.Now, Preferences.Default, before, output, book);
        return output.ToArray();
    }

    // What a person does in a spreadsheet: a note typed into the green column of every fourth program.
    private static byte[] Edited(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheet = document.WorkbookPart!.WorksheetParts.First(part => part.TableDefinitionParts.Any(table => table.Table!.Name == "Programs"));
            var column = sheet.TableDefinitionParts.Single().Table!.TableColumns!.Elements<TableColumn>().ToList().FindIndex(each => each.Name == "My notes");
            foreach (var row in sheet.Worksheet!.Descendants<Row>().Skip(1).Take(Edits * 4).Where((_, at) => at % 4 == 0))
            {
                var cell = row.Elements<Cell>().ElementAt(column);
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text("Asked about the clinic in row " + row.RowIndex!.InnerText));
            }
        }

        return stream.ToArray();
    }

    private static double Measure(Action work)
    {
        Timing.Warm(work, TimeSpan.FromSeconds(4));
        return Timing.Median(work, Runs) * 1000;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
