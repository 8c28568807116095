namespace OfficePrep.Documents.Excel;

/// <summary>A sheet that is one table.</summary>
internal sealed record TrackerTable
{
    /// <summary>The hidden column that names the row, however the person sorts it.</summary>
    public const string RowId = "Row id";

    /// <summary>Name of the sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>Name of the table, by which a reader finds it whatever the sheet is called by then.</summary>
    public required string Name { get; init; }

    /// <summary>Column and row of its first header where it stands on a sheet with other things; null where the sheet is this table.</summary>
    public (int Column, int Row)? Corner { get; init; }

    public required IReadOnlyList<TrackerColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellContent>> Rows { get; init; }

    public required IReadOnlyList<RowHighlight> Highlights { get; init; }

    /// <summary>Headers that name a row to a person, the telling one first.</summary>
    public IReadOnlyList<string> NamedBy { get; init; } = [];

    /// <summary>Whether a person may add rows, and a row that they delete comes back while the season knows it.</summary>
    public bool TakesRows { get; init; }

    /// <summary>The column that says that a row's moment is no more; null where rows never fall away.</summary>
    public string? GoneHeader { get; init; }

    /// <summary>Whether a row that fell away is emptied where the person wrote nothing into it.</summary>
    public bool ClearsGone { get; init; }

    /// <summary>The column that says where the letters differ from what the person wrote; null for none.</summary>
    public string? DiffersHeader { get; init; }

    /// <summary>Id of a row.</summary>
    public string IdOf(IReadOnlyList<CellContent> row)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Header == RowId)
            {
                return ((CellContent.Text)row[i]).Value;
            }
        }

        throw new InvalidOperationException($"The table {Name} has no ids.");
    }

    /// <summary>Row number of the last row of the table; a table has at least one row below its header.</summary>
    public int LastRow => (Corner?.Row ?? 1) + Math.Max(Rows.Count, 1);

    /// <summary>Its reach, header included.</summary>
    public string Range => A1.Range(Corner ?? (1, 1), ((Corner?.Column ?? 1) + Columns.Count - 1, LastRow));

    /// <summary>Builds the cells of a table from its rows.</summary>
    public static TrackerTable Of<TRow>(string sheet, string name, IReadOnlyList<TrackerColumn<TRow>> columns, IEnumerable<TRow> rows, IReadOnlyList<RowHighlight> highlights) => new()
    {
        Sheet = sheet,
        Name = name,
        Columns = columns,
        Rows = [.. rows.Select(row => (IReadOnlyList<CellContent>)[.. columns.Select(column => column.Value(row))])],
        Highlights = highlights,
    };

    /// <summary>Letters of a column of this table.</summary>
    public string Letters(string header)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Header == header)
            {
                return A1.Letters((Corner?.Column ?? 1) + i);
            }
        }

        throw new ArgumentException($"The table {Name} has no column {header}.", nameof(header));
    }
}
