using System.Collections.Frozen;

namespace OfficePrep.Reading.Clues;

/// <summary>What the product knows about hosts: where a registrable domain begins, and which hosts interview mail is made of.</summary>
internal static class HostBook
{
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
        var labels = host.Split('.');
        if (labels.Length <= 2 || labels.All(label => label.All(char.IsAsciiDigit)))
        {
            return host;
        }

        var suffix = PublicSuffixes.Contains(labels[^2] + "." + labels[^1]) ? 2 : 1;
        return string.Join('.', labels[^Math.Min(labels.Length, suffix + 1)..]);
    }

    /// <summary>What is known about a host; null for one of the program's own.</summary>
    public static KnownHost? Find(string host) => Known.GetValueOrDefault(RegistrableDomain(host));
}

/// <summary>A host that interview mail is made of.</summary>
/// <param name="Domain">Its registrable domain.</param>
/// <param name="Platform">zoom, teams, webex, meet, thalamus or other; null where it opens no meeting.</param>
/// <param name="Use">meeting, schedule, portal, form or wrapper.</param>
internal sealed record KnownHost(string Domain, string? Platform, string Use);
