using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>A collector on the loopback address that keeps what telemetry is sent to it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly StringBuilder received = new();

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>Everything that came, as text: names and values stand in it as they are.</summary>
    public string Received
    {
        get
        {
            lock (received)
            {
                return received.ToString();
            }
        }
    }

    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/{signal}", collector.Take);
        await collector.app.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task Take(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        lock (received)
        {
            received.Append(Encoding.UTF8.GetString(bytes.ToArray()));
        }
    }
}
