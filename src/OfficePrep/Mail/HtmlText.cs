using System.Globalization;

namespace OfficePrep.Mail;

/// <summary>Turns an HTML source into the text that a person sees, in time linear in its length: a stack of open elements of bounded height instead of a tree, which costs the square of its depth to build.</summary>
internal sealed class HtmlText
{
    /// <summary>How many JSON-LD scripts are kept; senders write one or two.</summary>
    private const int MostScripts = 10;

    /// <summary>A list that begins beyond this number is no list; the cap leaves room to count on.</summary>
    private const int LastStart = 1_000_000;

    private readonly string html;
    private readonly LetterLimits limits;
    private readonly VisibleText text;
    private readonly IReadOnlyDictionary<int, TableShape> shapes;
    private readonly StyleRules rules;
    private readonly OpenElements open = new();
    private readonly Stack<TableBuilder> tables = new();
    private readonly List<LetterLink> links = [];
    private readonly List<TextTable> found = [];
    private readonly List<TextSpan> quotes = [];
    private readonly List<TextSpan> struck = [];
    private readonly List<string> scripts = [];
    private int overflow;
    private int hiding;
    private int preformatted;
    private string bullet = "";
    private string alternative = "";

    private HtmlText(string html, IReadOnlyList<HtmlToken> tokens, LetterLimits limits)
    {
        this.html = html;
        this.limits = limits;
        text = new VisibleText(limits.Text);
        shapes = TableShapes.Of(html, tokens);
        rules = StyleRules.Of(html, tokens);
    }

    private bool IsVisible => hiding == 0 && open.Innermost?.FontIsZero != true;

    /// <summary>Reads a whole HTML source.</summary>
    public static RenderedText Render(string html, LetterLimits limits)
    {
        var isCut = html.Length > limits.Source;
        var source = isCut ? html[..limits.Source] : html;
        var tokens = HtmlScanner.Scan(source);
        var reader = new HtmlText(source, tokens, limits);
        for (var i = 0; i < tokens.Count; i++)
            reader.Take(tokens, i);
        reader.CloseDownTo(0);
        return reader.Result(isCut);
    }

    private RenderedText Result(bool isCut)
    {
        var words = text.ToString();
        var body = new BodyText
        {
            Text = words,
            Links = LinkFinder.AddBare(words, links, limits.Links),
            Tables = [.. found.OrderBy(table => table.Span.Start)],
            Struck = [.. struck.OrderBy(span => span.Start)],
            Source = text.Source(),
        };
        return new RenderedText(body, quotes) { StructuredData = scripts, QuotesAreMarkup = true, IsCut = isCut || text.IsCut };
    }

    private void Take(IReadOnlyList<HtmlToken> tokens, int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                Write(token);
                break;
            case HtmlTokenKind.Open:
                Open(token, index);
                break;
            case HtmlTokenKind.Close:
                Close(token.Name);
                break;
            case HtmlTokenKind.Raw:
                Keep(token, tokens[index - 1]);
                break;
        }
    }

    private void Keep(HtmlToken raw, HtmlToken tag)
    {
        if (raw.Name == "script" && scripts.Count < MostScripts && new HtmlAttributes(html, tag)["type"]?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            scripts.Add(html[raw.Start..raw.End].Trim());
    }

    private void Write(HtmlToken token)
    {
        if (!IsVisible)
            return;
        var words = html.AsSpan(token.Start, token.End - token.Start);
        if (bullet.Length > 0 && !words.IsWhiteSpace())
            WriteBullet(token.Start);
        if (tables.TryPeek(out var table) && open.Innermost?.IsBold != true)
            table.Plain += words.Trim().Length;
        var isPre = preformatted > 0 || token.Name == "textarea";
        for (var i = 0; i < words.Length;)
        {
            if (words[i] == '&' && EntityText.ReadTwice(words[i..], out var length) is { } value)
            {
                text.AppendAt(value, token.Start + i);
                i += length;
            }
            else if (Mojibake.Read(words[i..]) is { } meant)
            {
                text.Append(meant.Unit, token.Start + i);
                i += meant.Length;
            }
            else if (isPre && words[i] == '\n')
            {
                text.LineFeed();
                i++;
            }
            else
            {
                text.Append(words[i], token.Start + i);
                i++;
            }
        }
    }

    private void WriteBullet(int source)
    {
        var mark = bullet;
        bullet = "";
        text.AppendAt(mark, source);
        text.Append(' ', source);
    }

    private void Open(HtmlToken token, int index)
    {
        var attributes = new HtmlAttributes(html, token);
        if (HtmlElements.IsVoid(token.Name))
        {
            OpenVoid(token.Name, attributes);
            return;
        }
        CloseImplied(token.Name);
        if (open.IsFull)
        {
            overflow++;
            return;
        }
        var element = Describe(token.Name, attributes);
        if (element.Style.Hides)
            hiding++;
        if (IsVisible && element.Breaks > 0)
            text.Break(element.Breaks);
        open.Add(element);
        preformatted += token.Name == "pre" ? 1 : 0;
        BeginPart(token.Name, attributes, index);
    }

    private void OpenVoid(string name, HtmlAttributes attributes)
    {
        if (!IsVisible)
            return;
        if (name == "br")
            text.LineFeed();
        else if (name == "hr")
            text.Break(1);
        else if (name == "img" && attributes["alt"] is { } words && !string.IsNullOrWhiteSpace(words))
            alternative = words.Trim();
    }

    private OpenElement Describe(string name, HtmlAttributes attributes)
    {
        var outer = open.Innermost;
        var style = ElementStyle.Of(name, attributes, rules);
        if (name == "a")
            alternative = "";
        if (name == "a" && bullet.Length > 0 && IsVisible)
            WriteBullet(attributes.Start);
        return new OpenElement
        {
            Name = name,
            Style = style,
            FontIsZero = style.FontIsZero ?? outer?.FontIsZero ?? false,
            IsBold = style.Bold || outer?.IsBold == true,
            Breaks = !HtmlElements.IsBlock(name) ? 0 : HtmlElements.IsSpaced(name) && style.HasMargins && outer?.Name != "li" ? 2 : 1,
            Address = name == "a" ? attributes["href"] : null,
            Start = text.Length,
            Quotes = QuoteMarkup.IsQuote(name, attributes),
            NextNumber = name == "ol" ? Math.Clamp(attributes.Number("start", 1), 1, LastStart) : 0,
        };
    }

    private void BeginPart(string name, HtmlAttributes attributes, int index)
    {
        if (name == "table" && shapes.TryGetValue(index, out var shape))
            tables.Push(open.Innermost!.Table = new TableBuilder(shape, text));
        else if (name == "tr" && tables.TryPeek(out var table))
            table.BeginRow(index);
        else if (name is "td" or "th" && tables.TryPeek(out table))
            table.BeginCell(index, name == "th", attributes.Number("colspan", 1), attributes.Number("rowspan", 1));
        else if (name == "li" && IsVisible)
            bullet = Bullet();
    }

    private string Bullet() => open.List() is { Name: "ol" } list ? string.Create(CultureInfo.InvariantCulture, $"{list.NextNumber++}.") : "•";

    /// <summary>Ends what a start tag ends by itself: a cell the cell before it, a block the open paragraph.</summary>
    private void CloseImplied(string name)
    {
        if (name is "td" or "th")
            CloseCell();
        else if (name is "tr" or "tbody" or "thead" or "tfoot")
            CloseNearest("tr", outer => outer == "table");
        else if (name == "li")
            CloseNearest("li", outer => outer is "ul" or "ol" or "menu");
        else if (name is "a" or "option")
            CloseNearest(name, HtmlElements.IsBoundary);
        else if (HtmlElements.IsBlock(name))
            CloseNearest("p", HtmlElements.IsBoundary);
    }

    private void CloseCell()
    {
        CloseNearest("td", outer => outer == "table");
        CloseNearest("th", outer => outer == "table");
    }

    private void CloseNearest(string name, Func<string, bool> isBoundary)
    {
        if (open.Find(name, isBoundary) is >= 0 and var index)
            CloseDownTo(index);
    }

    private void Close(string name)
    {
        if (overflow > 0)
        {
            overflow--;
            return;
        }
        if (name == "br" && IsVisible)
            text.LineFeed();
        var isOfTable = name is "td" or "th" or "tr" or "table" or "tbody" or "thead" or "tfoot";
        if (open.Find(name, isOfTable ? outer => outer == "table" : HtmlElements.IsBoundary) is >= 0 and var index)
            EndAt(index);
    }

    /// <summary>Ends the element at <paramref name="index"/>. What began inside it ends too, but a block outlives an inline element that was closed across it ("&lt;s&gt;&lt;p&gt;…&lt;/s&gt;").</summary>
    private void EndAt(int index)
    {
        if (open.IsAcrossBlocks(index))
            End(open.TakeAt(index));
        else
            CloseDownTo(index);
    }

    private void CloseDownTo(int count)
    {
        while (open.Count > count)
            End(open.TakeAt(open.Count - 1));
    }

    private void End(OpenElement element)
    {
        if (element.Address is { } address)
            EndLink(element, address);
        if (element.Quotes && text.Since(element.Start) is { Length: > 0 } span)
            quotes.Add(span);
        if (element.Style.Strikes && text.Since(element.Start) is { Length: > 0 } words)
            struck.Add(words);
        if (element.Name is "td" or "th" && tables.TryPeek(out var table))
            table.EndCell();
        else if (element.Name == "tr" && tables.TryPeek(out table))
            table.EndRow();
        else if (element.Table is not null && tables.Pop().End() is { } data)
            found.Add(data);
        else if (element.Name == "li")
            bullet = "";
        preformatted -= element.Name == "pre" ? 1 : 0;
        if (element.Breaks > 0 && IsVisible)
            text.Break(element.Breaks);
        if (element.Style.Hides)
            hiding--;
    }

    private void EndLink(OpenElement element, string address)
    {
        if (!IsVisible || element.FontIsZero || links.Count >= limits.Links)
            return;
        if (text.Since(element.Start).Length == 0 && alternative.Length > 0)
            text.AppendAt($"({alternative})", 0);
        alternative = "";
        var written = LinkAddress.Clean(address);
        if (LinkAddress.Opens(written))
        {
            var span = text.Since(element.Start);
            links.Add(new LetterLink(span, text.Words(span), written, LinkUnwrapper.Unwrap(written)));
        }
    }
}
