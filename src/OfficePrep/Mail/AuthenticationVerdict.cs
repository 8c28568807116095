namespace OfficePrep.Mail;

/// <summary>What the receiving server found about the sender's domain (Authentication-Results, RFC 8601).</summary>
internal static class AuthenticationVerdict
{
    /// <summary>Whether the sender could not be verified: DMARC failed, or both SPF and DKIM did.</summary>
    /// <param name="results">The topmost header, the only one that the reader's own server wrote; null where there is none.</param>
    public static bool Fails(string? results)
    {
        if (results is null)
            return false;
        var words = results.ToLowerInvariant().Split([' ', '\t', '\r', '\n', ';', '('], StringSplitOptions.RemoveEmptyEntries);
        return Has(words, "dmarc=fail") || (!Has(words, "dmarc=pass") && (Has(words, "spf=fail") || Has(words, "spf=softfail")) && Has(words, "dkim=fail"));
    }

    private static bool Has(string[] words, string verdict) => Array.IndexOf(words, verdict) >= 0;
}
