using Microsoft.Playwright;
using OfficePrep.TestSupport;

[assembly: AssemblyFixture(typeof(OfficePrep.Browser.Tests.Chromium))]

namespace OfficePrep.Browser.Tests;

/// <summary>Debian's Chromium, started once for all tests. Each test opens a window of its own, with storage of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            // Tests run as root in containers, without a graphics card, and speak to nobody but the server under test.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A window with a page in it.</summary>
    /// <param name="width">Its width in CSS pixels.</param>
    /// <param name="height">Its height in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="forced">Whether the person's own contrast colours replace the page's.</param>
    /// <param name="hasScript">Whether pages may run script.</param>
    public async Task<BrowserWindow> Open(int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None, bool hasScript = true)
    {
        ExternalProgram.Require("chromium");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ForcedColors = forced,
            JavaScriptEnabled = hasScript,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(15_000);
        return await BrowserWindow.Of(context);
    }

    private static string Program => "/usr/bin/chromium";
}
