namespace OfficePrep.Server.Hosted;

/// <summary>The names under which people reach a hosted server, and only over an encrypted line: a token sent in the open is anybody's.</summary>
internal sealed class HostedGuard(RequestDelegate next, ServerOptions options)
{
    private readonly HashSet<string> hosts = new(options.Hosted.Hosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lets the request through, or answers why not.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        // Whoever watches over the server asks by its address, and learns nothing but whether it lives.
        if (http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(http);
        }

        if (!hosts.Contains(http.Request.Host.Value ?? ""))
        {
            return ProblemAnswers.Write(http, StatusCodes.Status421MisdirectedRequest, "host-unknown", "This address is not OfficePrep's.");
        }

        return http.Request.IsHttps ? next(http)
            : ProblemAnswers.Write(http, StatusCodes.Status403Forbidden, "https-missing", "Use the https address; nothing is answered over an open line.");
    }
}
