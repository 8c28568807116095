namespace OfficePrep.Mail;

/// <summary>Takes the older messages off a letter: below separators, under "On … wrote:", inside quotes. What stands between or below quotes is an answer and stays with the newest text.</summary>
internal sealed class QuotedHistory
{
    /// <summary>Quotes in quotes beyond this depth stay together.</summary>
    private const int Deepest = 20;

    /// <summary>In a letter that is no reply, so few lines with "&gt;" before them are arrows, not a quote.</summary>
    private const int ArrowLines = 3;

    private readonly Letter envelope;
    private readonly RenderedText whole;
    private readonly LetterLimits limits;
    private readonly IReadOnlyList<QuotedLine> lines;

    private QuotedHistory(Letter envelope, RenderedText whole, LetterLimits limits)
    {
        this.envelope = envelope;
        this.whole = whole;
        this.limits = limits;
        lines = QuotedLine.Of(whole);
    }

    /// <summary>The letter with its newest text as body and the older messages apart.</summary>
    public static Letter Split(Letter envelope, RenderedText whole, LetterLimits limits) => new QuotedHistory(envelope, whole, limits).Split();

    private Letter Split()
    {
        var newest = Read(0, lines.Count, 0, 0);
        var older = Hoist(newest.Older);
        var body = Body(newest.Kept);
        if (body.Text.Length == 0 && older.Count > 0 && older[0].Header is null && older[0].Attribution is null)
            return Finish(Body(older[0].Kept), [.. Hoist(older[0].Older), .. older.Skip(1)]);
        return Finish(body, older);
    }

    private Letter Finish(BodyText body, List<Passage> older)
    {
        var forwarded = older.FindIndex(passage => IsForward(passage, envelope.Subject, body.Text.Length == 0));
        return envelope with
        {
            Body = body,
            Forwarded = forwarded < 0 ? null : Letter(older[forwarded], envelope, 0),
            Quoted = [.. older.Where((_, index) => index != forwarded).SelectMany(Quoted).Take(limits.Quotes)],
        };
    }

    private static bool IsForward(Passage passage, string subject, bool nothingAbove) => passage.Header is { } header
        && (header.Kind == QuoteKind.Forward || SubjectPrefix.IsForward(subject) || (nothingAbove && !SubjectPrefix.IsReply(subject)));

    private Letter Letter(Passage passage, Letter outer, int depth)
    {
        var fields = passage.Header?.Fields ?? HeaderBlock.Empty;
        var older = Hoist(passage.Older);
        var body = Body(passage.Kept);
        var subject = fields.Subject ?? "";
        var forwarded = depth >= Deepest ? -1 : older.FindIndex(inner => IsForward(inner, subject, body.Text.Length == 0));
        var letter = new Letter
        {
            Subject = subject,
            From = Known(WrittenMailbox.Read(fields.From)),
            Recipients = WrittenMailbox.Read(fields.To) is { } to ? [to] : [],
            Sent = WrittenDate.Read(fields.Sent, outer.Sent),
            Body = body,
            // The files and the page came along with the message that is passed on.
            Calendars = outer.Calendars,
            StructuredData = outer.StructuredData,
        };
        return letter with
        {
            Forwarded = forwarded < 0 ? null : Letter(older[forwarded], letter with { Sent = letter.Sent ?? outer.Sent }, depth + 1),
            Quoted = [.. older.Where((_, index) => index != forwarded).SelectMany(Quoted).Take(limits.Quotes)],
        };
    }

    /// <summary>Outlook shows colleagues by name alone; the letter's own headers may know the address.</summary>
    private Mailbox? Known(Mailbox? author)
    {
        if (author is not { Address: "", Name: { } name })
            return author;
        var known = new[] { envelope.From }.Concat(envelope.Recipients).Concat(envelope.ReplyTo).FirstOrDefault(mailbox => string.Equals(mailbox?.Name, name, StringComparison.OrdinalIgnoreCase));
        return known is null ? author : author with { Address = known.Address };
    }

    private IEnumerable<QuotedText> Quoted(Passage passage)
    {
        var pending = new Stack<Passage>([passage]);
        while (pending.TryPop(out var next))
        {
            var body = Body(next.Kept);
            if (body.Text.Length > 0 || next.Header is not null)
            {
                yield return new QuotedText
                {
                    Kind = next.Header?.Kind ?? QuoteKind.Reply,
                    Body = body,
                    From = Known(next.Header is { } header ? WrittenMailbox.Read(header.Fields.From) : next.Attribution?.Author()),
                    Header = Words(next.HeaderLines),
                };
            }
            foreach (var older in Enumerable.Reverse(next.Older))
                pending.Push(older);
        }
    }

    /// <summary>A quote that holds nothing but another message with its own header is only its wrapping (Gmail's container, Yahoo's).</summary>
    private List<Passage> Hoist(IReadOnlyList<Passage> passages) =>
        [.. passages.SelectMany(passage => passage.Header is null && passage.Attribution is null && passage.Older.Count > 0 && Body(passage.Kept).Text.Length == 0 ? Hoist(passage.Older) : [passage])];

    private BodyText Body(IReadOnlyList<int> kept) => BodySlice.Of(whole.Body, Spans(kept));

    private IEnumerable<TextSpan> Spans(IReadOnlyList<int> kept)
    {
        for (var i = 0; i < kept.Count;)
        {
            var first = i;
            while (i + 1 < kept.Count && kept[i + 1] == kept[i] + 1)
                i++;
            yield return lines[kept[first]].Span.Union(lines[kept[i]].Span);
            i++;
        }
    }

    private string Words((int First, int End) range) => string.Join('\n', Enumerable.Range(range.First, range.End - range.First).Select(i => lines[i].Words).Where(words => words.Length > 0));

    /// <summary>Splits the lines from <paramref name="first"/> to <paramref name="end"/>, all at least <paramref name="depth"/> quotes deep, into what their author wrote and what is older.</summary>
    private Passage Read(int first, int end, int depth, int level)
    {
        var passage = new Passage();
        for (var i = first; i < end;)
            i = level >= Deepest ? Keep(passage, i) : Take(passage, i, end, depth, level);
        return passage;
    }

    private static int Keep(Passage passage, int line)
    {
        passage.Kept.Add(line);
        return line + 1;
    }

    private int Take(Passage passage, int at, int end, int depth, int level)
    {
        var line = lines[at];
        if (line.IsBlank)
            return Keep(passage, at);
        if (line.Depth > depth)
            return TakeQuote(passage, at, end, depth, level, null);
        if (QuoteHeader.At(lines, at, end) is { } header)
        {
            DropRule(passage);
            passage.Older.Add(Read(at + header.Lines, end, depth, level + 1) with { Header = header, HeaderLines = (at, at + header.Lines) });
            return end;
        }
        if (Attribution.At(lines, at, end) is not { } attribution)
            return Keep(passage, at);
        var next = NextWords(at + attribution.Lines, end);
        if (next < end && lines[next].Depth > depth)
            return TakeQuote(passage, next, end, depth, level, (attribution, at));
        if (!attribution.IsStrong || next >= end)
            return Keep(passage, at);
        passage.Older.Add(Read(next, end, depth, level + 1) with { Attribution = attribution, HeaderLines = (at, next) });
        return end;
    }

    private int TakeQuote(Passage passage, int at, int end, int depth, int level, (Attribution Attribution, int At)? introduced)
    {
        var stop = at;
        var minimum = int.MaxValue;
        for (var i = at; i < end && (lines[i].IsBlank || lines[i].Depth > depth); i++)
        {
            if (lines[i].IsBlank)
                continue;
            stop = i + 1;
            minimum = Math.Min(minimum, lines[i].Depth);
        }
        if (introduced is null && level == 0 && stop - at <= ArrowLines && !IsReply)
        {
            passage.Kept.AddRange(Enumerable.Range(at, stop - at));
            return stop;
        }
        var quote = Read(at, stop, minimum, level + 1);
        passage.Older.Add(introduced is { } by ? quote with { Attribution = by.Attribution, HeaderLines = (by.At, at) } : quote);
        return stop;
    }

    private bool IsReply => envelope.References.Count > 0 || SubjectPrefix.IsReply(envelope.Subject) || SubjectPrefix.IsForward(envelope.Subject) || whole.QuotesAreMarkup;

    private int NextWords(int at, int end)
    {
        while (at < end && lines[at].IsBlank)
            at++;
        return at;
    }

    /// <summary>The rule that Outlook draws above a header block belongs to the header.</summary>
    private void DropRule(Passage passage)
    {
        while (passage.Kept.Count > 0 && lines[passage.Kept[^1]] is { } last && (last.IsBlank || SeparatorLine.IsRule(last.Words)))
            passage.Kept.RemoveAt(passage.Kept.Count - 1);
    }

    /// <summary>What one author wrote, and what stands below it or inside it from before.</summary>
    private sealed record Passage
    {
        public QuoteHeader? Header { get; init; }

        public Attribution? Attribution { get; init; }

        public (int First, int End) HeaderLines { get; init; }

        public List<int> Kept { get; } = [];

        public List<Passage> Older { get; } = [];
    }
}
