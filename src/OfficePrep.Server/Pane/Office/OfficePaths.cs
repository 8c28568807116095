using OfficePrep.Server.Addin;

namespace OfficePrep.Server.Pane.Office;

/// <summary>The addresses that the manifests name. They are the same for ever and for everybody, so what stands there shows nothing of anybody.</summary>
internal static class OfficePaths
{
    /// <summary>Sites that Outlook and Word on the web show the pane in; nobody else may frame it.</summary>
    private const string Hosts = "https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://outlook.cloud.microsoft https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft";

    /// <summary>Where Microsoft serves Office.js; a copy of our own is not allowed.</summary>
    public const string OfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    /// <summary>Office.js beside our own files, and no form that leaves by itself: the bridge sends them with the pane's key.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors " + Hosts;

    /// <summary>Whether it is a page that Office frames.</summary>
    public static bool IsShell(PathString path) => path.Value is AddinPaths.Outlook or AddinPaths.Word;

    /// <summary>Whether it is open without a key: the empty pages with what they are made of, the exchange of a code for a key, and files whose address is a secret itself.</summary>
    public static bool IsOpen(HttpRequest request) =>
        request.Path == AddinPaths.Root + "/pair" ? HttpMethods.IsPost(request.Method)
        : HttpMethods.IsGet(request.Method) && (IsShell(request.Path) || request.Path.StartsWithSegments(AddinPaths.Root + "/file", StringComparison.Ordinal) || IsAsset(request.Path.Value ?? ""));

    private static bool IsAsset(string path) =>
        path.StartsWith(AddinPaths.Root + "/", StringComparison.Ordinal) && path.IndexOf('/', AddinPaths.Root.Length + 1) < 0 && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal));
}
