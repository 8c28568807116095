namespace OfficePrep.Documents.Excel;

/// <summary>Colours cells of a row by a formula of our own closed list.</summary>
/// <param name="Mark">Which mark.</param>
/// <param name="First">Header of the first column that is marked.</param>
/// <param name="Last">Header of the last column that is marked.</param>
/// <param name="Formula">The condition for the first row, where <c>{Header}</c> stands for the column's letters.</param>
internal sealed record RowHighlight(HighlightMark Mark, string First, string Last, string Formula);

/// <summary>How a row is marked; <see cref="StyleBook"/> holds one differential format for each, in this order.</summary>
internal enum HighlightMark
{
    /// <summary>Called off: grey and struck through.</summary>
    CalledOff,

    /// <summary>A last moment is near or just past: amber.</summary>
    Near,

    /// <summary>Something must be asked first: pale yellow.</summary>
    Ask,

    /// <summary>Settled: green.</summary>
    Settled,

    /// <summary>Open for the person to choose: blue.</summary>
    Open,

    /// <summary>Over, or only a possibility: grey.</summary>
    Faint,

    /// <summary>Something that cannot be counted with: red, bold and slanted.</summary>
    Wrong,

    /// <summary>Room that nothing stands in: lines and shade as white as the paper.</summary>
    Vacant,
}
