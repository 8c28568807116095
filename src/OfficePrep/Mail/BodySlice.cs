using System.Text;

namespace OfficePrep.Mail;

/// <summary>Takes stretches out of a body text with the links, tables and source offsets that lie in them.</summary>
internal static class BodySlice
{
    /// <summary>The stretches of <paramref name="whole"/>, set apart by blank lines.</summary>
    public static BodyText Of(BodyText whole, IEnumerable<TextSpan> spans)
    {
        var text = new StringBuilder();
        var links = new List<LetterLink>();
        var tables = new List<TextTable>();
        var runs = new List<(int, int)>();
        foreach (var span in spans.Select(span => Trim(whole.Text, span)).Where(span => span.Length > 0))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            var shift = text.Length - span.Start;
            runs.AddRange(whole.Source.Move(span, text.Length));
            links.AddRange(whole.Links.Where(link => Holds(span, link.Span)).Select(link => link with { Span = Shift(link.Span, shift) }));
            tables.AddRange(whole.Tables.Where(table => Holds(span, table.Span)).Select(table => Shift(table, shift)));
            text.Append(whole.Text, span.Start, span.Length);
        }
        return new BodyText { Text = text.ToString(), Links = links, Tables = tables, Source = new SourceMap(runs) };
    }

    /// <summary>Line ends around a stretch go; tabs stay, they may stand for empty cells.</summary>
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '\n' or ' ')
            start++;
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static TextSpan Shift(TextSpan span, int by) => span with { Start = span.Start + by };

    private static TextTable Shift(TextTable table, int by) =>
        new([.. table.Rows.Select(row => new TextTableRow([.. row.Cells.Select(cell => cell with { Span = Shift(cell.Span, by) })]))]);
}
