using System.Net;
using System.Text;
using OfficePrep.Server.Tests.Store;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Messages;

/// <summary>Reading a message, accepting it, answering what it leaves open, and taking it back.</summary>
public abstract class MessagesApiTests(TestDatabase database) : EitherDatabase(database)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_message_is_read_on_both_clocks_and_nothing_is_stored()
    {
        await using var server = await Start();
        using var body = new ByteArrayContent(Sample("03-quarry-hill-confirmed"));
        var read = await Json(await server.Client.PostAsync("/api/messages/read?home=Asia/Manila&name=03.eml", body, Stop), Stop);

        Assert.Equal("confirmation", read.GetProperty("reading").GetProperty("kind").GetString());
        Assert.Equal("03.eml", read.GetProperty("reading").GetProperty("source").GetString());
        var time = read.GetProperty("times")[0];
        Assert.Equal("Thursday, October 22, 2026, 9:00 AM to 12:30 PM (Scranton, UTC−4)", time.GetProperty("there").GetString());
        Assert.Equal("Thursday, October 22, 2026, 9:00 PM to Friday, 12:30 AM (Manila, UTC+8)", time.GetProperty("here").GetString());
        Assert.Equal("zone-season", time.GetProperty("doubts")[0].GetProperty("code").GetString());
        Assert.Equal("add", read.GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.Equal(0, (await server.Get("/api/interviews", Stop)).GetArrayLength());
    }

    [Fact]
    public async Task accepted_twice_it_is_stored_once()
    {
        await using var server = await Start();
        using var first = await server.Client.PostAsync("/api/messages?home=Asia/Karachi", new ByteArrayContent(Sample("03-quarry-hill-confirmed")), Stop);
        using var second = await server.Client.PostAsync("/api/messages", new ByteArrayContent(Sample("03-quarry-hill-confirmed")), Stop);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.True((await Json(second, Stop)).GetProperty("isKnown").GetBoolean());
        Assert.Equal(1, (await server.Get("/api/messages", Stop)).GetArrayLength());
        Assert.Equal(1, (await server.Get("/api/season", Stop)).GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task a_key_makes_a_request_once_and_its_answer_is_given_again()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        await server.Accept("12-gull-point-confirmed", Stop);
        using var first = await Undo("a");
        using var again = await Undo("a");
        using var reused = await Send("a", HttpMethod.Post, "/api/messages", "From: a@b.example\r\n\r\nHello");

        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await again.Content.ReadAsStringAsync(Stop));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(1, (await server.Get("/api/season", Stop)).GetProperty("letters").GetInt32());
        Assert.Equal("idempotency-key-reused", await Problem(reused, 422, Stop));

        Task<HttpResponseMessage> Undo(string key) => Send(key, HttpMethod.Post, "/api/plan/undo", "");
        Task<HttpResponseMessage> Send(string key, HttpMethod method, string path, string body)
        {
            var request = Request(method, path, ("Idempotency-Key", key));
            request.Content = new StringContent(body, Encoding.UTF8, "message/rfc822");
            return server.Client.SendAsync(request, Stop);
        }
    }

    [Fact]
    public async Task the_whole_sample_season_is_what_the_command_line_makes_of_it()
    {
        await using var server = await Start();
        foreach (var sample in Samples)
        {
            await server.Accept(sample, Stop);
        }

        var interviews = await server.Get("/api/interviews", Stop);
        Assert.Equal(Samples.Count, (await server.Get("/api/messages", Stop)).GetArrayLength());
        Assert.Contains(interviews.EnumerateArray(), interview => interview.GetProperty("id").GetString() == "harbor-light-childrens-pediatrics");
        Assert.All(interviews.EnumerateArray(), interview => Assert.Equal(interview.GetProperty("id").GetString(), interview.GetProperty("interview").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task a_question_is_answered_and_the_answer_taken_back()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var question = (await server.Get("/api/plan/questions", Stop))[0];
        var id = question.GetProperty("id").GetString();
        using var answer = await server.Client.PostAsync($"/api/plan/questions/{id}", new StringContent("""{"choice":"2"}""", Encoding.UTF8, "application/json"), Stop);
        var changes = await Json(answer, Stop);

        Assert.Equal("move", changes[0].GetProperty("kind").GetString());
        Assert.Equal(0, (await server.Get("/api/plan/questions", Stop)).GetArrayLength());
        Assert.Contains("10:00 AM", (await server.Get("/api/interviews", Stop))[0].GetProperty("times")[0].GetProperty("there").GetString(), StringComparison.Ordinal);

        Assert.StartsWith("answer ", (await server.Get("/api/plan/undo", Stop)).GetProperty("step").GetString(), StringComparison.Ordinal);
        await Json(await server.Client.PostAsync("/api/plan/undo", null, Stop), Stop);
        Assert.Equal(1, (await server.Get("/api/plan/questions", Stop)).GetArrayLength());
        Assert.Contains("9:00 AM", (await server.Get("/api/interviews", Stop))[0].GetProperty("times")[0].GetProperty("there").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 422, "message-unreadable")]
    [InlineData("%PDF-1.7 something", 422, "message-unreadable")]
    public async Task what_is_no_message_is_refused_in_a_sentence(string body, int status, string code)
    {
        await using var server = await Start();
        using var answer = await server.Client.PostAsync("/api/messages/read?home=Asia/Karachi", new ByteArrayContent(Encoding.UTF8.GetBytes(body)), Stop);

        Assert.Equal(code, await Problem(answer, status, Stop));
    }

    [Fact]
    public async Task a_season_needs_a_home_before_its_first_message()
    {
        await using var server = await Start();
        using var without = await server.Client.PostAsync("/api/messages", new ByteArrayContent(Sample("03-quarry-hill-confirmed")), Stop);
        using var wrong = await server.Client.PostAsync("/api/messages?home=Asia/Karachy", new ByteArrayContent(Sample("03-quarry-hill-confirmed")), Stop);

        Assert.Equal("season-missing", await Problem(without, 409, Stop));
        Assert.Equal("request-invalid", await Problem(wrong, 400, Stop));
    }

    [Fact]
    public async Task the_home_moves_for_whoever_has_seen_the_season_and_for_nobody_else()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var blind = await Put(null);
        using var stale = await Put("\"1\"");
        using var season = await server.Client.GetAsync("/api/season", Stop);
        using var seen = await Put(season.Headers.ETag!.Tag);

        Assert.Equal("precondition-missing", await Problem(blind, 428, Stop));
        Assert.Equal("changed-since", await Problem(stale, 412, Stop));
        Assert.Contains("Warsaw", (await Json(seen, Stop)).GetProperty("home")[0].GetString(), StringComparison.Ordinal);

        Task<HttpResponseMessage> Put(string? tag)
        {
            var request = Request(HttpMethod.Put, "/api/season/home", tag is null ? [] : [("If-Match", tag)]);
            request.Content = new StringContent("""{"places":["Europe/Warsaw"]}""", Encoding.UTF8, "application/json");
            return server.Client.SendAsync(request, Stop);
        }
    }

    [Fact]
    public async Task a_message_itself_is_kept_only_for_whoever_asks_and_goes_when_that_ends()
    {
        await using var server = await Start();
        var unasked = (await server.Accept("03-quarry-hill-confirmed", Stop)).GetProperty("key").GetString()!;
        Assert.False((await server.Get("/api/messages/keeping", Stop)).GetProperty("keep").GetBoolean());
        await Set(true);
        var asked = (await server.Accept("12-gull-point-confirmed", Stop)).GetProperty("key").GetString()!;
        using var kept = await server.Client.GetAsync($"/api/messages/original?key={Uri.EscapeDataString(asked)}", Stop);
        using var missing = await server.Client.GetAsync($"/api/messages/original?key={Uri.EscapeDataString(unasked)}", Stop);

        Assert.Equal(Sample("12-gull-point-confirmed"), await kept.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("attachment", kept.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith(".eml", kept.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.Equal("not-found", await Problem(missing, 404, Stop));

        await Set(false);
        using var gone = await server.Client.GetAsync($"/api/messages/original?key={Uri.EscapeDataString(asked)}", Stop);
        Assert.Equal("not-found", await Problem(gone, 404, Stop));
        Assert.Equal(2, (await server.Get("/api/messages", Stop)).GetArrayLength());

        async Task Set(bool isWanted)
        {
            using var wish = new StringContent(isWanted ? """{"keep":true}""" : """{"keep":false}""", Encoding.UTF8, "application/json");
            using var answer = await server.Client.PutAsync("/api/messages/keeping", wish, Stop);
            Assert.Equal(isWanted, (await Json(answer, Stop)).GetProperty("keep").GetBoolean());
        }
    }
}

public sealed class MessagesApiOnSqliteTests() : MessagesApiTests(TestDatabase.Sqlite);

public sealed class MessagesApiOnPostgresTests(PostgresFixture postgres) : MessagesApiTests(postgres);
