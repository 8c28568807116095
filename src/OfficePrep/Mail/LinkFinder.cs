namespace OfficePrep.Mail;

/// <summary>Finds the addresses that stand bare in visible text.</summary>
internal static class LinkFinder
{
    /// <summary>The longest address that is believed; browsers stop at 2,000 to 8,000.</summary>
    private const int LongestAddress = 8_000;

    /// <summary>The links of the markup and those that stand bare in <paramref name="text"/>, in the order of their words.</summary>
    public static IReadOnlyList<LetterLink> AddBare(string text, IReadOnlyList<LetterLink> marked, int limit)
    {
        var all = new List<LetterLink>(marked);
        var inOrder = marked.OrderBy(link => link.Span.Start).ToList();
        var next = 0;
        for (var at = 0; at < text.Length && all.Count < limit;)
        {
            if (IsDelimiter(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && !IsDelimiter(text[end]))
                end++;
            if (Bare(text, at, ref end) is { } link)
            {
                while (next < inOrder.Count && inOrder[next].Span.End <= link.Span.Start)
                    next++;
                if (next >= inOrder.Count || !inOrder[next].Span.Overlaps(link.Span))
                    all.Add(link);
            }
            at = end;
        }
        return [.. all.OrderBy(link => link.Span.Start)];
    }

    private static bool IsDelimiter(char unit) => VisibleText.IsSpace(unit) || unit is '<' or '>' or '"' or '“' or '”' or '|';

    private static LetterLink? Bare(string text, int start, ref int end)
    {
        var word = text.AsSpan(start, end - start);
        var scheme = word.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (scheme >= 0 && LinkAddress.IsWeb(word[scheme..]))
        {
            start += scheme;
            if (start > 0 && text[start - 1] == '<')
                end = EndOfBracketed(text, start, end);
        }
        else
        {
            while (start < end && text[start] is '(' or '[' or '*' or '\'' or '{')
                start++;
            if (!LinkAddress.StartsWithHost(text.AsSpan(start, end - start)))
                return null;
        }
        return At(text, start, end);
    }

    private static LetterLink? At(string text, int start, int end)
    {
        var length = TrimEnd(text.AsSpan(start, end - start));
        if (length is 0 or > LongestAddress)
            return null;
        var words = text.Substring(start, length);
        var written = LinkAddress.Clean(words);
        return LinkAddress.Opens(written) ? new LetterLink(new TextSpan(start, length), words, written, LinkUnwrapper.Unwrap(written)) : null;
    }

    /// <summary>An address in angle brackets goes on over line ends until its bracket closes (RFC 3986, appendix C).</summary>
    private static int EndOfBracketed(string text, int start, int end)
    {
        for (var i = end; i < text.Length && i - start < LongestAddress; i++)
        {
            if (text[i] == '>')
                return i;
            if (text[i] != '\n' && IsDelimiter(text[i]))
                return end;
        }
        return end;
    }

    /// <summary>Without the punctuation of the sentence around it; a closing bracket belongs to the address only if one opens inside.</summary>
    private static int TrimEnd(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        while (length > 0)
        {
            var last = word[length - 1];
            if (last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '…' or '}' || (last is ')' or ']' && IsUnbalanced(word[..length], last)))
                length--;
            else
                break;
        }
        return length;
    }

    private static bool IsUnbalanced(ReadOnlySpan<char> word, char closing) => word.Count(closing) > word.Count(closing == ')' ? '(' : '[');
}
