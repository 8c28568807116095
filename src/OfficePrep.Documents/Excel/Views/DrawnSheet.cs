using OfficePrep.Documents.Excel.Charts;

namespace OfficePrep.Documents.Excel.Views;

/// <summary>A sheet of ours that is no table: all that it shows are live formulas on the tables, so there is nothing in it to merge.</summary>
internal sealed record DrawnSheet
{
    public required string Name { get; init; }

    /// <summary>Widths of its columns in characters; a hidden one has none.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    public required IReadOnlyList<DrawnCell> Cells { get; init; }

    /// <summary>Heights of rows in points, where they are not the usual.</summary>
    public IReadOnlyDictionary<int, double> Heights { get; init; } = new Dictionary<int, double>();

    /// <summary>Rows that only formulas read.</summary>
    public IReadOnlyList<int> HiddenRows { get; init; } = [];

    /// <summary>Rows after which a new page begins on paper.</summary>
    public IReadOnlyList<int> PageEnds { get; init; } = [];

    /// <summary>Tables that stand on it beside what is drawn.</summary>
    public IReadOnlyList<TrackerTable> Tables { get; init; } = [];

    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>The first cell that scrolls; null where all does.</summary>
    public (int Column, int Row)? Scrolls { get; init; }

    public IReadOnlyList<DrawnRule> Rules { get; init; } = [];

    /// <summary>A range of marks whose cells show a bar from 0 to 5; null for none.</summary>
    public string? Bars { get; init; }

    /// <summary>Cells in which to choose from a list.</summary>
    public IReadOnlyList<(string Cell, ChoiceList Choices)> Pickers { get; init; } = [];

    public IReadOnlyList<ChartPlace> Charts { get; init; } = [];

    /// <summary>What is printed, such as <c>A1:H40</c>.</summary>
    public required string Printed { get; init; }

    /// <summary>Rows that stand on every page, such as <c>1:5</c>; null for none.</summary>
    public string? Titles { get; init; }

    public bool IsUpright { get; init; }

    /// <summary>Whether all of it goes on one page.</summary>
    public bool IsOnePage { get; init; }
}

/// <summary>A cell of a drawn sheet.</summary>
/// <param name="Column">Column, from 1.</param>
/// <param name="Row">Row, from 1.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Content">What it holds; what its formula gives where it has one.</param>
/// <param name="Formula">Its formula, from our own closed list; null for none.</param>
internal sealed record DrawnCell(int Column, int Row, CellLook Look, CellContent Content, string? Formula = null);

/// <summary>Marks cells of a drawn sheet.</summary>
/// <param name="Range">Which.</param>
/// <param name="Mark">How.</param>
/// <param name="Formula">When, as told for the range's first cell.</param>
internal sealed record DrawnRule(string Range, HighlightMark Mark, string Formula);
