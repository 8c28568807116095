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

    /// <summary>Whether it stands on paper.</summary>
    public bool IsPrinted { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>The column that says of which city this column's hours are; null for none.</summary>
    public string? ClockHeader { get; init; }

    /// <summary>The formula of a computed column, in structured references; null for none. Only from our own closed list.</summary>
    public string? Formula { get; init; }

    /// <summary>The values to choose from; null where any will do.</summary>
    public IReadOnlyList<string>? Choices { get; init; }
}

/// <summary>A column with the rule that fills it from a row of the season.</summary>
internal sealed record TrackerColumn<TRow> : TrackerColumn
{
    public required Func<TRow, CellContent> Value { get; init; }
}
