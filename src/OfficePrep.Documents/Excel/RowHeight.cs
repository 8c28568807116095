namespace OfficePrep.Documents.Excel;

/// <summary>Row heights by estimate, in points: not every program fits rows to wrapped text when it opens a file.</summary>
internal static class RowHeight
{
    private const double OneLine = 27;
    private const double FurtherLine = 14.5;

    // Taller rows push the rest of the table out of sight; Excel's own limit is 409 points.
    private const int MaxLines = 12;

    // Room for wider fonts where Calibri is missing, and for words that break early.
    private const double Fill = 0.85;

    public static double Of(IReadOnlyList<CellContent> cells, IReadOnlyList<TrackerColumn> columns)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count && lines < MaxLines; i++)
        {
            if (cells[i] is CellContent.Text text && !columns[i].IsHidden && columns[i].Look != CellLook.Link)
            {
                lines = Math.Max(lines, Lines(text.Value, columns[i].Width * Fill));
            }
        }

        return OneLine + (FurtherLine * (lines - 1));
    }

    private static int Lines(string text, double perLine)
    {
        var lines = 1;
        var used = 0d;
        foreach (var unit in text)
        {
            // Letters from the East Asian scripts on are about twice as wide.
            used = unit == '\n' ? 0 : used + (unit >= '\u1100' ? 2 : 1);
            if (unit == '\n' || used > perLine)
            {
                lines++;
                used = unit == '\n' ? 0 : 1;
            }

            if (lines >= MaxLines)
            {
                return MaxLines;
            }
        }

        return lines;
    }
}
