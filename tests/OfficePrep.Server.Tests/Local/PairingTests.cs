using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OfficePrep.Server.Local;
using OfficePrep.Server.Pane.Office;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Local;

/// <summary>How a pane at a fixed address gets a key of its own, and what that key opens.</summary>
public class PairingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_code_gives_one_pane_one_key_which_opens_what_panes_show_and_nothing_else()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var stranger = new HttpClient { BaseAddress = server.Address };
        var code = Code(await (await stranger.SendAsync(Form($"/{server.Key}/office/pairing", "", server.Address), Stop)).Content.ReadAsStringAsync(Stop));
        using var paired = await Pair(stranger, code);
        var key = await paired.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.OK, paired.StatusCode);
        Assert.Equal("code-wrong", await Problem(await Pair(stranger, code), 403, Stop));

        var bearer = ("Authorization", $"Bearer {key}");
        Assert.Equal(HttpStatusCode.OK, (await stranger.SendAsync(Request(HttpMethod.Get, "/office/word/programs", bearer), Stop)).StatusCode);
        foreach (var closed in new[] { "/api/everything", "/", "/office/pairing", "/api/interviews" })
        {
            Assert.Equal("key-missing", await Problem(await stranger.SendAsync(Request(HttpMethod.Get, closed, bearer), Stop), 401, Stop));
        }

        Assert.DoesNotContain(key, await File.ReadAllTextAsync(Path.Combine(server.Folder, "panes.json"), Stop), StringComparison.Ordinal);
        var page = await stranger.GetStringAsync($"/{server.Key}/office/pairing", Stop);
        var id = Regex.Match(page, "pairing/([0-9a-f]+)/revoke", RegexOptions.NonBacktracking).Groups[1].Value;
        using var quiet = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.SeeOther, (await quiet.SendAsync(Form($"/{server.Key}/office/pairing/{id}/revoke", "", server.Address), Stop)).StatusCode);
        Assert.Equal("key-missing", await Problem(await stranger.SendAsync(Request(HttpMethod.Get, "/office/word/programs", bearer), Stop), 401, Stop));
    }

    [Fact]
    public async Task a_key_outlives_the_run_until_everything_is_deleted()
    {
        var folder = Directory.CreateTempSubdirectory("officeprep-panes").FullName;
        var (options, clock) = (new ServerOptions { Data = folder }, new StandingClock());
        var key = new PaneKeys(options, clock).Add("Word");
        Assert.True(new PaneKeys(options, clock).Knows(key));
        Assert.False(new PaneKeys(options, clock).Knows(key.AsSpan(1)));

        await using var server = await Start(folder);
        using var pane = new HttpClient { BaseAddress = server.Address };
        pane.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");
        Assert.Equal(HttpStatusCode.OK, (await pane.GetAsync("/office/word/programs", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await server.Client.DeleteAsync("/api/everything", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await pane.GetAsync("/office/word/programs", Stop)).StatusCode);
    }

    [Fact]
    public void a_code_is_worth_nothing_after_ten_minutes_or_five_wrong_ones_or_once_another_is_shown()
    {
        var clock = new MovingClock();
        var code = new PairingCode(clock);
        Assert.False(code.Take(""));
        var first = code.Make();
        var second = code.Make();
        Assert.False(code.Take(first));
        Assert.True(code.Take(second.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));

        var guessed = code.Make();
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.False(code.Take("AAAAAAAA"));
        }

        Assert.False(code.Take(guessed));
        var late = code.Make();
        clock.Pass(TimeSpan.FromMinutes(10));
        Assert.False(code.Take(late));
    }

    [Fact]
    public async Task the_pages_at_fixed_addresses_show_nothing_of_anybody_and_only_office_may_frame_them()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var office = new HttpClient { BaseAddress = server.Address };
        foreach (var shell in new[] { "/office/outlook", "/office/word" })
        {
            using var response = await office.SendAsync(Request(HttpMethod.Get, shell, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")), Stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("Quarry", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors https://outlook.office.com", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("X-Frame-Options"));
        }

        using var page = await office.GetAsync($"/{server.Key}/", Stop);
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        foreach (var closed in new[] { "/office/word/programs", "/office/pairing", "/office/nothing", "/office/file/made-up/x.pdf" })
        {
            using var refused = await office.GetAsync(closed, Stop);
            Assert.True(refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound, closed);
        }

        Assert.Equal("site-foreign", await Problem(await office.SendAsync(Request(HttpMethod.Post, "/office/pair", ("Origin", "https://evil.example"), ("X-OfficePrep", "1")), Stop), 403, Stop));
    }

    [Fact]
    public async Task all_the_script_that_a_pane_loads_is_small()
    {
        await using var server = await Start();
        using var office = new HttpClient { BaseAddress = server.Address };
        var (size, names) = (0, new List<string> { "pane" });
        for (var at = 0; at < names.Count; at++)
        {
            var script = await office.GetByteArrayAsync($"/office/scripts/{names[at]}.js", Stop);
            var imports = Regex.Matches(Encoding.UTF8.GetString(script), "from \"\\./([a-z-]+)\\.js\"", RegexOptions.NonBacktracking).Select(import => import.Groups[1].Value);
            names.AddRange(imports.Except(names).ToList());
            using var small = new MemoryStream();
            using (var zip = new System.IO.Compression.GZipStream(small, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            {
                zip.Write(script);
            }

            size += (int)small.Length;
        }

        Assert.Equal(["host-port", "open-host", "outlook-host", "page-host", "pane", "practice-timer", "server", "word-host"], names.Order(StringComparer.Ordinal));
        Assert.InRange(size, 1, 8 * 1024);
    }

    private static string Code(string page) => Regex.Match(page, "[A-Z2-9]{4}-[A-Z2-9]{4}", RegexOptions.NonBacktracking).Value;

    private static Task<HttpResponseMessage> Pair(HttpClient pane, string code)
    {
        var request = Request(HttpMethod.Post, "/office/pair", (LocalGuard.WriteHeader, "1"));
        request.Content = new FormUrlEncodedContent([new("code", code), new("name", "Outlook")]);
        return pane.SendAsync(request, Stop);
    }

    private static HttpRequestMessage Form(string path, string body, Uri origin)
    {
        var request = Request(HttpMethod.Post, path, ("Origin", origin.GetLeftPart(UriPartial.Authority)));
        request.Content = new StringContent(body, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        return request;
    }

    private sealed class MovingClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(TimeSpan time) => now += time;
    }
}
