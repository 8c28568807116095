namespace OfficePrep.Documents;

/// <summary>The only kind of link that our documents carry: https, without a name or password in front of the host, of ordinary length.</summary>
internal static class HttpsLink
{
    // Excel refuses links above 2,079 characters; real join links stay below 600.
    private const int MaxLength = 2_000;

    /// <summary>The link in its escaped form, or null where it is none that we write.</summary>
    public static Uri? Of(string? link) =>
        link is { Length: <= MaxLength }
        && Uri.TryCreate(link.Trim(), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
        && uri.AbsoluteUri.Length <= MaxLength
            ? uri
            : null;
}
