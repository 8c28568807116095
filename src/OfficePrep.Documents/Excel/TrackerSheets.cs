using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Documents.Excel;

/// <summary>The sheets of a tracker in their order.</summary>
internal static class TrackerSheets
{
    /// <summary>Names of all sheets, the explanation last.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        TodayColumns.Sheet, ProgramColumns.Sheet, InterviewColumns.Sheet, CalendarColumns.Sheet, MonthSheet.Name, TaskColumns.Sheet, ContactColumns.Sheet, MockColumns.Sheet,
        DebriefColumns.Sheet, RankSheet.Name, CompareSheet.Name, DashboardSheet.Name, ListSheet.Name, AboutSheetPart.Sheet,
    ];

    /// <summary>The sheets that are drawn, with what their formulas give.</summary>
    /// <param name="book">The tables.</param>
    /// <param name="picks">The programs that the person compares; null where they have chosen none yet.</param>
    public static IReadOnlyList<DrawnSheet> Drawn(TrackerBook book, IReadOnlyList<string>? picks = null) => [MonthSheet.Of(book), RankSheet.Of(book), CompareSheet.Of(book, picks), DashboardSheet.Of(book), ListSheet.Of()];

    /// <summary>The workbook's names for cells that formulas and lists refer to.</summary>
    public static IEnumerable<(string Name, string Cells)> Names() => RankSheet.Names().Concat(ListSheet.Names()).OrderBy(each => each.Name, StringComparer.Ordinal);
}
