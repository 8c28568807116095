using OfficePrep.Mail;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Tables whose rows are days and whose columns are halves of the day: "Tuesday, December 1 | open | taken" under "Morning" and "Afternoon".</summary>
internal static class HalfColumns
{
    // "Morning (AM)", "PM session": the head of a half says hardly more.
    private const int LongestHead = 5;

    /// <summary>The open halves of each row's day, by the first token of its date; empty for any other table.</summary>
    public static Dictionary<int, IReadOnlyList<DayHalf>> Find(Passage passage, TextTable table, PlaceStates states)
    {
        var open = new Dictionary<int, IReadOnlyList<DayHalf>>();
        if (table.Rows.Count < 2)
        {
            return open;
        }

        var halves = table.Rows[0].Cells.Select(cell => (cell.Column, Half: HalfOf(passage, cell.Span))).Where(head => head.Half is not null).ToDictionary(head => head.Column, head => head.Half!.Value);
        var rows = table.Rows.Skip(1).Select(row => (Row: row, Days: Mentions(passage, row).OfType<DateMention>().ToList())).Where(row => row.Days.Count == 1).ToList();
        if (halves.Count == 0 || rows.Count == 0 || rows.Exists(row => Mentions(passage, row.Row).OfType<ClockMention>().Any()))
        {
            return open;
        }

        var cells = rows.SelectMany(row => row.Row.Cells).Where(cell => halves.ContainsKey(cell.Column)).ToList();
        var isMarked = cells.Exists(cell => states.Of(Tokens(passage, cell.Span)) == true);
        if (!cells.Exists(cell => states.Of(Tokens(passage, cell.Span)) is not null))
        {
            return open;
        }

        foreach (var (row, days) in rows)
        {
            open[days[0].First] = [.. row.Cells.Where(cell => halves.ContainsKey(cell.Column) && cell.Span.Length > 0 && (states.Of(Tokens(passage, cell.Span)) ?? !isMarked)).Select(cell => halves[cell.Column])];
        }

        return open;
    }

    private static DayHalf? HalfOf(Passage passage, TextSpan span)
    {
        var words = Tokens(passage, span).Where(at => passage.Tokens[at].Kind is TokenKind.Word or TokenKind.Meridiem).ToList();
        return words.Count is 0 or > LongestHead || passage.Mentions.Any(mention => mention is ClockMention or DateMention && span.Contains(passage.Tokens[mention.First].Span.Start)) ? null
            : WordScan.Has(passage.Tokens, words[0], words[^1], "morning", "mornings", "forenoon", "am") ? DayHalf.Am
            : WordScan.Has(passage.Tokens, words[0], words[^1], "afternoon", "afternoons", "pm") ? DayHalf.Pm
            : null;
    }

    private static IEnumerable<Mention> Mentions(Passage passage, TextTableRow row) =>
        passage.Mentions.Where(mention => row.Cells.Any(cell => cell.Span.Contains(passage.Tokens[mention.First].Span.Start)));

    private static IEnumerable<int> Tokens(Passage passage, TextSpan span) => GridFinder.Tokens(passage, span);
}
