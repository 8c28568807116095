using System.Buffers;
using System.Text;

namespace OfficePrep.Mail;

/// <summary>The address of a link, freed of what transport did to it.</summary>
internal static class LinkAddress
{
    /// <summary>Hosts that meeting invitations print without "https://".</summary>
    private static readonly string[] MeetingHosts = ["zoom.us", "zoom.com", "zoomgov.com", "meet.google.com", "teams.microsoft.com", "teams.live.com", "webex.com", "calendly.com", "doodle.com", "thalamusgme.com"];

    private static readonly SearchValues<char> NotInHosts = SearchValues.Create(":@?#=%&");

    /// <summary>Without white space and control characters inside, and without the "=3D" of a quoted-printable text that nobody decoded. A scheme is added where only a host stands.</summary>
    public static string Clean(string address)
    {
        var clean = new StringBuilder(address.Length);
        foreach (var unit in address)
        {
            if (!VisibleText.IsSpace(unit) && unit is not ('\u00AD' or '\u200B' or '\uFEFF'))
                clean.Append(unit);
        }
        // Mail programs that make links of typed text take the colon behind it along.
        var healed = Heal(clean.ToString()).TrimEnd(':', ',', ';');
        return StartsWithHost(healed) ? "https://" + healed : healed;
    }

    /// <summary>Whether it is an address that a person may open: a web page or a mailbox, never a script.</summary>
    public static bool Opens(string address) =>
        (IsWeb(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0) || (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address.Length > 7);

    /// <summary>Whether it begins with http: or https:.</summary>
    public static bool IsWeb(ReadOnlySpan<char> address) => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it begins with "www." or a meeting host, followed by a path.</summary>
    public static bool StartsWithHost(ReadOnlySpan<char> address)
    {
        var slash = address.IndexOf('/');
        var host = slash < 0 ? address : address[..slash];
        if (host.IsEmpty || host.ContainsAny(NotInHosts))
            return false;
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return host[4..].Contains('.');
        if (slash < 0 || slash == address.Length - 1)
            return false;
        foreach (var known in MeetingHosts)
        {
            if (host.Equals(known, StringComparison.OrdinalIgnoreCase) || (host.Length > known.Length && host[^(known.Length + 1)] == '.' && host.EndsWith(known, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    /// <summary>"=3D" stands for "=" only if no other "=" is there: then the whole address was left encoded.</summary>
    private static string Heal(string address)
    {
        if (!address.Contains("=3D", StringComparison.OrdinalIgnoreCase))
            return address;
        for (var i = address.IndexOf('=', StringComparison.Ordinal); i >= 0; i = address.IndexOf('=', i + 1))
        {
            if (i + 2 >= address.Length || !char.IsAsciiHexDigit(address[i + 1]) || !char.IsAsciiHexDigit(address[i + 2]))
                return address;
        }
        return address.Replace("=3D", "=", StringComparison.OrdinalIgnoreCase).Replace("=26", "&", StringComparison.Ordinal);
    }
}
