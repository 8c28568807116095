using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OfficePrep.Server.Local;
using OfficePrep.Server.Tests;
using OfficePrep.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>The pane in a window of Chromium, with the real Office.js from npm and a stand-in for the program around it.</summary>
internal sealed class OfficeWindow : IAsyncDisposable
{
    private const string OfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

    private static readonly string Library = RepositoryRoot.Path("tests", "OfficePrep.Browser.Tests", "office.js", "node_modules", "@microsoft", "office-js", "dist");

    private readonly BrowserWindow window;

    private OfficeWindow(BrowserWindow window, RunningServer server) => (this.window, Server) = (window, server);

    public RunningServer Server { get; }

    public IPage Page => window.Page;

    public BrowserWindow Window => window;

    /// <summary>What the browser complained about. That Office.js may not open its telemetry frame, with an inline style on it, is meant: nothing leaves the computer.</summary>
    public IEnumerable<string> Complaints => window.Complaints.Where(words => !Refused.Contains(words));

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "policy frame-src https://telemetryservice.firstpartyapps.oaspapps.com by ",
        "policy style-src-attr inline by https://appsforoffice.microsoft.com/lib/1/hosted/o15apptofilemappingtable.js",
    };

    /// <summary>Opens the pane.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="server">The server.</param>
    /// <param name="program">outlook or word.</param>
    /// <param name="standIn">What the stand-in is and does; null for Office.js with no program around it.</param>
    /// <param name="isPaired">Whether the pane has a key already.</param>
    /// <param name="width">Width of the pane.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="forced">Whether the person's own contrast colours replace the page's.</param>
    public static async Task<OfficeWindow> Open(Chromium chromium, RunningServer server, string program, JsonNode? standIn, bool isPaired = true, int width = 320, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
    {
        if (!File.Exists(Path.Combine(Library, "office.js")))
        {
            const string Missing = "Office.js is not installed; tests/run installs it with npm.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            LeftOut.Because(Missing);
        }

        var window = await chromium.Open(width, 720, scheme, forced);
        await window.Context.RouteAsync(address => address.StartsWith(OfficeJs, StringComparison.Ordinal), route => Serve(route, standIn is null ? null : program));
        if (standIn is not null)
        {
            await window.Context.AddInitScriptAsync($"window.standIn = {standIn.ToJsonString()};");
        }

        if (isPaired)
        {
            var key = server.Services.GetRequiredService<PaneKeys>().Add("Outlook");
            await window.Context.AddInitScriptAsync($"if (location.protocol.startsWith('http')) localStorage.setItem('officeprep.key', {JsonSerializer.Serialize(key)});");
        }

        var office = new OfficeWindow(window, server);
        await window.Page.GotoAsync($"{server.Address}office/{program}");
        return office;
    }

    /// <summary>A message of the sample season as Outlook hands it over.</summary>
    public static JsonObject Message(string sample)
    {
        var letter = new OfficePrep.Mail.LetterReader().Read(RunningServer.Sample(sample), OfficePrep.Mail.LetterFormat.Message);
        return new JsonObject
        {
            ["itemId"] = "item-" + sample,
            ["subject"] = letter.Subject,
            ["fromName"] = letter.From?.Name ?? "",
            ["from"] = letter.From?.Address ?? "",
            ["sent"] = letter.Sent is { } sent ? NodaTime.Text.InstantPattern.General.Format(sent.ToInstant()) : "2026-10-01T00:00:00Z",
            ["id"] = letter.MessageId is { } id ? $"<{id}>" : null,
            ["html"] = "<pre>" + System.Net.WebUtility.HtmlEncode(letter.Body.Text) + "</pre>",
            ["text"] = letter.Body.Text,
        };
    }

    /// <summary>Everything that the stand-in was asked to do, by name.</summary>
    public async Task<List<(string Name, JsonElement Value)>> Calls() =>
        [.. (await Page.EvaluateAsync<JsonElement>("() => window.officeCalls")).EnumerateArray().Select(call => (call.GetProperty("name").GetString()!, call.GetProperty("value")))];

    /// <summary>Opens another message beside the pane, with or without telling it.</summary>
    public Task OpenMessage(JsonNode? message, bool tells = true) =>
        Page.EvaluateAsync($"() => openMessage({message?.ToJsonString() ?? "null"}, {(tells ? "true" : "false")})");

    /// <summary>Types into an answer of the document and leaves the cursor there.</summary>
    public Task Type(int answer, string words) => Page.EvaluateAsync($"() => type({answer}, {JsonSerializer.Serialize(words)})");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name });

    public Task Heading(string name) => Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name }).First.WaitForAsync();

    /// <summary>Waits for words anywhere in the pane.</summary>
    public async Task Says(string words)
    {
        try
        {
            await Page.GetByText(words).Filter(new LocatorFilterOptions { Visible = true }).First.WaitForAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"The pane never said “{words}” but:\n{await Page.InnerTextAsync("body")}\n{string.Join('\n', Window.Complaints)}");
        }
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private static async Task Serve(IRoute route, string? program)
    {
        var name = new Uri(route.Request.Url).AbsolutePath["/lib/1/hosted/".Length..];
        var file = Path.Combine(Library, name.Replace('/', Path.DirectorySeparatorChar));
        var body = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        if (name == "office.js" && program is not null)
        {
            body += "\n" + await File.ReadAllTextAsync(RepositoryRoot.Path("tests", "OfficePrep.Browser.Tests", "Office", program + "-stand-in.js"));
        }

        await route.FulfillAsync(new RouteFulfillOptions { Status = File.Exists(file) ? 200 : 404, ContentType = "text/javascript", Body = body });
    }
}
