using System.Net.Http.Json;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Plans;

/// <summary>What is to be done, and the times that go together or do not.</summary>
public class PlanApiTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_task_is_ticked_off_once_opened_again_and_taken_back()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var open = (await server.Get("/api/plan/tasks", Stop)).EnumerateArray().First(task => !task.GetProperty("isDone").GetBoolean());
        var id = open.GetProperty("id").GetString()!;
        Assert.Contains("Karachi", open.GetProperty("due").GetString(), StringComparison.Ordinal);

        Assert.True((await Tick(true)).GetProperty("isDone").GetBoolean());
        Assert.True((await Tick(true)).GetProperty("isDone").GetBoolean());
        Assert.True(await IsDone());
        Assert.Equal($"tick off {id}", (await server.Get("/api/plan/undo", Stop)).GetProperty("step").GetString());
        await Json(await server.Client.PostAsync("/api/plan/undo", null, Stop), Stop);
        Assert.False(await IsDone());

        await Tick(true);
        Assert.False((await Tick(false)).GetProperty("isDone").GetBoolean());
        Assert.False(await IsDone());

        using var unknown = await server.Client.PostAsJsonAsync("/api/plan/tasks", new { id = "nothing/of-the-kind", isDone = true }, Stop);
        Assert.Equal("not-found", await Problem(unknown, 404, Stop));

        async Task<System.Text.Json.JsonElement> Tick(bool isDone) => await Json(await server.Client.PostAsJsonAsync("/api/plan/tasks", new { id, isDone }, Stop), Stop);
        async Task<bool> IsDone() => (await server.Get("/api/plan/tasks", Stop)).EnumerateArray().Any(task => task.GetProperty("id").GetString() == id && task.GetProperty("isDone").GetBoolean());
    }

    [Fact]
    public async Task the_sample_season_has_conflicts_and_nights()
    {
        await using var server = await Start();
        foreach (var sample in Samples)
        {
            await server.Accept(sample, Stop);
        }

        Assert.All((await server.Get("/api/plan/conflicts", Stop)).EnumerateArray(), conflict => Assert.NotEmpty(conflict.GetProperty("sentences").EnumerateArray()));
        var nights = (await server.Get("/api/plan/nights", Stop)).EnumerateArray().ToList();
        Assert.NotEmpty(nights);
        Assert.All(nights, night => Assert.NotEmpty(night.GetProperty("notice").GetString()!));
    }

    [Fact]
    public async Task offered_times_are_ranked_with_reasons_and_one_is_taken_by_a_reply()
    {
        await using var server = await Start();
        const string Offer = """
            From: Residency Office <residency@northgate.example>
            Subject: Invitation to interview - Northgate Medical Center Internal Medicine
            Date: Fri, 20 Nov 2026 09:00:00 -0500
            Message-ID: <offer.1@northgate.example>

            We would like to invite you to interview for our Internal Medicine residency at Northgate Medical Center in Buffalo, New York, on Zoom.
            Please reply to this email with your choice of one of the following times, all Eastern Time:
            Tuesday, December 8, 2026 at 9:00 AM
            Thursday, December 10, 2026 at 1:00 PM
            """;
        await Json(await server.Client.PostAsync("/api/messages?home=Europe/Warsaw", new StringContent(Offer), Stop), Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString();
        var slots = (await server.Get($"/api/plan/slots/{id}", Stop)).EnumerateArray().ToList();

        Assert.Equal(2, slots.Count);
        Assert.All(slots, slot => Assert.NotEmpty(slot.GetProperty("reasons").EnumerateArray()));
        Assert.Equal(["2026-12-08T14:00:00Z", "2026-12-10T18:00:00Z"], slots.Select(slot => slot.GetProperty("start").GetString()!).Order(StringComparer.Ordinal));
        var reply = await Json(await server.Client.PostAsJsonAsync("/api/replies", new { interviewId = id, kind = "choose-slot", slot = slots[0].GetProperty("number").GetInt32() }, Stop), Stop);
        Assert.Contains("Warsaw", reply.GetProperty("text").GetString(), StringComparison.Ordinal);

        using var unknown = await server.Client.GetAsync("/api/plan/slots/nothing", Stop);
        Assert.Equal("not-found", await Problem(unknown, 404, Stop));
    }
}
