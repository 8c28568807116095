namespace OfficePrep.Mail;

/// <summary>A table of data in a letter. Tables that only lay out the page are not among them.</summary>
/// <param name="Rows">Its rows, top to bottom.</param>
public sealed record TextTable(IReadOnlyList<TextTableRow> Rows)
{
    /// <summary>The text between the start of the first cell and the end of the last.</summary>
    public TextSpan Span => Rows[0].Cells[0].Span.Union(Rows[^1].Cells[^1].Span);
}

/// <summary>A row of a <see cref="TextTable"/>; it has at least one cell.</summary>
/// <param name="Cells">Its cells, left to right, spanning cells once.</param>
public sealed record TextTableRow(IReadOnlyList<TextTableCell> Cells);

/// <summary>A cell of a <see cref="TextTable"/>.</summary>
/// <param name="Span">Its words in the body's text; may be empty.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="IsHeader">Whether the letter marks it as a heading.</param>
public sealed record TextTableCell(TextSpan Span, int Column, bool IsHeader);
