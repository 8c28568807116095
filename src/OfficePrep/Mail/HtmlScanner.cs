namespace OfficePrep.Mail;

/// <summary>Cuts an HTML source into tokens in one pass, by the tokenizer rules of the HTML standard (section 13.2.5) as far as mail needs them; comments and declarations are dropped.</summary>
internal sealed class HtmlScanner(string html)
{
    /// <summary>An element name longer than this is nobody's; the cap keeps hostile names out of memory.</summary>
    private const int LongestName = 40;

    private readonly List<HtmlToken> tokens = [];
    private int at;

    /// <summary>Cuts <paramref name="html"/> into tokens.</summary>
    public static IReadOnlyList<HtmlToken> Scan(string html)
    {
        var scanner = new HtmlScanner(html);
        scanner.Scan();
        return scanner.tokens;
    }

    private void Scan()
    {
        while (at < html.Length)
        {
            var open = NextTag(at);
            if (open > at)
                tokens.Add(new(HtmlTokenKind.Text, "", at, open));
            if (open >= html.Length)
                return;
            at = open;
            ReadMarkup();
        }
    }

    /// <summary>The next &lt; that begins markup; one before a space or digit ("&lt; 9 AM") is text.</summary>
    private int NextTag(int from)
    {
        while (true)
        {
            var open = html.IndexOf('<', from);
            if (open < 0 || open + 1 >= html.Length)
                return html.Length;
            var next = html[open + 1];
            if (char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && open + 2 < html.Length))
                return open;
            from = open + 1;
        }
    }

    private void ReadMarkup()
    {
        var next = html[at + 1];
        if (next is '!' or '?')
            SkipDeclaration();
        else if (next == '/')
            ReadTag(HtmlTokenKind.Close, at + 2);
        else
            ReadTag(HtmlTokenKind.Open, at + 1);
    }

    private void SkipDeclaration()
    {
        if (!html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            at = After(html.IndexOf('>', at), 1);
            return;
        }
        // "<!-->" and "<!--->" are whole comments.
        var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
        var bang = html.AsSpan(at, (end < 0 ? html.Length : end) - at).IndexOf("--!>", StringComparison.Ordinal);
        at = bang >= 0 ? at + bang + 4 : After(end, 3);
    }

    private int After(int found, int length) => found < 0 ? html.Length : found + length;

    private void ReadTag(HtmlTokenKind kind, int nameAt)
    {
        var nameEnd = nameAt;
        while (nameEnd < html.Length && !IsNameEnd(html[nameEnd]))
            nameEnd++;
        var name = nameEnd - nameAt is 0 or > LongestName ? "" : HtmlElements.NameOf(html.AsSpan(nameAt, nameEnd - nameAt));
        var end = TagEnd(nameEnd);
        at = Math.Min(html.Length, end + 1);
        if (name.Length == 0 || end >= html.Length)
            return;
        tokens.Add(new(kind, name, nameEnd, end));
        if (kind == HtmlTokenKind.Open && HidesItsSource(name))
            ReadRaw(name);
    }

    private static bool IsNameEnd(char unit) => unit is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>The &gt; that ends a tag, past quoted attribute values.</summary>
    private int TagEnd(int from)
    {
        var quote = '\0';
        var afterEquals = false;
        for (var i = from; i < html.Length; i++)
        {
            var unit = html[i];
            if (quote != '\0')
                quote = unit == quote ? '\0' : quote;
            else if (unit == '>')
                return i;
            else if (afterEquals && unit is '"' or '\'')
                quote = unit;
            afterEquals = quote == '\0' && (unit == '=' || (afterEquals && VisibleText.IsSpace(unit)));
        }
        return html.Length;
    }

    private static bool HidesItsSource(string name) => name is "script" or "style" or "title" or "xmp" or "iframe" or "noembed" or "noframes" or "textarea";

    private void ReadRaw(string name)
    {
        var close = CloseOf(name, at);
        tokens.Add(new(name == "textarea" ? HtmlTokenKind.Text : HtmlTokenKind.Raw, name, at, close));
        at = close;
    }

    private int CloseOf(string name, int from)
    {
        while (true)
        {
            var close = html.IndexOf("</", from, StringComparison.Ordinal);
            if (close < 0)
                return html.Length;
            var rest = html.AsSpan(close + 2);
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || IsNameEnd(rest[name.Length])))
                return close;
            from = close + 2;
        }
    }
}
