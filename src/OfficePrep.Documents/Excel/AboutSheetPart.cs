using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes the sheet that says what the workbook is, which clocks it shows, and which columns are the person's own.</summary>
internal static class AboutSheetPart
{
    public const string Sheet = "About";

    public static void Write(Stream output, Season season, Instant changed, SharedStrings strings)
    {
        using var writer = new SheetWriter(output);
        writer.Write(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.Write(new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }));
        writer.Write(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.Write(new Columns(
            new Column { Min = 1, Max = 1, Width = 24, CustomWidth = true },
            new Column { Min = 2, Max = 2, Width = 96, CustomWidth = true }));
        var cells = writer.StartCells(strings);
        var row = 1;
        foreach (var (label, words, look) in Lines(season, changed))
        {
            cells.StartRow(row, look == CellLook.Title ? 36 : words?.Length > 90 ? 38 : 24);
            cells.Write(1, row, CellContent.Of(label), look);
            cells.Write(2, row, CellContent.Of(words), look == CellLook.Title ? CellLook.Plain : CellLook.Text);
            cells.EndRow();
            row++;
        }

        writer.EndCells();
        writer.Write(new PageMargins { Left = 0.7, Right = 0.7, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.Write(new PageSetup { PaperSize = 1, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    private static IEnumerable<(string Label, string? Words, CellLook Look)> Lines(Season season, Instant changed)
    {
        var home = season.HomeZoneAt(changed);
        yield return ("Residency interviews", null, CellLook.Title);
        yield return ("Last change", TwoClocks.At(changed, home, null, home).Home.ToString(), CellLook.Label);
        yield return ("Your clock", string.Join("; then ", season.Home.Take(20).Select(Stay)), CellLook.Label);
        yield return ("Time zone data", season.TzdbVersion + (season.ClockCheck is { Disagreements.Count: > 0 } ? "; this computer’s own data give another hour for some times. Check them with: officeprep plan" : ""), CellLook.Label);
        yield return ("Programs", "One row for each interview. Times are real dates that sort and filter; the city and UTC offset of each stand beside it.", CellLook.Label);
        yield return ("Calendar", "Every moment by your own day and hour, with the program's day and hour beside it. Where the letter gives no hour, the day is the program's.", CellLook.Label);
        yield return ("Months", "The calendar as months of weeks, on your own days. It follows the Calendar sheet by itself.", CellLook.Label);
        yield return ("Debrief and Rank", "Mark each program from 1 to 5 on the day. Weights and hard stops are yours to set on Rank; score, place, ties, and how firm a place is follow at once.", CellLook.Label);
        yield return ("Compare, Dashboard", "Formulas on the other sheets, nothing to fill in but the programs to compare. Write into cells of your own beside them if you like.", CellLook.Label);
        yield return ("Contacts, practice", "Whom the letters name, and the practice interviews that fit into your weeks. Add rows of your own below.", CellLook.Label);
        yield return ("Ask first", "The letter leaves something open. Ask the program before you rely on that time.", CellLook.Label);
        yield return ("Reply by", "Amber from three days before the last moment to answer, while you are only invited. Places can be gone long before.", CellLook.Label);
        yield return ("Green columns", "Yours to write in. Blue columns come from the letters. You may add columns and sheets of your own, sort, filter and hide.", CellLook.PersonsHeader);
        yield return ("Links", "Only https links are kept. Check that you know the sender before you open one.", CellLook.Label);
    }

    private static string Stay(HomeStay stay) =>
        stay.From is { } from ? $"{ClockText.City(stay.ZoneId)} ({stay.ZoneId}) from {ClockText.Day(from)}" : $"{ClockText.City(stay.ZoneId)} ({stay.ZoneId})";
}
