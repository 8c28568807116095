namespace OfficePrep.Mail;

/// <summary>Reads a mailbox as a header line in a text shows it: "Ana Ruiz &lt;ana@example.org&gt;", "Ruiz, Ana [mailto:ana@example.org]", or a name alone.</summary>
internal static class WrittenMailbox
{
    /// <summary>The mailbox; null where nothing is written.</summary>
    public static Mailbox? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        var open = written.LastIndexOfAny(['<', '[']);
        var close = open < 0 ? -1 : written.IndexOfAny(['>', ']'], open);
        if (open >= 0 && close > open)
            return new Mailbox(Name(written[..open]), Address(written[(open + 1)..close]));
        return written.Contains('@', StringComparison.Ordinal) && !written.Trim().Contains(' ', StringComparison.Ordinal) ? new Mailbox(null, Address(written)) : new Mailbox(Name(written), "");
    }

    private static string Address(string written) => written.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Trim();

    private static string? Name(string written) => written.Trim(' ', '"', '\'', '*', '\t') is { Length: > 0 } name ? name : null;
}
