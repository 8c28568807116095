using NodaTime;

namespace OfficePrep.Documents.Excel;

/// <summary>The tracker's tables with what stands in them, the person's words included, and what their formulas give: read by formulas of one table about another.</summary>
internal sealed class TrackerBook
{
    private readonly Dictionary<string, BookTable> tables;

    private TrackerBook(IReadOnlyList<TrackerTable> tables, LocalDateTime now)
    {
        Now = now;
        this.tables = tables.ToDictionary(table => table.Name, table => new BookTable(table), StringComparer.Ordinal);
        // What stands beside a drawn sheet, such as weights, is read by the tables and reads no formula of theirs.
        foreach (var table in tables.OrderBy(table => table.Corner is null))
        {
            foreach (var column in table.Columns.Where(column => column.Compute is not null))
            {
                this[table.Name].Fill(column.Header, column.Compute!(this, this[table.Name]));
            }
        }
    }

    /// <summary>What NOW() gives: the applicant's wall clock.</summary>
    public LocalDateTime Now { get; }

    /// <summary>What TODAY() gives.</summary>
    public int Today => Period.DaysBetween(new LocalDate(1899, 12, 30), Now.Date);

    public BookTable this[string name] => tables[name];

    /// <summary>The tables with the values of their formulas.</summary>
    public IReadOnlyList<TrackerTable> Tables => [.. tables.Values.Select(table => table.Filled)];

    /// <summary>Days from today to the day in a column, for each row; nothing where no day stands there.</summary>
    public IEnumerable<CellContent> DaysTo(BookTable table, string header) =>
        table.Rows.Select(row => table.Number(row, header) is { } day ? new CellContent.Number(Math.Floor(day) - Today) : CellContent.Nothing);

    public static TrackerBook Of(IReadOnlyList<TrackerTable> tables, LocalDateTime now) => new(tables, now);
}
