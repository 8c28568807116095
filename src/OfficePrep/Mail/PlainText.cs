namespace OfficePrep.Mail;

/// <summary>Turns a plain text part into the text that a person sees: paragraphs of format=flowed put together (RFC 3676), quote marks taken off and remembered.</summary>
internal static class PlainText
{
    /// <summary>So many spaces inside a line set columns apart.</summary>
    private const int ColumnGap = 3;

    /// <summary>Quote marks beyond this depth are text.</summary>
    private const int DeepestQuote = 50;

    /// <summary>Reads a whole plain text.</summary>
    /// <param name="source">The decoded text.</param>
    /// <param name="isFlowed">Whether lines that end in a space go on in the next.</param>
    /// <param name="dropsSpace">Whether that space is to be dropped (DelSp).</param>
    /// <param name="limits">How much to read.</param>
    public static RenderedText Render(string source, bool isFlowed, bool dropsSpace, LetterLimits limits)
    {
        var isCut = source.Length > limits.Source;
        var text = new VisibleText(limits.Text);
        var quotes = new QuoteDepth(text);
        var end = isCut ? limits.Source : source.Length;
        for (var at = 0; at < end;)
        {
            var lineEnd = source.IndexOf('\n', at, end - at);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var line = source.AsSpan(at, lineEnd - at).TrimEnd('\r');
            var depth = Depth(line, out var marks);
            var words = line[marks..];
            quotes.Set(depth);
            var flows = isFlowed && words.EndsWith(' ') && words is not "-- " && NextDepth(source, lineEnd + 1, end) == depth;
            Write(text, flows && dropsSpace ? words[..^1] : words, at + marks);
            if (!flows)
                text.LineFeed();
            at = lineEnd + 1;
        }
        quotes.Set(0);
        var visible = text.ToString();
        var body = new BodyText { Text = visible, Links = LinkFinder.AddBare(visible, [], limits.Links), Source = text.Source() };
        return new RenderedText(body, quotes.Found) { IsCut = isCut || text.IsCut };
    }

    private static void Write(VisibleText text, ReadOnlySpan<char> words, int source)
    {
        var spaces = 0;
        var isStart = true;
        for (var i = 0; i < words.Length; i++)
        {
            if (VisibleText.IsSpace(words[i]))
            {
                spaces += words[i] == '\t' ? ColumnGap : 1;
            }
            else
            {
                if (spaces >= ColumnGap && !isStart)
                    text.TabBeforeNext();
                (spaces, isStart) = (0, false);
            }
            var meant = Mojibake.Read(words[i..]);
            text.Append(meant?.Unit ?? words[i], source + i);
            i += meant is { Length: var length } ? length - 1 : 0;
        }
    }

    /// <summary>How many quote marks a line begins with. "&gt;From" is transport's way to write "From", and "&gt;&gt;&gt; Register" an arrow; the caller sorts arrows out.</summary>
    private static int Depth(ReadOnlySpan<char> line, out int marks)
    {
        var depth = 0;
        marks = 0;
        for (var i = 0; i < line.Length && depth < DeepestQuote; i++)
        {
            if (line[i] == '>')
            {
                depth++;
                marks = i + 1;
            }
            else if (line[i] != ' ' || depth == 0 && i > 0)
            {
                break;
            }
        }
        if (depth == 1 && line[marks..].StartsWith("From ", StringComparison.Ordinal))
            depth = 0;
        return depth;
    }

    private static int NextDepth(string source, int at, int end)
    {
        if (at >= end)
            return -1;
        var lineEnd = source.IndexOf('\n', at, end - at);
        return Depth(source.AsSpan(at, (lineEnd < 0 ? end : lineEnd) - at), out _);
    }

    /// <summary>Remembers from where to where the text is quoted how deeply.</summary>
    private sealed class QuoteDepth(VisibleText text)
    {
        private readonly Stack<int> starts = new();

        public List<TextSpan> Found { get; } = [];

        public void Set(int depth)
        {
            while (starts.Count > depth)
            {
                if (text.Since(starts.Pop()) is { Length: > 0 } span)
                    Found.Add(span);
            }
            while (starts.Count < depth)
                starts.Push(text.Length);
        }
    }
}
