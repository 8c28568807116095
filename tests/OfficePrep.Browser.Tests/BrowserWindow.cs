using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OfficePrep.TestSupport;

namespace OfficePrep.Browser.Tests;

/// <summary>A page of its own storage that writes down everything a browser complains about: broken policies, script errors, requests that leave the computer.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private BrowserWindow(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>What the browser complained about so far.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    internal static async Task<BrowserWindow> Of(IBrowserContext context)
    {
        var window = new BrowserWindow(context, await context.NewPageAsync());
        // Office's own telemetry and every other address are closed: only the loopback is open.
        await context.RouteAsync(address => !new Uri(address).IsLoopback, route =>
        {
            window.complaints.Enqueue($"request to {new Uri(route.Request.Url).Host}");
            return route.AbortAsync();
        });
        await context.ExposeFunctionAsync<string>("officePrepViolation", window.complaints.Enqueue);
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => officePrepViolation(`policy ${e.effectiveDirective} ${e.blockedURI} by ${e.sourceFile}`));");
        window.Page.PageError += (_, words) => window.complaints.Enqueue($"error {words}");
        window.Page.Console += (_, said) =>
        {
            // What a broken policy prints is told by its event, with who broke it.
            if (said.Type == "error" && !said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                window.complaints.Enqueue($"console {said.Text} {said.Location}");
            }
        };
        return window;
    }

    /// <summary>What axe finds wrong for people who cannot see, point or tell colours apart; empty where nothing is.</summary>
    public async Task<IReadOnlyList<string>> Barriers() =>
        [.. (await Page.RunAxe(Rules)).Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id} ({found.Impact}): {node.Html}"))];

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Keeps a picture for a person to look at, below artifacts/pictures.</summary>
    public Task Picture(string name) => Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = RepositoryRoot.Path("artifacts", "pictures", name + ".png") });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
