using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>A CalDAV server (Radicale) on this computer alone, with an empty store that goes with it.</summary>
internal sealed class RadicaleServer : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;
    private readonly HttpClient client;

    private RadicaleServer(int port)
    {
        process = Process.Start(new ProcessStartInfo("/usr/bin/radicale", [
            "--config", "", "--server-hosts", $"127.0.0.1:{port}", "--auth-type", "none", "--storage-filesystem-folder", folder.Name, "--server-timeout", "120", "--logging-level", "error"])
        { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        // The server answers one request on a connection and then closes it, in HTTP/1.0 and without saying so. A client that keeps the connection sends the next request
        // into the closing one, which showed as an answer that ended before it began; so each request has a connection of its own.
        client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = TimeSpan.FromMinutes(1) };
        // Nobody's password is asked for; the name makes the server open a home for it.
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("me:"u8));
    }

    public static async Task<RadicaleServer> Start()
    {
        ExternalProgram.Require("radicale");
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var server = new RadicaleServer(port);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await server.client.GetAsync(new Uri(".web", UriKind.Relative), TestContext.Current.CancellationToken);
                return server;
            }
            catch (HttpRequestException) when (attempt < 200 && !server.process.HasExited)
            {
                // It is still starting.
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Sends a request; the answer's status and text.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Send(string method, string path, string type, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.Add("Depth", "1");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        folder.Dispose();
    }
}
