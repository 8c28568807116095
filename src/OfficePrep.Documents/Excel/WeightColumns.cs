using OfficePrep.Documents.Excel.Views;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>The Weights table on the Rank sheet: how much each domain counts, for the person to say.</summary>
internal static class WeightColumns
{
    public const string Table = "Weights";
    public const string Weight = "Weight";

    public static IReadOnlyList<TrackerColumn<RankDomain>> All { get; } =
    [
        new() { Header = "Domain", Width = 27, Look = CellLook.Name, IsPrinted = true, Value = domain => CellContent.Of(domain.Label) },
        new() { Header = Weight, Width = 9, Look = CellLook.PersonsFigure, IsPrinted = true, Explains = "Yours to change; 0 counts for nothing. Empty it to have ours back.", Value = domain => new CellContent.Number(domain.Weight) },
        new() { Header = TrackerTable.RowId, Width = 12, Look = CellLook.Muted, IsHidden = true, Value = domain => CellContent.Of(domain.Id) },
    ];

    public static TrackerTable Of() => TrackerTable.Of(RankSheet.Name, Table, All, RankDomain.All, []) with { NamedBy = ["Domain"], Corner = (1, 5) };

    /// <summary>The weight of a domain as formulas take it: what is no number counts for nothing.</summary>
    public static decimal Of(TrackerBook book, RankDomain domain)
    {
        var table = book[Table];
        return table.Rows.Where(row => table.Text(row, TrackerTable.RowId) == domain.Id).Sum(row => table.Amount(row, Weight));
    }

    /// <summary>The workbook's name for the weight of a domain.</summary>
    public static string NameOf(RankDomain domain) => "Weight_" + domain.Id;
}
