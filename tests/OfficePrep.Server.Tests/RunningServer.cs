using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OfficePrep.Server.Local;
using OfficePrep.Server.Tests.Store;
using OfficePrep.TestSupport;

namespace OfficePrep.Server.Tests;

/// <summary>The real server on a loopback port with a database file of its own, and a client that knows its key.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningServer(WebApplication app, string folder)
    {
        this.app = app;
        Folder = folder;
        Key = app.Services.GetRequiredService<RunKey>().Text;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = Address };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        Client.DefaultRequestHeaders.Add(LocalGuard.WriteHeader, "1");
    }

    public string Folder { get; }

    public string Key { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<RunningServer> Start(string? folder = null, TestDatabase? database = null)
    {
        folder ??= Directory.CreateTempSubdirectory("officeprep-server").FullName;
        string[] chosen = database is null ? [] : await database.Choose(folder);
        return new RunningServer(await Composition.Start(["--data", folder, "--port", "0", "--open", "false", .. chosen], new StandingClock()), folder);
    }

    /// <summary>A message of the sample season.</summary>
    public static byte[] Sample(string name) => File.ReadAllBytes(RepositoryRoot.Path("seeds", "sample-season", name + ".eml"));

    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.Path("seeds", "sample-season"), "*.eml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>A raw request, as a browser or a program would send it.</summary>
    public static HttpRequestMessage Request(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>Accepts a sample message; the season begins in Karachi.</summary>
    public async Task<JsonElement> Accept(string sample, CancellationToken stop) =>
        await Json(await Client.PostAsync($"/api/messages?name={sample}.eml&home=Asia/Karachi", new ByteArrayContent(Sample(sample)), stop), stop);

    public static async Task<JsonElement> Json(HttpResponseMessage response, CancellationToken stop)
    {
        var text = await response.Content.ReadAsStringAsync(stop);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public async Task<JsonElement> Get(string path, CancellationToken stop) => await Json(await Client.GetAsync(path, stop), stop);

    public static async Task<string> Problem(HttpResponseMessage response, int status, CancellationToken stop)
    {
        var text = await response.Content.ReadAsStringAsync(stop);
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement.GetProperty("code").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
