namespace OfficePrep.Documents.Excel;

/// <summary>A sheet that is one table.</summary>
internal sealed record TrackerTable
{
    /// <summary>Name of the sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>Name of the table, by which a reader finds it whatever the sheet is called by then.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<TrackerColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellContent>> Rows { get; init; }

    public required IReadOnlyList<RowHighlight> Highlights { get; init; }

    /// <summary>Row number of the last row of the table; a table has at least one row below its header.</summary>
    public int LastRow => Math.Max(Rows.Count, 1) + 1;

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
                return A1.Letters(i + 1);
            }
        }

        throw new ArgumentException($"The table {Name} has no column {header}.", nameof(header));
    }
}
