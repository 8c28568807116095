using System.Buffers;

namespace OfficePrep.Mail;

/// <summary>The rules of a letter's style sheets that hide or strike out what carries a class or an id. Media rules are passed over: they are for small screens and printers.</summary>
internal sealed class StyleRules
{
    /// <summary>Rules beyond this number are not looked at; a newsletter has 300.</summary>
    private const int MostRules = 2_000;

    private static readonly SearchValues<char> Combinators = SearchValues.Create(" >+~:[*\t\r\n");

    private readonly Dictionary<string, ElementStyle> rules = new(StringComparer.Ordinal);

    /// <summary>Reads the style sheets among the tokens of an HTML source.</summary>
    public static StyleRules Of(string html, IReadOnlyList<HtmlToken> tokens)
    {
        var found = new StyleRules();
        foreach (var token in tokens)
        {
            if (token is { Kind: HtmlTokenKind.Raw, Name: "style" })
                found.Read(html.AsSpan(token.Start, token.End - token.Start));
        }
        return found;
    }

    /// <summary>What the rules make of an element.</summary>
    public ElementStyle Apply(ElementStyle style, string name, string? classes, string? id)
    {
        if (rules.Count == 0 || (classes is null && id is null))
            return style;
        foreach (var one in (classes ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            style = With(With(style, "." + one), name + "." + one);
        return id is null ? style : With(style, "#" + id);
    }

    private ElementStyle With(ElementStyle style, string selector) =>
        rules.TryGetValue(selector, out var rule) ? style with { Hides = style.Hides || rule.Hides, Strikes = style.Strikes || rule.Strikes, FontIsZero = rule.FontIsZero ?? style.FontIsZero } : style;

    private void Read(ReadOnlySpan<char> sheet)
    {
        while (rules.Count < MostRules)
        {
            var open = sheet.IndexOf('{');
            if (open < 0)
                return;
            var selectors = WithoutComments(sheet[..open]);
            var isAt = selectors.StartsWith('@');
            var close = isAt ? BlockEnd(sheet[open..]) : sheet[open..].IndexOf('}');
            var length = close < 0 ? sheet.Length - open : close;
            if (!isAt)
                Add(selectors, sheet.Slice(open + 1, Math.Max(0, length - 1)).ToString());
            sheet = sheet[Math.Min(sheet.Length, open + length + 1)..];
        }
    }

    private static int BlockEnd(ReadOnlySpan<char> block)
    {
        var depth = 0;
        for (var i = 0; i < block.Length; i++)
        {
            depth += block[i] == '{' ? 1 : block[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    private static string WithoutComments(ReadOnlySpan<char> selectors)
    {
        var comment = selectors.LastIndexOf("*/");
        return (comment < 0 ? selectors : selectors[(comment + 2)..]).Trim().TrimStart("<!-").Trim().ToString();
    }

    private void Add(string selectors, string declarations)
    {
        var style = new ElementStyle(false, false, false, null, true).With(declarations);
        if (!style.Hides && !style.Strikes && style.FontIsZero is null)
            return;
        foreach (var selector in selectors.Split(','))
        {
            var simple = selector.Trim();
            if (simple.IndexOfAny(['.', '#']) >= 0 && !simple.AsSpan().ContainsAny(Combinators))
                rules[simple] = style;
        }
    }
}
