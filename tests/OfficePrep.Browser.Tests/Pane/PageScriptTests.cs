using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OfficePrep.Server.Tests;
using OfficePrep.TestSupport;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>What script adds to the pages.</summary>
public class PageScriptTests(Chromium chromium, SampleSeason season) : IClassFixture<SampleSeason>
{
    [Fact]
    public async Task a_folder_of_messages_is_dropped_and_what_is_no_message_is_left_out()
    {
        await using var server = await RunningServer.Start();
        await using var window = await chromium.Open();
        await window.Page.GotoAsync($"{server.Address}{server.Key}/");
        var message = await File.ReadAllTextAsync(RepositoryRoot.Path("seeds", "sample-season", "03-quarry-hill-confirmed.eml"), TestContext.Current.CancellationToken);
        await window.Page.EvaluateAsync(
            "text => { const held = new DataTransfer(); held.items.add(new File([text], 'letter.eml')); held.items.add(new File(['x'], 'photo.jpg')); document.querySelector('form[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true })); }",
            message);
        await window.Page.GetByText("1 to read.").WaitForAsync();
        await window.Page.FillAsync("#home", "Asia/Karachi");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Read" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "Quarry Hill" }).WaitForAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task the_chosen_looks_stay_on_every_page()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync(season.Root + "settings");
        await window.Page.GetByLabel("Looks").And(window.Page.Locator("select")).SelectOptionAsync("dark");
        await window.Page.GotoAsync(season.Root + "calendar");
        Assert.Matches(new Regex("dark", RegexOptions.NonBacktracking), await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task a_key_leads_to_the_next_week_but_not_while_something_is_typed()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync(season.Root + "calendar?view=week&day=2026-12-10");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "Sun, Dec 13, 2026 to Sat, Dec 19, 2026" }).WaitForAsync();
        await window.Page.GotoAsync(season.Root);
        await window.Page.FocusAsync("#q");
        await window.Page.Keyboard.TypeAsync("twm");
        Assert.Equal("twm", await window.Page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task the_script_of_the_pages_stays_small()
    {
        var bytes = 0L;
        foreach (var name in new[] { "page.js", "looks.js" })
        {
            using var packed = new MemoryStream();
            await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                await zip.WriteAsync(await season.Server.Client.GetByteArrayAsync("/" + name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            }

            bytes += packed.Length;
        }

        TestContext.Current.SendDiagnosticMessage("{0} bytes of script, packed", bytes);
        Assert.InRange(bytes, 1, 2048);
    }
}
