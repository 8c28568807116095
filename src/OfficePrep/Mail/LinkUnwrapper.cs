using System.Buffers.Text;
using System.Text;

namespace OfficePrep.Mail;

/// <summary>Undoes the wrappers that mail filters and trackers put around links, without the network: only where the address inside is spelled out.</summary>
internal static class LinkUnwrapper
{
    /// <summary>A mail that passed three filters has three wrappers; more is a trap.</summary>
    private const int Deepest = 3;

    /// <summary>Parameters in which redirectors carry their target.</summary>
    private static readonly string[] TargetParameters = ["url", "u", "q", "a", "target", "redirect", "redirect_url", "redirecturl", "dest", "destination", "link", "to"];

    /// <summary>The address that opens in the end.</summary>
    public static string Unwrap(string address)
    {
        var current = address;
        for (var depth = 0; depth < Deepest && Inner(current) is { } inner && LinkAddress.Opens(inner); depth++)
            current = inner;
        return current;
    }

    private static string? Inner(string address)
    {
        if (!LinkAddress.IsWeb(address) || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;
        var host = uri.Host.ToLowerInvariant();
        return host switch
        {
            _ when Ends(host, "safelinks.protection.outlook.com") || Ends(host, "safelinks.o365.us") || Ends(host, "safelinks.protection.office365.us") => Parameter(address, "url"),
            _ when Ends(host, "urldefense.com") || Ends(host, "urldefense.us") || Ends(host, "urldefense.proofpoint.com") => Proofpoint.Inner(address, Parameter),
            "google.com" or "www.google.com" when uri.AbsolutePath == "/url" => Web(Parameter(address, "q")) ?? Parameter(address, "url"),
            _ when Ends(host, "linkprotect.cudasvc.com") => Parameter(address, "a"),
            _ when Ends(host, "secure-web.cisco.com") => InPath(address),
            _ when Ends(host, "protection.sophos.com") => Sophos(address),
            _ when Ends(host, "awstrack.me") => InPath(address),
            _ when IsRedirector(host, uri.AbsolutePath) => FirstTarget(address) ?? InPath(address),
            _ => null,
        };
    }

    private static bool Ends(string host, string domain) => host == domain || host.EndsWith("." + domain, StringComparison.Ordinal);

    /// <summary>Hosts and paths that exist to send the reader on. Others may carry an address in their parameters for reasons of their own.</summary>
    private static bool IsRedirector(string host, string path)
    {
        var label = host[..Math.Max(0, host.IndexOf('.', StringComparison.Ordinal))];
        return label is "click" or "clicks" or "clicktime" or "link" or "links" or "track" or "tracking" or "trk" or "redirect" or "redir" or "url" or "l" or "lnk" or "slack-redir" or "scanmail" or "urlsand"
            || label.StartsWith("click", StringComparison.Ordinal) || label.StartsWith("email.", StringComparison.Ordinal)
            || path.Contains("/clicktime", StringComparison.OrdinalIgnoreCase) || path.Contains("/redirect", StringComparison.OrdinalIgnoreCase) || path.Contains("/redir/", StringComparison.OrdinalIgnoreCase) || path.Contains("/click", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/l.php", StringComparison.Ordinal);
    }

    private static string? FirstTarget(string address) => TargetParameters.Select(name => Web(Parameter(address, name))).FirstOrDefault(target => target is not null);

    private static string? Web(string? address) => address is not null && LinkAddress.IsWeb(address) ? address : null;

    /// <summary>The decoded value of a query parameter.</summary>
    private static string? Parameter(string address, string name)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return null;
        var end = address.IndexOf('#', query);
        foreach (var pair in address[(query + 1)..(end < 0 ? address.Length : end)].Split('&'))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals == name.Length && pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return Uri.UnescapeDataString(pair[(equals + 1)..]);
        }
        return null;
    }

    /// <summary>A whole encoded address as a piece of the path ("/https%3A%2F%2F…").</summary>
    private static string? InPath(string address)
    {
        var start = Math.Max(address.IndexOf("/http%3A", 8, StringComparison.OrdinalIgnoreCase), address.IndexOf("/https%3A", 8, StringComparison.OrdinalIgnoreCase));
        if (start < 0)
            start = Math.Max(address.IndexOf("/http:%2F", 8, StringComparison.OrdinalIgnoreCase), address.IndexOf("/https:%2F", 8, StringComparison.OrdinalIgnoreCase));
        if (start < 0)
            return null;
        var end = address.IndexOfAny(['/', '?'], start + 1);
        return Uri.UnescapeDataString(address[(start + 1)..(end < 0 ? address.Length : end)]);
    }

    /// <summary>Sophos: u = the address in base64.</summary>
    private static string? Sophos(string address) => Parameter(address, "u") is { } encoded ? Web(FromBase64(encoded)) : null;

    /// <summary>Base64 in either alphabet, padded or not, as UTF-8; null where it is none.</summary>
    public static string? FromBase64(string encoded)
    {
        var plain = encoded.TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return Base64Url.IsValid(plain) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(plain)) : null;
    }
}
