namespace OfficePrep.Programs.Import;

/// <summary>A person's own list as rows of text, whatever file it came from.</summary>
/// <param name="Headings">The headings of its columns, as written.</param>
/// <param name="Rows">The rows below, without empty ones.</param>
public sealed record ListTable(IReadOnlyList<string> Headings, IReadOnlyList<ListRow> Rows)
{
    // A title or a date may stand above the headings of a spreadsheet.
    private const int MostTitles = 10;

    /// <summary>Makes a table of rows: the headings are the first row with two cells or more.</summary>
    /// <param name="rows">All rows.</param>
    /// <exception cref="FormatException">There are no headings, no rows, or too much.</exception>
    public static ListTable Of(IReadOnlyList<ListRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var filled = rows.Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        var at = filled.FindIndex(row => row.Cells.Count(cell => cell.Length > 0) >= 2);
        return at < 0 || at > MostTitles ? throw new FormatException("it has no row of headings with two columns or more")
            : filled.Count == at + 1 ? throw new FormatException("it has headings and no rows below them")
            : filled.Count - at - 1 > ListLimits.Rows ? throw new FormatException($"it has more than {ListLimits.Rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} rows; divide it")
            : new ListTable([.. filled[at].Cells.Reverse().SkipWhile(cell => cell.Length == 0).Reverse()], filled[(at + 1)..]);
    }
}

/// <summary>A row of a list.</summary>
/// <param name="Line">The line of the file or row of the sheet on which it begins, from 1.</param>
/// <param name="Cells">Its cells, without spaces around them.</param>
public sealed record ListRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell; empty where the row is shorter.</summary>
    /// <param name="column">The column, from 0.</param>
    public string At(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <summary>How much of a list is read. There are about 6,300 tracks in the whole Match, so each bound is several times what a list can need.</summary>
public static class ListLimits
{
    /// <summary>Most rows.</summary>
    public const int Rows = 20_000;

    /// <summary>Most columns; cells beyond are a fault.</summary>
    public const int Columns = 200;

    /// <summary>Largest file, in bytes.</summary>
    public const int Bytes = 10_000_000;
}
