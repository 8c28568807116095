using System.Text.Json.Nodes;
using OfficePrep.Server.Tests;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>Every way in which Outlook has been seen to fail, each with what the person can do instead.</summary>
public class OutlookFaultTests(Chromium chromium)
{
    private const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@x.example\r\nDTSTAMP:20261001T000000Z\r\nDTSTART:20261203T150000Z\r\nDTEND:20261203T180000Z\r\nSUMMARY:Interview, Juniper Flats Medical Center Internal Medicine residency\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fail")]
    [InlineData("silent")]
    public async Task a_body_that_never_comes_is_pasted_instead(string mode)
    {
        await using var server = await Started();
        await using var office = await Open(server, new JsonObject { ["fails"] = new JsonObject { ["body"] = mode } });
        await office.Says("Outlook did not do that.");
        await office.Says("What to tell somebody who helps");
        await office.Page.GetByLabel("Or the words of a message").FillAsync("Your Internal Medicine interview at Juniper Flats Medical Center in Tulsa, Oklahoma is on Thursday, December 3, 2026 at 9:00 AM Central Time.");
        await office.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await office.Says("9:00 AM (Tulsa, UTC−6)");
        Assert.Empty(office.Complaints);
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("silent")]
    public async Task a_form_that_does_not_open_leaves_the_calendar_file_and_the_copied_reply(string mode)
    {
        await using var server = await Started();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        await using var office = await Open(server, new JsonObject { ["fails"] = new JsonObject { ["appointment"] = mode, ["reply"] = mode } }, "19-plumeria-bay-confirmed");
        await office.Button("Add to calendar").First.ClickAsync();
        await office.Says("Outlook did not do that.");
        Assert.True(await office.Page.GetByText("Calendar file with every time").IsVisibleAsync());
        await office.Button("Draft a reply").ClickAsync();
        await office.Button("Open it as a reply").ClickAsync();
        await office.Says("Outlook did not do that.");
        Assert.True(await office.Button("Copy reply").IsVisibleAsync());
        Assert.True(await office.Button("Add to calendar").First.IsVisibleAsync());
    }

    [Fact]
    public async Task an_outlook_without_newer_sets_is_asked_in_the_old_way()
    {
        await using var server = await Started();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        await using var office = await Open(server, new JsonObject { ["minor"] = 1 }, "19-plumeria-bay-confirmed");
        await office.Button("Add to calendar").First.ClickAsync();
        await office.Says("Outlook shows the entry");
        Assert.Contains(await office.Calls(), call => call.Name == "displayNewAppointmentForm");
        await office.Button("Draft a reply").ClickAsync();
        await office.Button("Open it as a reply").ClickAsync();
        await office.Says("Outlook shows the reply");
        Assert.Contains(await office.Calls(), call => call.Name == "displayReplyForm");
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task a_telephone_shows_no_button_that_it_cannot_carry_out()
    {
        await using var server = await Started();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        await using var office = await Open(server, new JsonObject { ["platform"] = "iOS" }, "19-plumeria-bay-confirmed");
        await office.Says("Calendar file with every time");
        Assert.False(await office.Button("Add to calendar").First.IsVisibleAsync());
        await office.Button("Draft a reply").ClickAsync();
        await office.Says("Copy reply");
        Assert.False(await office.Button("Open it as a reply").IsVisibleAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task an_attached_calendar_is_read_or_said_to_be_missing(bool isMissing)
    {
        await using var server = await Started();
        var message = OfficeWindow.Message("05-match-digest-newsletter");
        (message["subject"], message["html"], message["text"]) = ("Your interview", "<p>The details are attached.</p>", "The details are attached.");
        message["attachments"] = new JsonArray(new JsonObject { ["id"] = "a", ["name"] = "invite.ics", ["size"] = Calendar.Length });
        message["contents"] = new JsonObject { ["a"] = new JsonObject { ["content"] = Calendar, ["format"] = "iCalendar" } };
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = message, ["fails"] = isMissing ? new JsonObject { ["attachment"] = "fail" } : [] });
        await office.Says(isMissing ? "invite.ics could not be opened here" : "Juniper Flats");
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task without_office_the_pane_is_a_page_that_reads_what_is_pasted()
    {
        await using var server = await Started();
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", null);
        await office.Says("No message is open.");
        await office.Page.GetByLabel("Saved message").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "mail.eml", MimeType = "message/rfc822", Buffer = RunningServer.Sample("03-quarry-hill-confirmed") });
        await office.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await office.Says("(Scranton, UTC−4)");
        await office.Button("Accept into the season").ClickAsync();
        await office.Says("Calendar file with every time");
        Assert.False(await office.Button("Add to calendar").First.IsVisibleAsync());
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task what_a_message_says_is_never_code_in_the_pane()
    {
        await using var server = await Started();
        const string Hostile = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>";
        var message = OfficeWindow.Message("03-quarry-hill-confirmed");
        message["subject"] = $"Interview invitation {Hostile}";
        message["fromName"] = Hostile;
        message["text"] = $"Your Internal Medicine interview at {Hostile} Medical Center is on Thursday, December 3, 2026 at 9:00 AM {Hostile} Eastern Time.";
        message["html"] = "<p>" + System.Net.WebUtility.HtmlEncode(message["text"]!.GetValue<string>()) + "</p>";
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = message });
        await office.Button("Accept into the season").ClickAsync();
        await office.Says("Take back");
        Assert.Equal(0, await office.Page.Locator("#content img, #content script").CountAsync());
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task a_server_that_is_not_running_is_said_so()
    {
        await using var server = await Started();
        await using var office = await Open(server, []);
        await office.Says("(Scranton, UTC−4)");
        await office.Window.Context.RouteAsync("**/office/read", route => route.AbortAsync());
        await office.Button("Look again").ClickAsync();
        await office.Says("OfficePrep is not running on this computer.");
    }

    private static async Task<RunningServer> Started()
    {
        var server = await RunningServer.Start();
        await server.Accept("08-desert-willow-confirmed", Stop);
        return server;
    }

    private Task<OfficeWindow> Open(RunningServer server, JsonObject standIn, string message = "03-quarry-hill-confirmed")
    {
        standIn["message"] = OfficeWindow.Message(message);
        return OfficeWindow.Open(chromium, server, "outlook", standIn);
    }
}
