using Microsoft.Playwright;
using OfficePrep.Server.Tests;
using OfficePrep.TestSupport;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>A season from the first message to taking back, without a mouse.</summary>
public class KeyboardWalkTests(Chromium chromium)
{
    [Fact]
    public async Task a_message_is_brought_accepted_answered_ticked_off_and_taken_back_by_keys()
    {
        await using var server = await RunningServer.Start();
        await using var window = await chromium.Open();
        var page = window.Page;
        await page.GotoAsync($"{server.Address}{server.Key}/");
        await Reach(page, "home");
        await page.Keyboard.TypeAsync("Asia/Karachi");
        await page.SetInputFilesAsync("#messages", RepositoryRoot.Path("seeds", "sample-season", "20-bluestem-crossing-confirmed.eml"));
        await Press(page, "Read");
        await page.GetByRole(AriaRole.Heading, new() { Name = "What it says" }).WaitForAsync();
        await Press(page, "Accept into the season");
        await page.GetByRole(AriaRole.Heading, new() { Name = "What changed" }).WaitForAsync();

        await page.GotoAsync($"{server.Address}{server.Key}/plan");
        await Press(page, "Tuesday, December 15, 2026, 9:30 AM (Lawton, UTC−6) = 8:30 PM (Karachi, UTC+5)");
        await page.GetByText("No question is open.").WaitForAsync();

        await page.GotoAsync($"{server.Address}{server.Key}/tasks");
        await Press(page, "Tick off: Technology check");
        await page.GetByText("Done (1)").WaitForAsync();

        await page.GotoAsync($"{server.Address}{server.Key}/plan");
        await Press(page, "Take it back");
        await Press(page, "Take it back");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tuesday, December 15, 2026" }).WaitForAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task the_first_key_leads_past_the_pages_to_the_content()
    {
        await using var server = await RunningServer.Start();
        await using var window = await chromium.Open();
        await window.Page.GotoAsync($"{server.Address}{server.Key}/");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    private static async Task Press(IPage page, string button)
    {
        await Find(page, "() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText", text => text == button);
        // What was pressed leads to another page; this one is gone when it has come.
        await page.EvaluateAsync("() => { window.isOld = true; }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.isOld && document.readyState === 'complete'");
    }

    private static Task Reach(IPage page, string id) => Find(page, "() => document.activeElement.id", text => text == id);

    private static async Task Find(IPage page, string what, Func<string?, bool> isIt)
    {
        for (var press = 0; press < 200; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (isIt(await page.EvaluateAsync<string?>(what)))
            {
                return;
            }
        }

        Assert.Fail("The keyboard does not reach it.");
    }
}
