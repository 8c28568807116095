using System.Text;

namespace OfficePrep.Fuzz;

/// <summary>Pages of nested, crossed and unclosed elements around sentences.</summary>
internal sealed class HtmlGrammar(Random random)
{
    private static readonly string[] Names = ["div", "p", "span", "b", "s", "del", "table", "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "a", "blockquote", "pre", "font", "h1", "center", "o:p", "section", "form", "select", "option", "textarea", "style", "script", "title", "head", "body", "html", "img", "br", "hr", "x-" + "long", "template", "svg", "math"];

    private static readonly string[] Attributes =
    [
        " style=\"display:none\"", " style='font-size:0'", " style=\"mso-hide:all;margin:0\"", " class=gmail_quote", " class=\"x y\"", " hidden", " aria-hidden=true", " type=cite", " id=divRplyFwdMsg", " colspan=3", " rowspan=2", " rowspan=65535", " colspan=0", " start=-5", " align=right", " =\"", " a=b=c", " \"", " href=https://zoom.us/j/5550100", " href=\"https://nam.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example&data=1\"", " href='https://urldefense.com/v3/__https://x.example__;!!a'", " alt=\"Join\"", " type=\"application/ld+json\"", " role=presentation", " style=\"visibility:hidden;text-decoration:line-through;font-weight:700\"",
    ];

    private readonly ProseGrammar prose = new(random);

    /// <summary>A page.</summary>
    public string Page()
    {
        var page = new StringBuilder();
        if (random.Next(4) == 0)
            page.Append("<style>.x{display:none} #y, td.z { text-decoration : line-through } @media x { .x { } </style>");
        var wanted = random.Next(5, 160);
        var open = new List<string>();
        for (var i = 0; i < wanted; i++)
            Step(page, open);
        if (random.Next(2) == 0)
        {
            for (var i = open.Count - 1; i >= 0; i--)
                page.Append("</").Append(open[i]).Append('>');
        }
        return page.ToString();
    }

    private void Step(StringBuilder page, List<string> open)
    {
        switch (random.Next(10))
        {
            case < 4:
                var name = Names[random.Next(Names.Length)];
                page.Append('<').Append(name);
                for (var left = random.Next(4) - 1; left > 0; left--)
                    page.Append(Attributes[random.Next(Attributes.Length)]);
                page.Append(random.Next(40) == 0 ? "" : ">");
                open.Add(name);
                break;
            case < 6 when open.Count > 0:
                var at = random.Next(5) == 0 ? random.Next(open.Count) : open.Count - 1;
                page.Append("</").Append(open[at]).Append('>');
                open.RemoveAt(at);
                break;
            case 6:
                page.Append(random.Next(5) switch { 0 => "<!-- x --", 1 => "<!---->", 2 => "&#8211;", 3 => "&nbsp;&ndash;&#xA0;", _ => "<br><br/>" });
                break;
            default:
                page.Append(prose.Sentence());
                break;
        }
    }
}
