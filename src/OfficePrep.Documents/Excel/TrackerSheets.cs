using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Documents.Excel;

/// <summary>The sheets of a tracker in their order.</summary>
internal static class TrackerSheets
{
    /// <summary>Names of all sheets, the explanation last.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        TodayColumns.Sheet, ProgramColumns.Sheet, InterviewColumns.Sheet, CalendarColumns.Sheet, TaskColumns.Sheet, ContactColumns.Sheet, MockColumns.Sheet,
        DebriefColumns.Sheet, RankSheet.Name, ListSheet.Name, AboutSheetPart.Sheet,
    ];

    /// <summary>The sheets that are drawn, with what their formulas give.</summary>
    public static IReadOnlyList<DrawnSheet> Drawn(TrackerBook book) => [RankSheet.Of(book), ListSheet.Of()];

    /// <summary>The workbook's names for cells that formulas and lists refer to.</summary>
    public static IEnumerable<(string Name, string Cells)> Names() => RankSheet.Names().Concat(ListSheet.Names()).OrderBy(each => each.Name, StringComparer.Ordinal);
}
