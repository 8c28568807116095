using System.Diagnostics;

namespace OfficePrep.Server;

/// <summary>One line for each request: the route's pattern, never the address itself, which holds the key of the run and what a person typed.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Passes the request on and logs it.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            var milliseconds = (long)Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            LogRequest(http.Request.Method, route, http.Response.StatusCode, milliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    private partial void LogRequest(string method, string route, int status, long milliseconds);
}
