using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OfficePrep.Server.Tests;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>The pane for everybody: without barriers in every state, in light, dark and the person's own colours, and at the width of a magnified pane.</summary>
public class PaneAccessTests(Chromium chromium)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, ColorScheme, ForcedColors> Looks => new()
    {
        { "light", ColorScheme.Light, ForcedColors.None },
        { "dark", ColorScheme.Dark, ForcedColors.None },
        { "forced", ColorScheme.Dark, ForcedColors.Active },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task no_state_of_the_pane_holds_a_barrier(string look, ColorScheme scheme, ForcedColors forced)
    {
        await using var server = await RunningServer.Start();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        await using var stranger = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = null }, isPaired: false, scheme: scheme, forced: forced);
        await stranger.Says("Connect this pane first.");
        await Check(stranger, $"pairing-{look}");

        await using var outlook = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("03-quarry-hill-confirmed") }, scheme: scheme, forced: forced);
        await outlook.Says("What this changes in your season");
        await Check(outlook, $"reading-{look}");
        await outlook.OpenMessage(OfficeWindow.Message("19-plumeria-bay-confirmed"));
        await outlook.Says("Calendar file with every time");
        await outlook.Button("Draft a reply").ClickAsync();
        await outlook.Says("Nothing is sent from here.");
        await Check(outlook, $"reply-{look}");
        await outlook.OpenMessage(null);
        await outlook.Says("No message is open.");
        await Check(outlook, $"nothing-{look}");

        await using var word = await OfficeWindow.Open(chromium, server, "word", new JsonObject { ["controls"] = new JsonArray(new JsonObject { ["tag"] = "q-why-program-1", ["title"] = "Why us", ["text"] = "Sorry, I only tried." }) }, scheme: scheme, forced: forced);
        await word.Heading("Choose a program");
        await Check(word, $"word-choose-{look}");
        await word.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Choose", Exact = true }).ClickAsync();
        await word.Button("How far am I?").ClickAsync();
        await word.Says("of 1 answered");
        await word.Page.EvaluateAsync("() => moveCursor(0)");
        await word.Page.Locator("#check p").First.WaitForAsync();
        await Check(word, $"word-pack-{look}");
    }

    [Fact]
    public async Task a_pane_of_half_the_width_overflows_nowhere_and_the_keyboard_reaches_the_first_answer()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        await using var outlook = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("03-quarry-hill-confirmed") }, width: 160);
        await outlook.Says("What this changes in your season");
        Assert.Equal(0, await outlook.Window.Overflow());
        // After every swap the heading has the focus, so that a screen reader begins there and the next key goes on from it.
        Assert.Equal("H2", await outlook.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await outlook.Page.Keyboard.PressAsync("Tab");
        Assert.Contains("(Scranton, UTC−4)", await outlook.Page.EvaluateAsync<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
        await outlook.Page.Keyboard.PressAsync("Enter");
        await outlook.Says("Take back the answer");
    }

    private static async Task Check(OfficeWindow office, string state)
    {
        await office.Window.Picture(state);
        Assert.Empty(await office.Window.Barriers());
        Assert.Equal(0, await office.Window.Overflow());
        Assert.Empty(office.Complaints);
    }
}
