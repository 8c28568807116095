namespace OfficePrep.Mail;

/// <summary>What an HTML table is for, judged before its words are written: data, or the layout of the page.</summary>
internal sealed class TableShape
{
    /// <summary>A cell with more lines than this is a piece of page, not a value.</summary>
    private const int LongestCellLines = 6;

    /// <summary>A cell with more visible units than this is a piece of page, not a value.</summary>
    private const int LongestCell = 600;

    /// <summary>In a table of layout, cells stand on one line only if none has more lines than this: a signature beside a logo keeps its lines.</summary>
    private const int LayoutCellLines = 2;

    private readonly Dictionary<int, Row> rows = [];
    private bool nests;
    private int dataRows;
    private int longestCell;
    private int mostLines;

    /// <summary>Whether this is a table of data: at least two rows of at least two cells, none of them large, no table inside.</summary>
    public bool IsData => !nests && dataRows >= 2 && longestCell <= LongestCell && mostLines <= LongestCellLines;

    /// <summary>Whether the row that begins at a token is to be written on one line.</summary>
    public bool IsOnOneLine(int token) => rows.TryGetValue(token, out var row) && row.Cells >= 2 && (IsData || (row.Worded >= 2 && !row.Nests && row.Lines <= LayoutCellLines && row.Longest <= LongestCell));

    /// <summary>Whether the row that begins at a token has words.</summary>
    public bool HasWords(int token) => rows.TryGetValue(token, out var row) && row.Longest > 0;

    /// <summary>Notes that the table holds another one.</summary>
    public void Nest() => nests = true;

    /// <summary>Notes a row.</summary>
    public void Add(int token, Row row)
    {
        rows[token] = row;
        dataRows += row is { Cells: >= 2, Longest: > 0 } ? 1 : 0;
        longestCell = Math.Max(longestCell, row.Longest);
        mostLines = Math.Max(mostLines, row.Lines);
    }

    /// <summary>The measures of a row.</summary>
    /// <param name="Cells">How many cells it has.</param>
    /// <param name="Worded">How many of them have words.</param>
    /// <param name="Longest">Visible units of its longest cell.</param>
    /// <param name="Lines">Lines of its tallest cell.</param>
    /// <param name="Nests">Whether a cell holds a table.</param>
    public readonly record struct Row(int Cells, int Worded, int Longest, int Lines, bool Nests);
}
