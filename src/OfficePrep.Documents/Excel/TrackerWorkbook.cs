using System.Globalization;
using System.IO.Packaging;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using OfficePrep.Documents.Excel.Views;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>Prints a season as an Excel workbook: what matters today, programs, interviews, every moment, tasks, and a page that explains them.</summary>
public static class TrackerWorkbook
{
    /// <summary>
    /// Writes the workbook (.xlsx). Times are real Excel date-times on the program's and the applicant's wall clock, with city and UTC offset beside them.
    /// What letters say is always text, never a formula; links are https only. The same season gives the same bytes until a moment in it passes.
    /// </summary>
    /// <param name="season">The season; its home stays say which clock is the applicant's.</param>
    /// <param name="now">Tells what is past from what is ahead.</param>
    /// <param name="output">Where to; need not be seekable, left open.</param>
    public static void Write(Season season, Instant now, Stream output) => Write(season, now, Preferences.Default, TrackerRecord.Empty, output);

    /// <summary>Writes the workbook anew with what a person had written into an earlier one.</summary>
    /// <param name="season">The season.</param>
    /// <param name="now">Tells what is past from what is ahead.</param>
    /// <param name="preferences">Buffers, sleep and what is to be done by when.</param>
    /// <param name="record">What the person wrote.</param>
    /// <param name="output">Where to; need not be seekable, left open.</param>
    /// <param name="programs">The person's book of programs, whose research stands among the tasks; null where there is none.</param>
    /// <returns>The record to keep beside the season, for <see cref="TrackerSync"/>.</returns>
    public static TrackerRecord Write(Season season, Instant now, Preferences preferences, TrackerRecord record, Stream output, ProgramBook? programs = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        var fresh = TrackerTables.Of(season, now, preferences, programs);
        var book = TrackerPrint.Book(fresh, record, now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).LocalDateTime);
        // Not the moment of printing: a run that brings nothing new must not look like a change.
        var changed = season.Interviews.Select(interview => interview.Changed).DefaultIfEmpty(now).Max();
        using var package = new MemoryStream();
        var streamed = new StreamedParts();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Once is enough: the finished package is made from this one.
            document.CompressionOption = CompressionOption.NotCompressed;
            Fill(document.AddWorkbookPart(), book, season, changed, streamed);
            document.PackageProperties.Title = "Residency interviews";
            document.PackageProperties.Creator = "OfficePrep";
            document.PackageProperties.Language = "en-US";
            document.PackageProperties.Created = changed.ToDateTimeUtc();
            document.PackageProperties.Modified = changed.ToDateTimeUtc();
        }

        using var bytes = new MemoryStream();
        DeterministicPackage.Write(package, bytes, streamed);
        bytes.WriteTo(output);
        return new TrackerRecord
        {
            Printed = Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))),
            Tables = fresh.ToDictionary(table => table.Name, table => TrackerPrint.Record(table, record.Table(table.Name)), StringComparer.Ordinal),
        };
    }

    private static void Fill(WorkbookPart workbook, TrackerBook book, Season season, Instant changed, StreamedParts streamed)
    {
        var strings = new SharedStrings();
        var sheets = new Sheets();
        var tables = book.Tables.Select((table, at) => (Table: table, Number: (uint)at + 1)).ToList();
        var drawn = TrackerSheets.Drawn(book);
        foreach (var name in TrackerSheets.Order)
        {
            var part = AddSheet(workbook, sheets, name);
            if (drawn.FirstOrDefault(sheet => sheet.Name == name) is { } sheet)
            {
                DrawnSheetPart.Write(part, sheet, [.. tables.Where(each => each.Table.Sheet == name)], strings, streamed);
            }
            else if (tables.FirstOrDefault(each => each.Table.Sheet == name) is { Table: { } table, Number: var number })
            {
                TableSheetPart.Write(part, table, number, strings, streamed);
            }
            else
            {
                streamed.Add(part, output => AboutSheetPart.Write(output, season, changed, strings));
            }
        }

        StyleBook.Write(workbook.AddNewPart<WorkbookStylesPart>("styles"));
        // The last one: every other adds to it.
        streamed.Add(workbook.AddNewPart<SharedStringTablePart>("strings"), strings.Write);
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, XWindow = 0, YWindow = 0, WindowWidth = 28_800, WindowHeight = 15_000 }),
            sheets,
            new DefinedNames([.. tables.Where(each => each.Table.Corner is null).SelectMany(each => PrintNames(each.Table)), .. drawn.SelectMany(PrintNames), .. TrackerSheets.Names().Select(each => new DefinedName(each.Cells) { Name = each.Name })]),
            // What stands beside a formula was true when it was written; days to go are another thing tomorrow.
            new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static WorksheetPart AddSheet(WorkbookPart workbook, Sheets sheets, string name)
    {
        var number = (uint)sheets.ChildElements.Count + 1;
        var id = "sheet" + number.ToString(CultureInfo.InvariantCulture);
        sheets.Append(new Sheet { Name = name, SheetId = number, Id = id });
        return workbook.AddNewPart<WorksheetPart>(id);
    }

    // On paper only the columns that fit it, with the header on every page.
    private static IEnumerable<DefinedName> PrintNames(TrackerTable table)
    {
        var last = A1.Letters(table.Columns.TakeWhile(column => column.IsPrinted).Count());
        yield return Name("_xlnm.Print_Area", table.Sheet, FormattableString.Invariant($"$A$1:${last}${table.LastRow}"));
        yield return Name("_xlnm.Print_Titles", table.Sheet, "$1:$1");
    }

    private static IEnumerable<DefinedName> PrintNames(DrawnSheet sheet)
    {
        var (first, last) = A1.ParseRange(sheet.Printed)!.Value;
        yield return Name("_xlnm.Print_Area", sheet.Name, FormattableString.Invariant($"${A1.Letters(first.Column)}${first.Row}:${A1.Letters(last.Column)}${last.Row}"));
        if (sheet.Titles is { } rows)
        {
            yield return Name("_xlnm.Print_Titles", sheet.Name, "$" + rows.Replace(":", ":$", StringComparison.Ordinal));
        }
    }

    private static DefinedName Name(string name, string sheet, string cells) =>
        new($"'{sheet}'!{cells}") { Name = name, LocalSheetId = (uint)TrackerSheets.Order.ToList().IndexOf(sheet) };
}
