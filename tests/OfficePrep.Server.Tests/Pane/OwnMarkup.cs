using AngleSharp.Html.Parser;

namespace OfficePrep.Server.Tests.Pane;

/// <summary>Judges a page: only elements, attributes and links that our own pages use, whatever a message holds.</summary>
internal static class OwnMarkup
{
    private static readonly HashSet<string> Elements = new(
        ["html", "head", "meta", "title", "link", "script", "body", "a", "header", "nav", "ul", "ol", "li", "main", "footer", "h1", "h2", "h3", "p", "div", "span", "strong", "section", "article", "form", "input", "textarea", "select", "option", "label", "button", "fieldset", "legend", "dl", "dt", "dd", "q", "details", "summary"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new(
        [
            "lang", "charset", "name", "content", "rel", "href", "src", "defer", "type", "class", "id", "tabindex", "for", "value", "method", "action", "enctype", "required", "maxlength", "placeholder", "autocomplete", "spellcheck", "multiple", "accept", "rows",
            "role", "aria-label", "aria-labelledby", "aria-describedby", "aria-current", "aria-hidden", "aria-live", "download", "target", "open", "selected", "checked", "min", "max", "data-key", "data-drop", "data-copy", "data-speak", "data-theme-choice",
        ],
        StringComparer.Ordinal);

    /// <summary>What on a page is not ours, one line each.</summary>
    /// <param name="html">The page.</param>
    /// <param name="root">The address that our own links begin with.</param>
    public static IReadOnlyList<string> Foreign(string html, string root)
    {
        var strange = new List<string>();
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            if (!Elements.Contains(element.LocalName))
            {
                strange.Add($"element {element.OuterHtml}");
            }

            foreach (var attribute in element.Attributes)
            {
                if (!Attributes.Contains(attribute.Name))
                {
                    strange.Add($"attribute {attribute.Name} of {element.LocalName}");
                }

                var isLink = attribute.Name is "href" or "src" or "action";
                if (isLink && !attribute.Value.StartsWith(root, StringComparison.Ordinal) && attribute.Value != "#main" && !(element.LocalName == "a" && attribute.Value.StartsWith("https://", StringComparison.Ordinal) && element.GetAttribute("rel") == "noreferrer noopener"))
                {
                    strange.Add($"link {attribute.Value}");
                }
            }

            if (element.LocalName == "script" && element.InnerHtml.Length > 0)
            {
                strange.Add("inline script");
            }
        }

        return strange;
    }
}
