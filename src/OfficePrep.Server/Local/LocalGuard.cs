using Microsoft.Extensions.Primitives;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Pane.Office;

namespace OfficePrep.Server.Local;

/// <summary>
/// Keeps other sites, programs and people out of a server that listens on the loopback address: the exact host, no foreign page, the run's key, and for a write
/// something that only our own pages and programs that mean it can send. There are no cookies that a browser could be tricked into sending.
/// </summary>
internal sealed class LocalGuard(RequestDelegate next, RunKey key, PaneKeys panes)
{
    /// <summary>The header that a program sends with every write: a foreign page cannot, without asking first.</summary>
    public const string WriteHeader = "X-OfficePrep";

    private const string Bearer = "Bearer ";

    // On a person's own computer there is one.
    private static readonly RequestApplicant Person = new("local");

    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Lets the request through, or answers why not.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        var own = Names.Select(name => $"{name}:{http.Connection.LocalPort.ToString(System.Globalization.CultureInfo.InvariantCulture)}").ToList();
        if (!own.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            return Refuse(http, StatusCodes.Status421MisdirectedRequest, "host-unknown", "This address is not OfficePrep's.");
        }

        if (request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || AddinPaths.IsOpen(request))
        {
            return next(http);
        }

        var isOpen = OfficePaths.IsOpen(request);
        var isKeyed = TakeKey(request) || IsPane(request);
        if (IsForeign(request, isKeyed || isOpen, own))
        {
            return Refuse(http, StatusCodes.Status403Forbidden, "site-foreign", "Another site sent this request, so it was not carried out.");
        }

        if (isOpen)
        {
            return IsRead(request) || request.Headers.ContainsKey(WriteHeader) ? next(http) : RefuseWrite(http);
        }

        if (!isKeyed)
        {
            return Refuse(http, StatusCodes.Status401Unauthorized, "key-missing", "Open OfficePrep by the address that it printed when it started.");
        }

        http.Features.Set(Person);
        return IsRead(request) || request.Headers.ContainsKey(WriteHeader) || IsOwnForm(request)
            ? next(http)
            : RefuseWrite(http);
    }

    private static Task RefuseWrite(HttpContext http) => Refuse(http, StatusCodes.Status403Forbidden, "header-missing", $"Send the header {WriteHeader} with every write.");

    private static Task Refuse(HttpContext http, int status, string code, string sentence) => ProblemAnswers.Write(http, status, code, sentence);

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // A page's form cannot send a header; its own origin stands in for it, which a browser always sends with a form's post.
    private static bool IsOwnForm(HttpRequest request) => request.HasFormContentType && request.Headers.Origin.Count == 1;

    private static bool IsForeign(HttpRequest request, bool mayBeOpened, List<string> own)
    {
        if (!StringValues.IsNullOrEmpty(request.Headers.Origin)
            && !own.Any(host => string.Equals(request.Headers.Origin, $"{request.Scheme}://{host}", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        return request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "" or "same-origin" or "none" => false,
            // The owner-only file that opens the start page is another site to a browser, and so is Office, which frames the pane; both only look.
            _ => !(mayBeOpened && HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && (request.Headers["Sec-Fetch-Dest"] == "document" || (request.Headers["Sec-Fetch-Dest"] == "iframe" && OfficePaths.IsShell(request.Path)))),
        };
    }

    // A pane may ask for what panes show, and neither pairs another nor reads the whole season as a program does.
    private bool IsPane(HttpRequest request) =>
        request.Path.StartsWithSegments(AddinPaths.Root, StringComparison.Ordinal) && !request.Path.StartsWithSegments(AddinPaths.Root + "/pairing", StringComparison.Ordinal)
        && request.Headers.Authorization.ToString() is var sent && sent.StartsWith(Bearer, StringComparison.Ordinal) && panes.Knows(sent.AsSpan(Bearer.Length));

    // In the address of a page, so that the page's own links carry it on, or as a program's bearer token.
    private bool TakeKey(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        var first = end < 0 ? path.AsSpan(Math.Min(1, path.Length)) : path.AsSpan(1, end - 1);
        if (!key.Is(first))
        {
            return request.Headers.Authorization.ToString() is var sent && sent.StartsWith(Bearer, StringComparison.Ordinal) && key.Is(sent.AsSpan(Bearer.Length));
        }

        (request.PathBase, request.Path) = (request.PathBase.Add("/" + key.Text), end < 0 ? "/" : path[end..]);
        return true;
    }
}
