using System.Collections.Frozen;

namespace OfficePrep.Mail;

/// <summary>The HTML standard's element kinds, as far as they matter to visible text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Voids = FrozenSet.Create(StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Formatting = FrozenSet.Create(StringComparer.Ordinal, "a", "b", "big", "code", "del", "em", "font", "i", "ins", "nobr", "s", "small", "span", "strike", "strong", "tt", "u");

    private static readonly FrozenSet<string> Spaced = FrozenSet.Create(StringComparer.Ordinal, "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre");

    private static readonly FrozenSet<string> Names = Voids.Concat(Blocks).Concat(Formatting).Concat(["head", "meta", "title", "style", "script", "col", "colgroup"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in lower case; those of the usual elements are never made anew.</summary>
    public static string NameOf(ReadOnlySpan<char> written) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known) ? known : written.ToString().ToLowerInvariant();

    /// <summary>Whether an element has no contents and no end tag.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element only says how words look, so that closing it does not close the blocks inside.</summary>
    public static bool IsFormatting(string name) => Formatting.Contains(name);

    /// <summary>Whether a blank line sets an element apart.</summary>
    public static bool IsSpaced(string name) => Spaced.Contains(name);

    /// <summary>Whether an end tag looks no further out than this element.</summary>
    public static bool IsBoundary(string name) => name is "td" or "th" or "table" or "caption" or "template";
}
