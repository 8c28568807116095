using System.Text;

namespace OfficePrep.Mail;

/// <summary>Collects pieces of body texts into one.</summary>
internal sealed class BodyPieces
{
    private readonly StringBuilder text = new();
    private readonly List<LetterLink> links = [];
    private readonly List<TextTable> tables = [];
    private readonly List<TextSpan> struck = [];
    private readonly List<(int, int)> runs = [];

    /// <summary>Adds a stretch of a text below a blank line; returns by how much its offsets moved.</summary>
    public int Add(BodyText whole, TextSpan span)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        var shift = text.Length - span.Start;
        runs.AddRange(whole.Source.Move(span, text.Length));
        links.AddRange(Within(whole.Links, link => link.Span, span).Select(link => link with { Span = Shift(link.Span, shift) }));
        tables.AddRange(Within(whole.Tables, table => table.Span, span).Select(table => Shift(table, shift)));
        struck.AddRange(Within(whole.Struck, words => words, span).Select(words => Shift(words, shift)));
        text.Append(whole.Text, span.Start, span.Length);
        return shift;
    }

    /// <summary>The pieces as one text.</summary>
    public BodyText Join() => new() { Text = text.ToString(), Links = links, Tables = tables, Struck = struck, Source = new SourceMap(runs) };

    /// <summary>What lies wholly in a stretch. The list is in order, so that a thousand pieces do not walk it a thousand times.</summary>
    private static IEnumerable<T> Within<T>(IReadOnlyList<T> inOrder, Func<T, TextSpan> place, TextSpan stretch)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = place(inOrder[middle]).Start < stretch.Start ? (middle + 1, high) : (low, middle);
        }
        for (; low < inOrder.Count && place(inOrder[low]).Start <= stretch.End; low++)
        {
            if (place(inOrder[low]).End <= stretch.End)
                yield return inOrder[low];
        }
    }

    private static TextSpan Shift(TextSpan span, int by) => span with { Start = span.Start + by };

    private static TextTable Shift(TextTable table, int by) =>
        new([.. table.Rows.Select(row => new TextTableRow([.. row.Cells.Select(cell => cell with { Span = Shift(cell.Span, by) })]))]);
}
