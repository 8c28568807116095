using OfficePrep.Server.Tests;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>The start page in a real browser.</summary>
public class StartPageTests(Chromium chromium)
{
    [Fact]
    public async Task the_start_page_opens_without_a_complaint_and_without_a_barrier()
    {
        await using var server = await RunningServer.Start();
        await using var window = await chromium.Open();
        await window.Page.GotoAsync($"{server.Address}{server.Key}/");
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Your interview season" }).WaitForAsync();
        Assert.Empty(window.Complaints);
        Assert.Empty(await window.Barriers());
        Assert.Equal(0, await window.Overflow());
    }
}
