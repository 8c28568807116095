using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OfficePrep.Documents.Calendar;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Server.Store;
using OfficePrep.Server.Tests.Hosted;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests;

/// <summary>Every code that is documented comes up, with its status, and no other does.</summary>
public class ProblemCodesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task every_documented_code_is_reached_with_its_status()
    {
        var reached = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await OnAPersonsComputer(reached);
        await Hosted(reached);
        // No test's machine is without fonts, and no clock that is shipped fails its proof.
        await Thrown(reached, new FontsMissingException("No font."), new CalendarRefusedException("No proof."));

        Assert.Equal(ProblemCodes.All.Select(each => (each.Code, each.Status)).OrderBy(each => each.Code, StringComparer.Ordinal), reached.Select(each => (each.Key, each.Value)));
    }

    [Fact]
    public void each_code_stands_once_and_says_what_it_means()
    {
        Assert.Equal(ProblemCodes.All.Count, ProblemCodes.All.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ProblemCodes.All, each => Assert.EndsWith(".", each.Meaning, StringComparison.Ordinal));
    }

    private static async Task OnAPersonsComputer(SortedDictionary<string, int> reached)
    {
        await using var server = await Start();
        var client = server.Client;
        await Note(reached, await client.GetAsync("/api/season", Stop));
        await server.Accept("03-quarry-hill-confirmed", Stop);
        await Note(reached, await client.GetAsync("/api/interviews/nothing", Stop));
        await Note(reached, await client.PostAsync("/api/messages/read", new ByteArrayContent([]), Stop));
        await Note(reached, await client.PostAsync("/api/tracker.xlsx", new ByteArrayContent([1, 2, 3]), Stop));
        await Note(reached, await client.PostAsync("/api/calendar.ics", null, Stop));
        await Note(reached, await client.PostAsync("/api/messages/read", new StringContent("x", Encoding.UTF8, "application/x-unheard-of"), Stop));
        await Note(reached, await client.PostAsJsonAsync("/api/replies", new { interviewId = "x", kind = "unheard-of" }, Stop));
        await Note(reached, await client.PostAsJsonAsync("/api/replies", new { interviewId = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString(), kind = "choose-slot", slot = 9 }, Stop));
        await Note(reached, await Put(null));
        await Note(reached, await Put("\"1\""));
        await Note(reached, await client.SendAsync(Request(HttpMethod.Get, "/api/season", ("Host", "evil.example")), Stop));
        await Note(reached, await client.SendAsync(Request(HttpMethod.Get, "/api/season", ("Origin", "https://evil.example")), Stop));
        using var large = Request(HttpMethod.Post, "/api/messages/read", ("Expect", "100-continue"));
        large.Content = new ByteArrayContent(new byte[(25 * 1024 * 1024) + 1]);
        await Note(reached, await client.SendAsync(large, Stop));
        var program = new { institution = "Northgate Medical Center", specialty = "Internal Medicine" };
        (await client.PostAsJsonAsync("/api/programs", program, Stop)).Dispose();
        await Note(reached, await client.PostAsJsonAsync("/api/programs", program, Stop));
        (await client.SendAsync(Keyed("03-quarry-hill-confirmed"), Stop)).Dispose();
        await Note(reached, await client.SendAsync(Keyed("12-gull-point-confirmed"), Stop));
        using var stranger = new HttpClient { BaseAddress = server.Address };
        await Note(reached, await stranger.GetAsync("/api/season", Stop));
        client.DefaultRequestHeaders.Remove("X-OfficePrep");
        await Note(reached, await client.PostAsync("/api/plan/undo", null, Stop));
        // What no program of ours would write.
        await server.Services.GetRequiredService<SeasonStore>().Change("local", files =>
        {
            files.Write("preferences.json", [1, 2, 3]);
            return Task.FromResult(0);
        }, Stop);
        await Note(reached, await client.GetAsync("/api/plan/days", Stop));

        Task<HttpResponseMessage> Put(string? tag)
        {
            var request = Request(HttpMethod.Put, "/api/season/home", tag is null ? [] : [("If-Match", tag)]);
            request.Content = JsonContent.Create(new { places = new[] { "Europe/Warsaw" } });
            return client.SendAsync(request, Stop);
        }

        static HttpRequestMessage Keyed(string sample)
        {
            var request = Request(HttpMethod.Post, "/api/messages", ("Idempotency-Key", "one"));
            request.Content = new ByteArrayContent(Sample(sample));
            return request;
        }
    }

    private static async Task Hosted(SortedDictionary<string, int> reached)
    {
        await using var server = await HostedFixture.Start("--OfficePrep:Hosted:Burst=1", "--OfficePrep:Hosted:RequestsPerMinute=1");
        using var nobody = server.Client(token: null);
        await Note(reached, await nobody.GetAsync("/api/season", Stop));
        using var other = server.Client(server.Authority.Token(TestAuthority.School, TestAuthority.Person(1), ("scp", "Mail.Read")));
        await Note(reached, await other.GetAsync("/api/season", Stop));
        await Note(reached, await other.GetAsync("/api/season", Stop));
        using var forged = server.Client("forged");
        await Note(reached, await forged.SendAsync(Request(HttpMethod.Get, "/api/season", ("X-Forwarded-For", "203.0.113.9")), Stop));
        using var open = new HttpClient { BaseAddress = server.Address, DefaultRequestHeaders = { Host = HostedFixture.Host } };
        await Note(reached, await open.GetAsync("/api/season", Stop));
    }

    private static async Task Thrown(SortedDictionary<string, int> reached, params Exception[] faults)
    {
        foreach (var fault in faults)
        {
            var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddOptions().BuildServiceProvider(), Response = { Body = new MemoryStream() } };
            Assert.True(await new ProblemAnswers(NullLogger<ProblemAnswers>.Instance).TryHandleAsync(http, fault, Stop));
            http.Response.Body.Position = 0;
            reached[(await JsonDocument.ParseAsync(http.Response.Body, cancellationToken: Stop)).RootElement.GetProperty("code").GetString()!] = http.Response.StatusCode;
        }
    }

    private static async Task Note(SortedDictionary<string, int> reached, HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(Stop);
            Assert.True(answer.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{(int)answer.StatusCode}: {text}");
            reached[JsonDocument.Parse(text).RootElement.GetProperty("code").GetString()!] = (int)answer.StatusCode;
        }
    }
}
