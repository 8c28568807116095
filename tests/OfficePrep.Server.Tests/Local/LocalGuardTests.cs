using System.Net;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Local;

/// <summary>Who gets in and who does not, on a server that listens on the loopback address.</summary>
public class LocalGuardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost")]
    public async Task another_host_name_is_sent_away(string host)
    {
        await using var server = await Start();
        foreach (var path in new[] { "/api/season", "/", "/health/live", $"/{server.Key}/" })
        {
            using var answer = await server.Client.SendAsync(Request(HttpMethod.Get, path, ("Host", host)), Stop);
            Assert.Equal("host-unknown", await Problem(answer, 421, Stop));
        }
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task another_site_is_sent_away_though_it_has_the_key(string header, string value)
    {
        await using var server = await Start();
        using var read = await server.Client.SendAsync(Request(HttpMethod.Get, "/api/season", (header, value)), Stop);
        using var write = await server.Client.SendAsync(Request(HttpMethod.Post, "/api/plan/undo", (header, value)), Stop);

        Assert.Equal("site-foreign", await Problem(read, 403, Stop));
        Assert.Equal("site-foreign", await Problem(write, 403, Stop));
    }

    [Fact]
    public async Task nobody_reads_or_writes_without_the_key_of_the_run()
    {
        await using var server = await Start();
        using var stranger = new HttpClient { BaseAddress = server.Address };
        stranger.DefaultRequestHeaders.Add("X-OfficePrep", "1");
        foreach (var path in new[] { "/", "/api/season", "/api/everything", "/api/calendar.ics", "/openapi/v1.json", "/pane.css", "/wrong/api/season", $"/{server.Key[..^1]}x/" })
        {
            using var answer = await stranger.GetAsync(path, Stop);
            Assert.Equal("key-missing", await Problem(answer, 401, Stop));
        }

        using var delete = await stranger.DeleteAsync("/api/everything", Stop);
        Assert.Equal("key-missing", await Problem(delete, 401, Stop));
        using var health = await stranger.GetAsync("/health/ready", Stop);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task a_write_needs_a_header_that_no_foreign_page_can_send()
    {
        await using var server = await Start();
        server.Client.DefaultRequestHeaders.Remove("X-OfficePrep");
        using var message = new ByteArrayContent(Sample("03-quarry-hill-confirmed"));
        using var bare = await server.Client.PostAsync("/api/messages?home=Asia/Karachi", message, Stop);
        using var form = new FormUrlEncodedContent([new("sure", "yes")]);
        using var formWithoutOrigin = await server.Client.PostAsync("/delete", form, Stop);

        Assert.Equal("header-missing", await Problem(bare, 403, Stop));
        Assert.Equal("header-missing", await Problem(formWithoutOrigin, 403, Stop));
    }

    [Fact]
    public async Task the_owner_only_file_may_open_the_start_page_and_do_nothing_else()
    {
        await using var server = await Start();
        (string, string)[] fromFile = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];
        using var open = await server.Client.SendAsync(Request(HttpMethod.Get, $"/{server.Key}/", fromFile), Stop);
        using var write = await server.Client.SendAsync(Request(HttpMethod.Post, $"/{server.Key}/undo", fromFile), Stop);

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal("site-foreign", await Problem(write, 403, Stop));
    }

    [Fact]
    public async Task every_answer_keeps_the_browser_to_our_own_files_and_sets_no_cookie()
    {
        await using var server = await Start();
        foreach (var path in new[] { "/", "/api/interviews", "/api/season", "/nothing-here" })
        {
            using var answer = await server.Client.GetAsync(path, Stop);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("GET", "/nothing-here", 404, "not-found")]
    [InlineData("GET", "/api/plan/questions/x", 405, "method-unknown")]
    [InlineData("POST", "/api/messages/read", 415, "type-unknown")]
    [InlineData("PUT", "/api/season/home", 415, "type-unknown")]
    public async Task what_the_framework_refuses_has_a_code_too(string method, string path, int status, string code)
    {
        await using var server = await Start();
        using var request = Request(new HttpMethod(method), path);
        request.Content = method == "GET" ? null : new StringContent("x", System.Text.Encoding.UTF8, "application/x-unheard-of");
        using var answer = await server.Client.SendAsync(request, Stop);

        Assert.Equal(code, await Problem(answer, status, Stop));
    }

    [Fact]
    public async Task a_body_that_is_too_large_is_refused_as_such()
    {
        await using var server = await Start();
        // As clients do that ask before they send so much.
        using var request = Request(HttpMethod.Post, "/api/messages/read", ("Expect", "100-continue"));
        request.Content = new ByteArrayContent(new byte[(25 * 1024 * 1024) + 1]);
        using var answer = await server.Client.SendAsync(request, Stop);

        Assert.Equal("too-large", await Problem(answer, 413, Stop));
    }

    [Fact]
    public async Task the_database_is_nobody_elses_to_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows closes a person's application data to others by itself.");
            return;
        }

        await using var server = await Start(Path.Combine(Directory.CreateTempSubdirectory("officeprep-server").FullName, "data"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(server.Folder));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(server.Folder, "officeprep.db")));
    }
}
