using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Tables typed into plain text: lines whose cells stand between bars or tabs, at least two of them with the same number of cells.</summary>
internal static class TypedTables
{
    // Two cells are a label and its value.
    private const int FewestCells = 3;

    // No head of a column and no cell of a table of hours is longer; a sentence with bars in it is none.
    private const int LongestCell = 48;

    // A letter types one table or a few.
    private const int MostRows = 60;

    /// <summary>The tables of a text that a web page has not given already.</summary>
    public static IReadOnlyList<TextTable> Find(string text)
    {
        var tables = new List<TextTable>();
        var rows = new List<TextTableRow>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var row = RowOf(text, start, end);
            if (row is null || (rows.Count > 0 && rows[0].Cells.Count != row.Cells.Count) || rows.Count == MostRows)
            {
                Close(tables, rows);
            }

            if (row is not null && !IsRule(text, row))
            {
                rows.Add(row);
            }

            start = end + 1;
        }

        Close(tables, rows);
        return tables;
    }

    private static void Close(List<TextTable> tables, List<TextTableRow> rows)
    {
        if (rows.Count > 1)
        {
            tables.Add(new TextTable([.. rows]));
        }

        rows.Clear();
    }

    private static TextTableRow? RowOf(string text, int start, int end)
    {
        var bar = text.AsSpan(start, end - start).Contains('|') ? '|' : '\t';
        var cells = new List<TextTableCell>();
        for (var at = start; at <= end;)
        {
            var next = text.IndexOf(bar, at, end - at);
            next = next < 0 ? end : next;
            var (first, last) = (at, next);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            // What stands before the first bar and behind the last is no cell.
            if (first < last || (at > start && next < end))
            {
                cells.Add(new TextTableCell(TextSpan.FromBounds(first, last), cells.Count, false));
            }

            at = next + 1;
        }

        return cells.Count >= FewestCells && cells.TrueForAll(cell => cell.Span.Length <= LongestCell) ? new TextTableRow(cells) : null;
    }

    // "|------|------|".
    private static bool IsRule(string text, TextTableRow row) =>
        row.Cells.All(cell => cell.Span.In(text).All(unit => unit is '-' or '=' or ':' or '+' or ' '));
}
