using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>Whether the server lives, and whether it can do its work: for whoever watches over it, who learns nothing else.</summary>
internal static class HealthApi
{
    /// <summary>Maps both questions.</summary>
    public static void Map(WebApplication app)
    {
        var health = app.MapGroup("/health").ExcludeFromDescription().AllowAnonymous();
        health.MapGet("/live", () => Results.Ok());
        health.MapGet("/ready", async (ServerOptions options, WarmUp warm, SeasonStore store, CancellationToken stop) =>
            (warm.IsDone || options.Mode == ServerMode.Local) && await store.IsReady(stop) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
    }
}
