using System.Collections.Frozen;

namespace OfficePrep.Reading.Clues;

/// <summary>What the product knows about hosts: where a registrable domain begins, and which hosts interview mail is made of.</summary>
internal static class HostBook
{
    private static readonly System.Buffers.SearchValues<char> NumericHost = System.Buffers.SearchValues.Create(".0123456789");

    private static readonly FrozenSet<string> PublicSuffixes = SeedTable.Rows("links/public-suffixes.txt", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KnownHost> Known = SeedTable.Rows("links/hosts.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => new KnownHost(row[0], row[1] == "-" ? null : row[1], row[2]), StringComparer.Ordinal);

    /// <summary>The domains that a hostile link is likely to imitate.</summary>
    public static IReadOnlyList<string> Imitated { get; } = [.. SeedTable.Rows("links/imitated.txt", 1).Select(row => row[0])];

    /// <summary>The host of an address that can be opened in a browser, in lower case; null for anything else.</summary>
    public static string? HostOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 ? uri.Host.ToLowerInvariant().TrimEnd('.') : null;
    }

    /// <summary>The part of a host that somebody registered: the label before the public suffix, and the suffix.</summary>
    public static string RegistrableDomain(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var last = host.LastIndexOf('.');
        var middle = last <= 0 ? -1 : host.LastIndexOf('.', last - 1);
        if (middle < 0 || IsNumeric(host))
        {
            return host;
        }

        var from = PublicSuffixes.Contains(host[(middle + 1)..]) ? middle == 0 ? -1 : host.LastIndexOf('.', middle - 1) : middle;
        return host[(from + 1)..];
    }

    private static bool IsNumeric(string host) => host.AsSpan().IndexOfAnyExcept(NumericHost) < 0;

    /// <summary>What is known about a host; null for one of the program's own.</summary>
    public static KnownHost? Find(string host) => Known.GetValueOrDefault(RegistrableDomain(host));
}

/// <summary>A host that interview mail is made of.</summary>
/// <param name="Domain">Its registrable domain.</param>
/// <param name="Platform">zoom, teams, webex, meet, thalamus or other; null where it opens no meeting.</param>
/// <param name="Use">meeting, schedule, portal, form or wrapper.</param>
internal sealed record KnownHost(string Domain, string? Platform, string Use);
