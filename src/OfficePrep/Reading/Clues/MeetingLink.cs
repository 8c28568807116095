namespace OfficePrep.Reading.Clues;

/// <summary>Tells links that open a meeting from everything else that the same hosts serve.</summary>
internal static class MeetingLink
{
    /// <summary>The platform whose meeting the address opens; null where it opens none.</summary>
    public static string? PlatformOf(Uri address, string host)
    {
        var path = address.AbsolutePath.ToLowerInvariant();
        var domain = HostBook.RegistrableDomain(host);
        return domain switch
        {
            "zoom.us" or "zoom.com" or "zoomgov.com" => IsZoom(path) ? "zoom" : null,
            "microsoft.com" or "live.com" or "microsoft.us" => host.StartsWith("teams.", StringComparison.Ordinal) && (path.Contains("/meetup-join/", StringComparison.Ordinal) || path.StartsWith("/meet/", StringComparison.Ordinal)) ? "teams" : null,
            "webex.com" => path.Contains("/j.php", StringComparison.Ordinal) || path.Contains("/meet/", StringComparison.Ordinal) || path.Contains("/join/", StringComparison.Ordinal) || path.StartsWith("/wbxmjs", StringComparison.Ordinal) || path.StartsWith("/m/", StringComparison.Ordinal) ? "webex" : null,
            "google.com" => host == "meet.google.com" && path.Length > 4 ? "meet" : null,
            "thalamusgme.com" or "thalamus.ai" => host.StartsWith("video.", StringComparison.Ordinal) || path.Contains("/join", StringComparison.Ordinal) || path.Contains("/video", StringComparison.Ordinal) || path.Contains("/room", StringComparison.Ordinal) ? "thalamus" : null,
            "gotomeeting.com" or "goto.com" or "gotomeet.me" or "whereby.com" or "bluejeans.com" or "doxy.me" or "jit.si" or "ringcentral.com" => path.Length > 2 ? "other" : null,
            _ => null,
        };
    }

    /// <summary>The number of the meeting that the address carries, digits only; null where it carries none.</summary>
    public static string? NumberIn(Uri address, string platform)
    {
        if (platform is not ("zoom" or "teams"))
        {
            return null;
        }

        var segment = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return segment.Length is >= 9 and <= 16 && segment.All(char.IsAsciiDigit) ? segment : null;
    }

    private static bool IsZoom(string path) =>
        path.StartsWith("/j/", StringComparison.Ordinal) || path.StartsWith("/w/", StringComparison.Ordinal) || path.StartsWith("/my/", StringComparison.Ordinal) || path.StartsWith("/s/", StringComparison.Ordinal) || path.StartsWith("/wc/", StringComparison.Ordinal);
}
