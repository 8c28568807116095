namespace OfficePrep.Mail;

/// <summary>How mail programs mark the older message in their HTML.</summary>
internal static class QuoteMarkup
{
    /// <summary>Whether an element holds an older message. A bare blockquote does not: people use it to indent.</summary>
    public static bool IsQuote(string name, HtmlAttributes attributes)
    {
        if (name is not ("blockquote" or "div"))
            return false;
        if (name == "blockquote" && (attributes["type"] ?? "").Equals("cite", StringComparison.OrdinalIgnoreCase))
            return true;
        return (attributes["class"] ?? "").Split(' ').Any(IsQuoteClass) || (attributes["id"] ?? "").StartsWith("yahoo_quoted", StringComparison.Ordinal);
    }

    /// <summary>Gmail, Yahoo, Proton, Zimbra and Tutanota, in this order.</summary>
    private static bool IsQuoteClass(string name) => name is "gmail_quote" or "gmail_quote_container" or "yahoo_quoted" or "protonmail_quote" or "zimbra_quote" or "tutanota_quote";
}
