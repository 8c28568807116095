using System.Text;

namespace OfficePrep.Prep;

/// <summary>The only kind of link that our documents carry.</summary>
public static class PrintedLink
{
    // Excel refuses links above 2,079 characters; real join links stay below 600.
    private const int MaxLength = 2_000;

    /// <summary>
    /// A link in its escaped form, or null where it is none that we write: https, of ordinary length, ASCII once escaped
    /// (a host in other letters may imitate a known one), no name or password in front of the host.
    /// </summary>
    public static Uri? Of(string? address) =>
        address is { Length: <= MaxLength }
        && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var link)
        && link.Scheme == Uri.UriSchemeHttps
        && link.UserInfo.Length == 0
        && link.Host.Length > 0
        && link.AbsoluteUri is { Length: <= MaxLength } escaped
        && Ascii.IsValid(escaped)
            ? new Uri(escaped)
            : null;
}
