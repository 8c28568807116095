namespace OfficePrep.Documents;

/// <summary>How a meeting platform is written.</summary>
internal static class PlatformName
{
    /// <summary>The name for a platform id of the reading contract; null for none.</summary>
    public static string? Of(string? platform) => platform switch
    {
        null or "" or "other" => null,
        "zoom" => "Zoom",
        "teams" => "Microsoft Teams",
        "webex" => "Webex",
        "meet" => "Google Meet",
        "thalamus" => "Thalamus",
        "phone" => "Telephone",
        _ => DocumentText.Cut(DocumentText.OneLine(platform), 60),
    };
}
