using System.Net.Http.Headers;
using OfficePrep.Server.Tests;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>A running server with the whole sample season in it, an appointment of the person's own that meets an interview, and a profile: pages with everything on them. Shared by tests that only look.</summary>
public sealed class SampleSeason : IAsyncLifetime
{
    /// <summary>Every page, by its address below the key.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "", "?show=over", "?q=nothing+of+that+name", "documents?paper=a4", "calendar?view=week&day=2026-12-10", "calendar?view=month&day=2026-12-10", "calendar?view=week&day=2027-06-01",
        "plan", "tasks", "documents", "profile", "settings", "add",
        "interviews/plumeria-bay-internal-medicine", "interviews/quarry-hill-behavioral-psychiatry", "interviews/ninth-street-internal-medicine", "interviews/gull-point-neurology", "interviews/not-there",
    ];

    private const string Busy = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\nBEGIN:VEVENT\r\nUID:1@test.example\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261204T130000Z\r\nDTEND:20261204T150000Z\r\nSUMMARY:Surgery rotation\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    internal RunningServer Server { get; private set; } = null!;

    /// <summary>The start page.</summary>
    public string Root => $"{Server.Address}{Server.Key}/";

    public async ValueTask InitializeAsync()
    {
        Server = await Start();
        foreach (var sample in Samples)
        {
            await Server.Accept(sample, CancellationToken.None);
        }

        using var browser = Form();
        using var calendar = new MultipartFormDataContent { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Busy)), "calendar", "rotation.ics" } };
        using var brought = await browser.PostAsync("settings/busy", calendar);
        Assert.Equal(303, (int)brought.StatusCode);
        using var put = await Server.Client.PutAsync("/api/profile", new ByteArrayContent(await File.ReadAllBytesAsync(OfficePrep.TestSupport.RepositoryRoot.Path("seeds", "sample-profile.json"))) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } });
        Assert.True(put.IsSuccessStatusCode);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private HttpClient Form()
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Root) };
        browser.DefaultRequestHeaders.Add("Origin", Server.Address.GetLeftPart(UriPartial.Authority));
        return browser;
    }
}
