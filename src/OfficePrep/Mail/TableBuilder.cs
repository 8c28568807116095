namespace OfficePrep.Mail;

/// <summary>Writes a table as it is met, row by row, and keeps the places of its cells if it holds data.</summary>
internal sealed class TableBuilder(TableShape shape, VisibleText text)
{
    /// <summary>Beyond this column the spans of cells are no longer believed.</summary>
    private const int LastColumn = 200;

    private readonly List<List<Cell>> rows = [];
    private readonly Dictionary<int, int> covered = [];
    private List<Cell>? row;
    private bool isOnOneLine;
    private bool hasWords;
    private Cell? cell;

    /// <summary>The visible units of the open cell that are not bold.</summary>
    public int Plain { get; set; }

    /// <summary>Begins the row of a start tag.</summary>
    public void BeginRow(int token)
    {
        EndRow();
        row = [];
        hasWords = shape.HasWords(token);
        isOnOneLine = hasWords && shape.IsOnOneLine(token);
        text.Break(1);
        if (isOnOneLine && shape.IsData)
            text.StartLine();
        text.OnOneLine = isOnOneLine;
    }

    /// <summary>Begins a cell.</summary>
    public void BeginCell(int token, bool isHeader, int columns, int rowCount)
    {
        EndCell();
        if (row is null)
            BeginRow(token);
        var isFirst = row!.Count == 0;
        if (!isOnOneLine)
            text.Break(1);
        else if (!shape.IsData)
            text.TabBeforeNext();
        else if (!isFirst)
            text.Tab();
        cell = Place(columns, rowCount) with { Start = text.Length, IsHeader = isHeader };
        Plain = 0;
    }

    /// <summary>Ends the open cell, if there is one.</summary>
    public void EndCell()
    {
        if (cell is not { } ended)
            return;
        var span = text.Since(ended.Start);
        row?.Add(ended with { Span = span, IsBold = span.Length > 0 && Plain == 0 });
        cell = null;
    }

    /// <summary>Ends the open row, if there is one.</summary>
    public void EndRow()
    {
        EndCell();
        if (row is null)
            return;
        text.OnOneLine = false;
        text.Break(1);
        foreach (var column in covered.Keys.ToList())
        {
            if (--covered[column] <= 0)
                covered.Remove(column);
        }
        if (hasWords && row.Count > 0)
            rows.Add(row);
        row = null;
    }

    /// <summary>The table, if it holds data.</summary>
    public TextTable? End()
    {
        EndRow();
        if (!shape.IsData || rows.Count < 2)
            return null;
        var boldHeads = rows[0].TrueForAll(head => head.IsBold || head.Span.Length == 0) && !rows.TrueForAll(each => each.TrueForAll(one => one.IsBold || one.Span.Length == 0));
        return new TextTable([.. rows.Select((cells, index) => new TextTableRow(
            [.. cells.Select(one => new TextTableCell(one.Span, one.Column, one.IsHeader || (index == 0 && boldHeads)))]))]);
    }

    private Cell Place(int columns, int rowCount)
    {
        var column = row!.Count == 0 ? 0 : row[^1].Column + row[^1].Columns;
        while (column < LastColumn && covered.ContainsKey(column))
            column++;
        var width = Math.Clamp(columns, 1, Math.Max(1, LastColumn - column));
        for (var i = column; rowCount > 1 && i < column + width; i++)
            covered[i] = rowCount;
        return new Cell(0, column, false) { Columns = width };
    }

    private sealed record Cell(int Start, int Column, bool IsHeader)
    {
        public int Columns { get; init; } = 1;

        public TextSpan Span { get; init; }

        public bool IsBold { get; init; }
    }
}
