using System.Buffers;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Interviewers whom the layout names: "PANEL: Dr. A, Dr. B", a column headed "Faculty", the rows of an agenda, a subject that is nothing but a doctor's name.</summary>
internal static class InterviewerLines
{
    // A label is a word or three; what is longer is a sentence.
    private const int LongestLabel = 32;

    private static readonly HashSet<string> Labels = new(
    [
        "panel", "interview panel", "your panel", "interviewer", "interviewers", "your interviewer", "your interviewers", "interviewing you", "faculty", "faculty interviewer", "faculty interviewers", "interviewing faculty", "interview with", "meeting with", "with", "who", "whom", "you meet", "you will meet", "hosts", "host", "physician", "physicians", "team",
    ], StringComparer.Ordinal);

    // What stands among the first five signs of an hour: "9:00", "0900-", "9 am".
    private static readonly SearchValues<char> HourMarks = SearchValues.Create(":.-–amp");

    private static readonly string[] OtherParts = ["welcome", "overview", "introduction", "orientation", "lunch", "conference", "wrap", "closing", "tour", "rounds", "remarks", "report", "breakfast", "farewell"];

    /// <summary>The names, in the order of the letter.</summary>
    public static IEnumerable<string> Find(LetterLayout layout, IReadOnlyList<TextTable> tables) =>
        [.. layout.Lines.SelectMany(line => Labelled(layout, line)), .. tables.SelectMany(table => Headed(layout, table)), .. layout.Lines.SelectMany(line => Timed(layout, line))];

    private static List<string> Labelled(LetterLayout layout, LetterLine line)
    {
        var text = layout.Text.AsSpan(line.Span.Start, line.Span.Length);
        var cut = text.IndexOfAny(':', '\t');
        return cut > 0 && cut <= LongestLabel && IsLabel(text[..cut]) ? Names(layout, line.Span.Start + cut + 1, line.Span.End, needsTitle: false) : [];
    }

    // The cells below "Interviewer" are names, with a title or without.
    private static IEnumerable<string> Headed(LetterLayout layout, TextTable table)
    {
        foreach (var head in table.Rows.Count > 1 && table.Rows[0].Cells.Count > 1 ? table.Rows[0].Cells : [])
        {
            if (!IsLabel(layout.Text.AsSpan(head.Span.Start, head.Span.Length)))
            {
                continue;
            }

            foreach (var cell in table.Rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell.Column == head.Column))
            {
                foreach (var name in Names(layout, cell.Span.Start, cell.Span.End, needsTitle: false))
                {
                    yield return name;
                }
            }
        }
    }

    // "9:00-9:25  Room 1, Dr. Selma Varga": who stands in a line that begins with an hour is met at that hour.
    private static List<string> Timed(LetterLayout layout, LetterLine line)
    {
        var digits = line.Text.TrimStart('*', '-', '•', ' ');
        var opens = digits.Length > 4 && char.IsAsciiDigit(digits[0]) && digits.AsSpan(0, 5).IndexOfAny(HourMarks) > 0;
        return opens && !Array.Exists(OtherParts, part => line.Text.Contains(part, StringComparison.OrdinalIgnoreCase)) ? Names(layout, line.Span.Start, line.Span.End, needsTitle: true) : [];
    }

    private static bool IsLabel(ReadOnlySpan<char> text) => Labels.Contains(text.Trim(" *\t").ToString().ToLowerInvariant());

    private static List<string> Names(LetterLayout layout, int from, int to, bool needsTitle) =>
        [.. PersonNames.In(layout, layout.FirstWord(from), layout.FirstWord(to), needsTitle)];
}
