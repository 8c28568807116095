namespace OfficePrep.Documents.Excel;

/// <summary>A column of a tracker table: what a reader needs to find it again by its header, and a writer to fill it.</summary>
internal abstract record TrackerColumn
{
    /// <summary>The header: the column's name in the table, unique there, and how the column is found after a person has moved it.</summary>
    public required string Header { get; init; }

    /// <summary>Width in characters.</summary>
    public required double Width { get; init; }

    public CellLook Look { get; init; } = CellLook.Text;

    /// <summary>Whether the person fills it; OfficePrep never writes over such a cell.</summary>
    public bool IsPersons { get; init; }

    /// <summary>How its header looks: green where the person is meant to write.</summary>
    public CellLook HeaderLook => IsPersons || Look == CellLook.PersonsFigure ? CellLook.PersonsHeader : CellLook.Header;

    /// <summary>Whether it stands on paper.</summary>
    public bool IsPrinted { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>The column that says of which city this column's hours are; null for none.</summary>
    public string? ClockHeader { get; init; }

    /// <summary>The formula of a computed column, in structured references; null for none. Only from our own closed list.</summary>
    public string? Formula { get; init; }

    /// <summary>What the formula gives, worked out here for all rows: the value that stands in the file beside it. Null exactly where there is no formula.</summary>
    public Func<TrackerBook, BookTable, IEnumerable<CellContent>>? Compute { get; init; }

    /// <summary>The values to choose from; null where any will do.</summary>
    public ChoiceList? Choices { get; init; }

    /// <summary>What a person who wonders about the column should know: a note at its header. Null for none.</summary>
    public string? Explains { get; init; }
}

/// <summary>A column with the rule that fills it from a row of the season.</summary>
internal sealed record TrackerColumn<TRow> : TrackerColumn
{
    public required Func<TRow, CellContent> Value { get; init; }
}
