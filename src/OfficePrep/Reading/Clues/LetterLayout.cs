using System.Runtime.CompilerServices;
using System.Text;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>The text of a letter as the finders of everything but times see it: words, lines and the parts they stand in.</summary>
internal sealed class LetterLayout
{
    // Every finder asks for the layout of the same context; it is worked out once.
    private static readonly ConditionalWeakTable<ReadingContext, LetterLayout> Known = [];

    // Mail programs wrap between 65 and 80 letters; a line that is shorter ended where its writer wanted.
    private const int ShortestWrapped = 50;

    // Name, office, address, numbers, a motto, a disclaimer; more than this below two dashes is another part of the letter.
    private const int LongestSigned = 14;

    private readonly int below;
    private IReadOnlyList<LinkPurpose>? purposes;

    private LetterLayout(Letter letter, string text, IReadOnlyList<LetterLink> links)
    {
        Letter = letter;
        Text = text;
        Links = links;
        Words = WordList.Of(text);
        SubjectWords = WordList.Of(letter.Subject);
        Lines = LinesOf(text);
        var dashes = Lines.ToList().FindLastIndex(line => LineSigns.IsDashes(line.Text));
        below = dashes >= 0 && Lines.Count - dashes <= LongestSigned ? Lines[dashes].Span.End : text.Length;
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>The newest part, followed by an appointment that it passes on; offsets of the newest part are those of its body.</summary>
    public string Text { get; }

    /// <summary>The links of <see cref="Text"/>.</summary>
    public IReadOnlyList<LetterLink> Links { get; }

    /// <summary>What <see cref="Links"/> are for, worked out once: five finders ask.</summary>
    public IReadOnlyList<LinkPurpose> Purposes => purposes ??= LinkPurpose.Find(this);

    /// <summary>The words of <see cref="Text"/>.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The words of the subject.</summary>
    public IReadOnlyList<Word> SubjectWords { get; }

    /// <summary>The lines of <see cref="Text"/> that have words.</summary>
    public IReadOnlyList<LetterLine> Lines { get; }

    /// <summary>The layout of the letter that <paramref name="context"/> reads.</summary>
    public static LetterLayout Of(ReadingContext context) => Known.GetValue(context, one => Of(one.Letter));

    /// <summary>The layout of a letter.</summary>
    public static LetterLayout Of(Letter letter)
    {
        var text = new StringBuilder(letter.Body.Text);
        var links = new List<LetterLink>(letter.Body.Links);
        foreach (var quote in letter.Quoted.Where(quote => quote.Kind == QuoteKind.Appointment))
        {
            text.Append("\n\n");
            var shift = text.Length;
            text.Append(quote.Body.Text);
            links.AddRange(quote.Body.Links.Select(link => link with { Span = new TextSpan(link.Span.Start + shift, link.Span.Length) }));
        }

        return new LetterLayout(letter, text.ToString(), links);
    }

    /// <summary>The line that holds <paramref name="offset"/>; null between lines.</summary>
    public LetterLine? LineAt(int offset)
    {
        int low = 0, high = Lines.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = Lines[middle];
            if (offset < line.Span.Start)
            {
                high = middle - 1;
            }
            else if (offset >= line.Span.End)
            {
                low = middle + 1;
            }
            else
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The index of the first word that begins at <paramref name="offset"/> or behind it; the number of words where none does.</summary>
    public int FirstWord(int offset)
    {
        int low = 0, high = Words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The part of the letter that <paramref name="offset"/> stands in.</summary>
    public LetterPart PartAt(int offset) => LineAt(offset)?.Part ?? LetterPart.Prose;

    /// <summary>Whether <paramref name="offset"/> stands in the signature that a mail program puts below two dashes, the same under every letter.</summary>
    public bool IsSigned(int offset) => offset > below && PartAt(offset) == LetterPart.Signature;

    private static List<LetterLine> LinesOf(string text)
    {
        var lines = new List<LetterLine>();
        var part = LetterPart.Prose;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text[start..end].Trim();
            if (line.Length > 0)
            {
                if (LineSigns.IsGreeting(line))
                {
                    MakeLetterhead(lines);
                    part = LetterPart.Prose;
                }

                part = LineSigns.IsPostscript(line) ? LetterPart.Prose : part;
                lines.Add(new LetterLine(TextSpan.FromBounds(start, end), line, LineSigns.IsFooter(line) || GoesOn(lines, line, start) ? LetterPart.Footer : part));
                part = LineSigns.IsClosing(line) ? LetterPart.Signature : LineSigns.IsMeetingBlock(line) ? LetterPart.Prose : part;
            }

            start = end + 1;
        }

        return SignUnclosed(lines);
    }

    // A disclaimer is wrapped like any other text: what goes on in the middle of its sentence belongs to it.
    private static bool GoesOn(List<LetterLine> lines, string line, int start) =>
        lines.Count > 0 && lines[^1] is { Part: LetterPart.Footer, Text.Length: >= ShortestWrapped } above && above.Span.End + 1 == start
        && char.IsLower(line[0]) && above.Text[^1] is not ('.' or '!' or '?' or ':' or ';');

    private static void MakeLetterhead(List<LetterLine> lines)
    {
        // A greeting far down belongs to a letter inside the letter.
        if (lines.Count <= 6)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                lines[i] = lines[i].Part == LetterPart.Footer ? lines[i] : lines[i] with { Part = LetterPart.Letterhead };
            }
        }
    }

    // Many sign without a closing: the short lines at the end, none of them a sentence.
    private static List<LetterLine> SignUnclosed(List<LetterLine> lines)
    {
        // The two dashes that a mail program puts above its signature close nothing: whoever wrote may have signed before them.
        var first = lines.FindIndex(line => line.Part == LetterPart.Signature);
        var end = first < 0 ? lines.Count : first > 0 && LineSigns.IsDashes(lines[first - 1].Text) ? first - 1 : 0;
        for (var i = end - 1; i > 0 && end - i <= 8; i--)
        {
            if (lines[i].Part == LetterPart.Footer)
            {
                continue;
            }

            if (lines[i].Text.Length > 110 || lines[i].Text[^1] is '!' or '?' or ':' || (lines[i].Text[^1] == '.' && lines[i].Text.Length > 50))
            {
                break;
            }

            lines[i] = lines[i] with { Part = LetterPart.Signature, IsGuessed = true };
        }

        return lines;
    }
}
