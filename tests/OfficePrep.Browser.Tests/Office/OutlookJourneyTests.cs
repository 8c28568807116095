using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OfficePrep.Server.Tests;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>The pane in Outlook, from opening a message to the calendar and the reply.</summary>
public class OutlookJourneyTests(Chromium chromium)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_open_invitation_is_read_answered_put_on_the_calendar_and_replied_to()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("08-desert-willow-confirmed", Stop);
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("03-quarry-hill-confirmed") });
        await office.Says("9:00 AM to 12:30 PM (Scranton, UTC−4)");
        await office.Says("6:00 PM to 9:30 PM (Karachi, UTC+5)");
        await office.Says("What this changes in your season");
        await office.Window.Picture("outlook-new");

        // Both readings stand there as buttons; the answer takes the message into the season.
        await office.Button("9:00 AM (Scranton, UTC−4) = 6:00 PM (Karachi, UTC+5)").ClickAsync();
        await office.Says("Take back the answer");
        await office.Window.Picture("outlook-accepted");
        await office.Button("Add to calendar").First.ClickAsync();
        await office.Says("Outlook shows the entry");
        var entry = Assert.Single(await office.Calls(), call => call.Name == "displayNewAppointmentFormAsync").Value;
        Assert.Equal("2026-10-22T13:00:00.000Z", entry.GetProperty("start").GetString());
        Assert.Equal("2026-10-22T16:30:00.000Z", entry.GetProperty("end").GetString());
        Assert.Contains("(Karachi, UTC+5)", entry.GetProperty("body").GetString(), StringComparison.Ordinal);

        await office.OpenMessage(OfficeWindow.Message("19-plumeria-bay-confirmed"));
        await office.Says("1:00 PM to 4:00 PM");
        await office.Button("Accept into the season").ClickAsync();
        await office.Button("Draft a reply").ClickAsync();
        await office.Button("Open it as a reply").ClickAsync();
        await office.Says("Outlook shows the reply");
        var reply = Assert.Single(await office.Calls(), call => call.Name == "displayReplyFormAsync").Value;
        Assert.Contains("1:00 PM", reply.GetProperty("htmlBody").GetString(), StringComparison.Ordinal);
        var attached = reply.GetProperty("attachments")[0];
        Assert.StartsWith("BEGIN:VCALENDAR", System.Text.Encoding.UTF8.GetString(attached.GetProperty("base64file").GetBytesFromBase64()), StringComparison.Ordinal);

        await office.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await office.Window.Picture("outlook-reply");
        await office.Button("Copy reply").ClickAsync();
        await office.Says("Copied.");
        Assert.Contains("1:00 PM", await office.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        await OpensWithoutAKey(office, "Calendar file with every time", "text/calendar");
        await OpensWithoutAKey(office, "Snapshot", "application/pdf");
        await OpensWithoutAKey(office, "Prep pack", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        await office.Button("Take back: accept").ClickAsync();
        await office.Heading("Taken back");
        Assert.Empty(office.Complaints);
        Assert.Equal(0, await office.Window.Overflow());
    }

    [Fact]
    public async Task the_first_message_begins_the_season_where_the_person_says_they_live()
    {
        await using var server = await RunningServer.Start();
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("03-quarry-hill-confirmed") });
        await office.Says("then answer");
        Assert.Equal(0, await office.Page.Locator(".doubt button").CountAsync());
        await office.Page.GetByLabel("Where you live, as a time zone").FillAsync("Asia/Kathmandu");
        await office.Button("Accept into the season").ClickAsync();
        await office.Says("6:45 PM");
        Assert.NotEqual(0, await office.Page.Locator(".doubt button").CountAsync());
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task nothing_is_shown_before_the_pane_is_paired_and_nothing_after_its_key_is_taken_back()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("08-desert-willow-confirmed", Stop);
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("03-quarry-hill-confirmed") }, isPaired: false);
        await office.Says("Connect this pane first.");
        Assert.Empty(await office.Calls());
        await office.Window.Picture("outlook-pairing");
        await using var start = await chromium.Open();
        await start.Page.GotoAsync($"{server.Address}{server.Key}/office/pairing");
        await start.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show a code" }).ClickAsync();
        var code = await start.Page.Locator(".code strong").InnerTextAsync();
        await office.Page.GetByLabel("Code").FillAsync("WRONGONE");
        await office.Button("Connect").ClickAsync();
        await office.Says("This is not the code");
        await office.Page.GetByLabel("Code").FillAsync(code);
        await office.Button("Connect").ClickAsync();
        await office.Says("(Scranton, UTC−4)");

        await start.Page.GotoAsync($"{server.Address}{server.Key}/office/pairing");
        Assert.Empty(await start.Barriers());
        await start.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take its key back" }).ClickAsync();
        await start.Page.GetByText("Nothing yet.").WaitForAsync();
        await office.Button("Look again").ClickAsync();
        await office.Says("Connect this pane");
        Assert.Equal(0, await office.Page.GetByText("Scranton").CountAsync());
    }

    [Fact]
    public async Task a_pinned_pane_follows_to_the_next_message_and_drops_what_an_older_one_still_says()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("08-desert-willow-confirmed", Stop);
        var slow = OfficeWindow.Message("03-quarry-hill-confirmed");
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = slow, ["delay"] = 1500 });
        await office.Says("Reading…");
        await office.OpenMessage(OfficeWindow.Message("12-gull-point-confirmed"));
        await office.Says("Gull Point");
        await Task.Delay(3500, Stop);
        Assert.Equal(0, await office.Page.GetByText("Quarry Hill").CountAsync());

        // Where the event is broken, coming back to the pane looks.
        await office.OpenMessage(OfficeWindow.Message("13-sweetwater-basin-confirmed"), tells: false);
        await office.Page.EvaluateAsync("() => dispatchEvent(new Event('focus'))");
        await office.Says("Sweetwater Basin");
        await office.OpenMessage(null);
        await office.Says("No message is open.");
        Assert.Equal(0, await office.Page.GetByText("Sweetwater Basin").CountAsync());
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task a_meeting_in_the_calendar_shows_its_interview()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("12-gull-point-confirmed", Stop);
        var time = (await server.Get("/api/interviews", Stop))[0].GetProperty("interview").GetProperty("times").EnumerateArray().First(time => time.GetProperty("role").GetString() == "interview");
        var meeting = OfficeWindow.Message("05-match-digest-newsletter");
        meeting["start"] = time.GetProperty("start").GetString();
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = meeting });
        await office.Heading("Gull Point");
        await office.Says("Snapshot");
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task a_message_about_no_interview_is_said_to_be_none()
    {
        await using var server = await RunningServer.Start();
        await server.Accept("12-gull-point-confirmed", Stop);
        await using var office = await OfficeWindow.Open(chromium, server, "outlook", new JsonObject { ["message"] = OfficeWindow.Message("05-match-digest-newsletter") });
        await office.Says("It names no time of an interview.");
        Assert.Empty(office.Complaints);
    }

    private static async Task OpensWithoutAKey(OfficeWindow office, string link, string type)
    {
        using var browser = new HttpClient { BaseAddress = office.Server.Address };
        using var response = await browser.GetAsync(await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).GetAttributeAsync("href"), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }
}
