namespace OfficePrep.Mail;

/// <summary>Measures every table of an HTML source in one pass over its tokens.</summary>
internal sealed class TableShapes
{
    /// <summary>Tables nested deeper are taken as plain blocks; builders of newsletters reach 12.</summary>
    private const int DeepestTable = 64;

    private readonly Dictionary<int, TableShape> shapes = [];
    private readonly Stack<OpenTable> open = new();
    private int overflow;

    /// <summary>The shapes of the tables, by the index of their start tag among <paramref name="tokens"/>.</summary>
    public static IReadOnlyDictionary<int, TableShape> Of(string html, IReadOnlyList<HtmlToken> tokens)
    {
        var shapes = new TableShapes();
        for (var i = 0; i < tokens.Count; i++)
            shapes.Take(html, tokens[i], i);
        while (shapes.open.TryPop(out var table))
            table.EndRow();
        return shapes.shapes;
    }

    private void Take(string html, HtmlToken token, int index)
    {
        if (token.Name == "table")
            TakeTable(token.Kind, index);
        else if (!open.TryPeek(out var table))
            return;
        else if (token.Kind == HtmlTokenKind.Text)
            table.AddWords(html.AsSpan(token.Start, token.End - token.Start));
        else if (token is { Kind: HtmlTokenKind.Open, Name: "td" or "th" })
            table.BeginCell(index);
        else if (token.Name == "tr" && token.Kind != HtmlTokenKind.Raw)
            table.BeginRow(token.Kind == HtmlTokenKind.Open ? index : -1);
        else if (HtmlElements.IsBlock(token.Name) || token.Name == "br")
            table.EndLine();
    }

    private void TakeTable(HtmlTokenKind kind, int index)
    {
        if (kind == HtmlTokenKind.Close)
        {
            if (overflow > 0)
                overflow--;
            else if (open.TryPop(out var closed))
                closed.EndRow();
        }
        else if (open.Count >= DeepestTable)
        {
            overflow++;
        }
        else
        {
            if (open.TryPeek(out var outer))
                outer.Nest();
            var shape = new TableShape();
            shapes.Add(index, shape);
            open.Push(new OpenTable(shape));
        }
    }

    private sealed class OpenTable(TableShape shape)
    {
        private int row = -1;
        private int cells;
        private int worded;
        private int units;
        private int lines;
        private int longest;
        private int mostLines;
        private bool nests;
        private bool lineEnded;

        public void Nest()
        {
            nests = true;
            shape.Nest();
        }

        public void BeginRow(int token)
        {
            EndRow();
            row = token;
        }

        public void BeginCell(int token)
        {
            EndCell();
            if (row < 0)
                row = token;
            cells++;
        }

        public void AddWords(ReadOnlySpan<char> words)
        {
            var seen = words.Trim().Length;
            if (seen == 0 || cells == 0)
                return;
            lines += lineEnded || units == 0 ? 1 : 0;
            lineEnded = false;
            units += seen;
        }

        public void EndLine() => lineEnded = true;

        public void EndRow()
        {
            EndCell();
            if (row >= 0)
                shape.Add(row, new(cells, worded, longest, mostLines, nests));
            (row, cells, worded, longest, mostLines, nests) = (-1, 0, 0, 0, 0, false);
        }

        private void EndCell()
        {
            worded += units > 0 ? 1 : 0;
            longest = Math.Max(longest, units);
            mostLines = Math.Max(mostLines, lines);
            (units, lines, lineEnded) = (0, 0, false);
        }
    }
}
