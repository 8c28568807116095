using OfficePrep.Server.Addin;
using OfficePrep.Server.Pane.Office;

namespace OfficePrep.Server;

/// <summary>What every answer tells the browser: nothing but our own files, no frame but those of Office around the pane, no sniffing, no copy on the disk, no address of ours to others.</summary>
internal static class SecurityHeaders
{
    /// <summary>No inline code or style, nothing from elsewhere; forms go to us alone.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them on whatever the answer becomes, a refusal too.</summary>
    public static Task Set(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var isPane = OfficePaths.IsShell(http.Request.Path);
            headers.ContentSecurityPolicy = isPane ? OfficePaths.Policy : Policy;
            headers.XContentTypeOptions = "nosniff";
            // To ourselves a form has to say where it comes from; to others nothing is said.
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = isPane ? "cross-origin" : "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.CacheControl = "no-store";
            if (http.Request.Path.StartsWithSegments(AddinPaths.Icons, StringComparison.Ordinal))
            {
                // Outlook shows them on a site of its own, and shows another picture in the place of one that it may not keep.
                headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                headers.CacheControl = default;
            }

            return Task.CompletedTask;
        });
        return next(http);
    }
}
