namespace OfficePrep.Mail;

/// <summary>What a subject's prefix says about the letter.</summary>
internal static class SubjectPrefix
{
    /// <summary>Whether the letter passes another one on: "FW:", "Fwd:" and their translations.</summary>
    public static bool IsForward(string subject) => First(subject) is "fw" or "fwd" or "wg" or "tr" or "rv" or "enc" or "i" or "pd" or "doorst" or "vb" or "vs";

    /// <summary>Whether the letter answers another one: "Re:" and its translations.</summary>
    public static bool IsReply(string subject) => First(subject) is "re" or "aw" or "sv" or "antw" or "odp" or "ynt" or "res" or "r";

    /// <summary>The first prefix in lower case, past tags such as "[EXTERNAL]".</summary>
    private static string First(string subject)
    {
        var rest = subject.AsSpan().Trim();
        while (rest.StartsWith('[') && rest.IndexOf(']') is > 0 and var close)
            rest = rest[(close + 1)..].TrimStart();
        var colon = rest[..Math.Min(rest.Length, 8)].IndexOf(':');
        return colon > 0 ? rest[..colon].Trim().ToString().ToLowerInvariant() : "";
    }
}
