namespace OfficePrep.Replies;

/// <summary>
/// The wording of one kind of reply, as a person edits it in <c>seeds/replies/</c>: comment lines begin with <c>#</c>, the first line is <c>subject: …</c>,
/// then paragraphs, one line each, with empty lines between. <c>{word}</c> is filled in; a paragraph that is only <c>{times}</c> is printed on both clocks;
/// a paragraph that begins with <c>[condition]</c> stands only where that holds.
/// </summary>
internal sealed class ReplyTemplate
{
    private ReplyTemplate(string subject, IReadOnlyList<string> paragraphs)
    {
        Subject = subject;
        Paragraphs = paragraphs;
    }

    /// <summary>The subject of a reply that begins a conversation.</summary>
    public string Subject { get; }

    /// <summary>The paragraphs as written, conditions included.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It has no subject or no paragraph.</exception>
    public static ReplyTemplate Parse(string name, string text)
    {
        const string Subject = "subject: ";
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count > 1 && lines[0].StartsWith(Subject, StringComparison.Ordinal)
            ? new ReplyTemplate(lines[0][Subject.Length..], lines[1..])
            : throw new FormatException($"seeds/replies/{name}.txt: the first line must be \"subject: …\", and at least one paragraph must follow.");
    }

    /// <summary>The paragraphs that stand, filled.</summary>
    public IEnumerable<ReplyParagraph> Fill(ReplyContent content)
    {
        foreach (var written in Paragraphs)
        {
            var (condition, words) = Split(written);
            if (condition is not null && !content.Holds.Contains(condition) && !content.Times.ContainsKey(condition))
            {
                continue;
            }

            if (Block(words) is not { } block)
            {
                yield return new ReplyParagraph.Prose(Fill(words, content.Words));
            }
            else if (content.Times.TryGetValue(block, out var times))
            {
                yield return times;
            }
        }
    }

    /// <summary>A line with its placeholders filled.</summary>
    /// <exception cref="FormatException">A placeholder is not known: a misspelt one must not reach a program.</exception>
    public static string Fill(string line, IReadOnlyDictionary<string, string> words)
    {
        var filled = new System.Text.StringBuilder();
        var at = 0;
        // One pass: braces in the words themselves stay what they are.
        while (line.IndexOf('{', at) is >= 0 and var open && line.IndexOf('}', open) is > 0 and var close)
        {
            var name = line[(open + 1)..close];
            filled.Append(line, at, open - at).Append(words.TryGetValue(name, out var value) ? value : throw new FormatException($"{{{name}}} is not known in \"{line}\"."));
            at = close + 1;
        }

        return filled.Append(line, at, line.Length - at).ToString();
    }

    /// <summary>The condition of a paragraph and its words.</summary>
    public static (string? Condition, string Words) Split(string paragraph) =>
        paragraph.StartsWith('[') && paragraph.IndexOf("] ", StringComparison.Ordinal) is > 0 and var end ? (paragraph[1..end], paragraph[(end + 2)..]) : (null, paragraph);

    /// <summary>The name of the moments that fill a whole paragraph; null where it has words of its own.</summary>
    public static string? Block(string words) =>
        words.StartsWith('{') && words.IndexOf('}', StringComparison.Ordinal) == words.Length - 1 ? words[1..^1] : null;
}
