using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Cuts a text into clauses: at the ends of sentences and of lines, but not where a plain-text mail only wraps its lines.</summary>
internal static class ClauseSplitter
{
    // Plain text is wrapped at 70 to 78 columns; a line shorter than this ends on purpose.
    private const int ShortestWrapped = 48;

    // Nobody writes a sentence of four hundred words; a text made without a stop must not be gone through from its start for every hour in it.
    private const int LongestClause = 400;

    private static readonly HashSet<string> Abbreviations =
        ["dr", "drs", "mr", "mrs", "ms", "st", "prof", "sr", "jr", "vs", "approx", "ext", "dept", "univ", "tel", "hr", "hrs", "min", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov", "dec", "bldg", "rm", "ave", "no", "e", "g", "i"];

    // No line ends with these on purpose: "with us until⏎1. See you then" counts nothing.
    private static readonly HashSet<string> Hangs = ["until", "till", "at", "by", "from", "to", "and", "or", "of", "the", "on", "for", "with", "is", "a", "an", "our", "your", "between"];

    /// <summary>The clauses of a text, in order.</summary>
    public static IReadOnlyList<Clause> Split(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        var clauses = new List<Clause>();
        var first = 0;
        var paragraph = 0;
        var startsLine = true;
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isLine = tokens[i].Kind == TokenKind.Newline;
            if (isLine && i > first && ClosesRange(tokens, mentions, at, i))
            {
                continue;
            }

            if (isLine && i > first && Wraps(tokens, i) && !OpensTimedLine(tokens, mentions, at, i))
            {
                continue;
            }

            if (!isLine && !EndsSentence(tokens, i, mentions, at) && i < tokens.Count - 1 && (i - first < LongestClause || GoesOn(mentions, at, i)))
            {
                continue;
            }

            var last = isLine ? i - 1 : i;
            if (last >= first)
            {
                clauses.Add(new Clause(first, last, paragraph, startsLine, Within(mentions, ref at, last)));
            }

            paragraph += isLine && i > 0 && tokens[i - 1].Kind == TokenKind.Newline ? 1 : 0;
            startsLine = isLine;
            first = i + 1;
        }

        return clauses;
    }

    private static List<Mention> Within(IReadOnlyList<Mention> mentions, ref int at, int last)
    {
        var found = new List<Mention>();
        while (at < mentions.Count && mentions[at].First <= last)
        {
            found.Add(mentions[at++]);
        }

        return found;
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int at, IReadOnlyList<Mention> mentions, int mention)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Mark || at + 1 >= tokens.Count || tokens[at + 1].Glued)
        {
            return false;
        }

        if (token.Key is "!" or "?")
        {
            return true;
        }

        // "Start time ........ 9:00 AM", "Answer before . 5:00 PM": dots that stand apart lead on.
        var isLeader = at > 0 && (tokens[at - 1].Is(".") || !token.Glued);
        return token.Is(".") && at > 0 && !isLeader && !Abbreviations.Contains(tokens[at - 1].Key) && !(tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Span.Length == 1)
            && !IsInside(mentions, mention, at);
    }

    private static bool GoesOn(IReadOnlyList<Mention> mentions, int from, int at)
    {
        for (var i = from; i < mentions.Count && mentions[i].First <= at; i++)
        {
            if (mentions[i].Last > at)
            {
                return true;
            }
        }

        return false;
    }

    // The dot of "Nov. 18" or "9.30": a mention goes on behind it.
    private static bool IsInside(IReadOnlyList<Mention> mentions, int from, int at)
    {
        for (var i = from; i < mentions.Count && mentions[i].First <= at; i++)
        {
            if (mentions[i].First < at && mentions[i].Last > at)
            {
                return true;
            }
        }

        return false;
    }

    // The line is long, does not end a sentence, and goes on in small letters or in the middle of a phrase.
    private static bool Wraps(IReadOnlyList<Token> tokens, int newline)
    {
        if (newline + 1 >= tokens.Count || tokens[newline + 1].Kind == TokenKind.Newline || tokens[newline - 1].Kind == TokenKind.Newline)
        {
            return false;
        }

        // A line that opens with a bracket goes on with the one before; "(2)" counts.
        if (newline + 2 < tokens.Count && tokens[newline + 1].Is("(") && !(tokens[newline + 2].HasDigits(1, 2) && newline + 3 < tokens.Count && tokens[newline + 3].Is(")")) && tokens[newline + 2].Key.Length > 1 && tokens[newline - 1].Key is not (":" or "!" or "?"))
        {
            return true;
        }

        var start = newline - 1;
        while (start > 0 && tokens[start - 1].Kind != TokenKind.Newline)
        {
            start--;
            if (tokens[start].Kind == TokenKind.Tab)
            {
                return false;
            }
        }

        var width = tokens[newline - 1].Span.End - tokens[start].Span.Start;
        return width >= ShortestWrapped && tokens[newline - 1].Key is not (":" or "." or "!" or "?") && (Hangs.Contains(tokens[newline - 1].Key) || !StartsItem(tokens, newline + 1));
    }

    // "Tuesday, December 8, 9:30 a.m. CST" and below it "through 12:15 p.m. CST".
    private static bool ClosesRange(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, int at, int newline) =>
        newline + 2 < tokens.Count && tokens[newline + 1].Key is "through" or "thru" or "until" or "till" or "to"
        && mentions.Skip(at).TakeWhile(mention => mention.First <= newline + 2).Any(mention => mention is ClockMention && mention.First == newline + 2)
        && mentions.Skip(at).TakeWhile(mention => mention.First < newline).Any(mention => mention is ClockMention or ZoneMention && mention.Last >= newline - 2);

    // "7:45 am  interviews begin" below another line that begins with an hour: lines of a plan, however long they are.
    private static bool OpensTimedLine(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, int at, int newline)
    {
        var start = newline - 1;
        while (start > 0 && tokens[start - 1].Kind != TokenKind.Newline)
        {
            start--;
        }

        // The line may hold a sentence that is over: "0630  Conference. Your day starts here".
        var from = at;
        while (from > 0 && mentions[from - 1].First >= start)
        {
            from--;
        }

        var (above, below) = (false, false);
        for (var i = from; i < mentions.Count && mentions[i].First <= newline + 1; i++)
        {
            above |= mentions[i] is ClockMention && mentions[i].First == start;
            below |= mentions[i] is ClockMention && mentions[i].First == newline + 1;
        }

        return above && below;
    }

    // A bullet, a number with a bracket, or a label with a colon begins something new.
    private static bool StartsItem(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Tab || tokens[at].Key is "·" or "*" or "●" or "†" || (tokens[at].Kind == TokenKind.Dash && at + 1 < tokens.Count && !tokens[at + 1].Glued))
        {
            return true;
        }

        if (at + 1 < tokens.Count && tokens[at].HasDigits(1, 2) && tokens[at + 1].Glued && tokens[at + 1].Key is ")" or ".")
        {
            return true;
        }

        for (var i = at; i < Math.Min(tokens.Count - 1, at + 4) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i + 1].Is(":"))
            {
                return true;
            }
        }

        return false;
    }
}
