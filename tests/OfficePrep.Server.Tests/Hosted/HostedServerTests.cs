using System.Globalization;
using System.Net;
using System.Text;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>Which requests a hosted server answers at all, and how many.</summary>
public class HostedServerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("evil.example")]
    [InlineData("prep.school.example.evil.example")]
    [InlineData("prep.school.example:8443")]
    [InlineData("127.0.0.1")]
    public async Task another_host_name_is_sent_away_and_a_forwarded_one_does_not_count(string host)
    {
        await using var server = await HostedFixture.Start();
        using var client = server.Client(1);
        using var answer = await client.SendAsync(Request(HttpMethod.Get, "/api/interviews", ("Host", host), ("X-Forwarded-Host", HostedFixture.Host)), Stop);

        Assert.Equal("host-unknown", await Problem(answer, 421, Stop));
    }

    [Fact]
    public async Task an_open_line_is_refused_and_a_closed_one_is_kept_to()
    {
        await using var server = await HostedFixture.Start();
        using var client = server.Client(1);
        using var closed = await client.GetAsync("/api/interviews", Stop);
        client.DefaultRequestHeaders.Remove("X-Forwarded-Proto");
        using var open = await client.GetAsync("/api/interviews", Stop);

        Assert.StartsWith("max-age=31536000", closed.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.Equal("https-missing", await Problem(open, 403, Stop));
    }

    [Theory]
    [InlineData("--OfficePrep:Hosted:Proxies:0=10.1.2.3", false)]
    [InlineData("--OfficePrep:Hosted:Networks:0=127.0.0.0/8", true)]
    public async Task forwarded_headers_count_only_from_proxies_that_are_known(string setting, bool isKnown)
    {
        // The proxy on the loopback address, which the fixture knows, is replaced by another.
        await using var server = await HostedFixture.Start("--OfficePrep:Hosted:Proxies:0=10.1.2.3", setting);
        using var client = server.Client(1);
        using var answer = await client.GetAsync("/api/interviews", Stop);

        Assert.Equal(isKnown ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task whoever_watches_over_it_needs_neither_name_nor_token()
    {
        await using var server = await HostedFixture.Start();
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Stop)).StatusCode);
    }

    [Fact]
    public async Task one_person_who_asks_too_often_waits_and_nobody_else_does()
    {
        await using var server = await HostedFixture.Start("--OfficePrep:Hosted:Burst=5", "--OfficePrep:Hosted:RequestsPerMinute=1");
        using var eager = server.Client(1);
        using var sameIdElsewhere = server.Client(1, TestAuthority.OtherSchool);
        using var calm = server.Client(2);
        for (var number = 0; number < 5; number++)
        {
            using var answer = await eager.GetAsync("/api/interviews", Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var write = await eager.PostAsync("/api/messages?home=Asia/Karachi", new ByteArrayContent(Sample("03-quarry-hill-confirmed")), Stop);
        Assert.Equal("too-many-requests", await Problem(write, 429, Stop));
        Assert.InRange(int.Parse(write.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 120);
        Assert.Equal(HttpStatusCode.OK, (await sameIdElsewhere.GetAsync("/api/interviews", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await calm.GetAsync("/api/interviews", Stop)).StatusCode);
    }

    [Fact]
    public async Task who_has_no_token_is_counted_by_the_address_that_a_known_proxy_names()
    {
        await using var server = await HostedFixture.Start("--OfficePrep:Hosted:Burst=2", "--OfficePrep:Hosted:RequestsPerMinute=1");
        int[] answers = [await Ask("203.0.113.7"), await Ask("203.0.113.7"), await Ask("203.0.113.7"), await Ask("203.0.113.8")];
        Assert.Equal([401, 401, 429, 401], answers);

        async Task<int> Ask(string address)
        {
            using var client = server.Client(token: null);
            using var answer = await client.SendAsync(Request(HttpMethod.Get, "/api/interviews", ("X-Forwarded-For", address)), Stop);
            return (int)answer.StatusCode;
        }
    }

    [Theory]
    [InlineData("--OfficePrep:Hosted:Hosts:0=https://prep.school.example", "OfficePrep:Hosted:Hosts")]
    [InlineData("--OfficePrep:Hosted:Address=somewhere", "OfficePrep:Hosted:Address")]
    [InlineData("--OfficePrep:Hosted:Proxies:0=proxy", "OfficePrep:Hosted:Proxies")]
    [InlineData("--OfficePrep:Hosted:Networks:0=10.0.0.0", "OfficePrep:Hosted:Networks")]
    [InlineData("--OfficePrep:Hosted:Burst=0", "OfficePrep:Hosted:Burst")]
    [InlineData("--OfficePrep:Hosted:Entra:ClientId=", "OfficePrep:Hosted:Entra:ClientId")]
    [InlineData("--OfficePrep:Hosted:Entra:Tenants:0=common", "OfficePrep:Hosted:Entra:Tenants")]
    [InlineData("--OfficePrep:Hosted:Entra:Instance=http://login.example/", "OfficePrep:Hosted:Entra:Instance")]
    [InlineData("--OfficePrep:Telemetry=somewhere", "OfficePrep:Telemetry")]
    [InlineData("--OfficePrep:Hosted:Burst=many", "OfficePrep:Hosted:Burst")]
    [InlineData("--mode=cloud", "OfficePrep:Mode")]
    [InlineData("--port=70000", "--port")]
    [InlineData("--prot=1", "--prot")]
    public async Task a_setting_that_cannot_be_used_is_named_in_one_sentence_before_anything_starts(string setting, string named)
    {
        await using var authority = await TestAuthority.Start();
        var fault = await Assert.ThrowsAsync<SettingsException>(() => Composition.Start([.. HostedFixture.Settings(authority), setting], new StandingClock()));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task a_message_that_a_page_holds_is_its_readers_alone()
    {
        await using var server = await HostedFixture.Start();
        using var owner = server.Client(1);
        using var other = server.Client(2);
        var message = Sample("03-quarry-hill-confirmed");
        using var dropped = new MultipartFormDataContent { { new ByteArrayContent(message), "messages", "a.eml" }, { new StringContent("Asia/Karachi"), "home" } };
        using var read = await owner.PostAsync("/read", dropped, Stop);
        var key = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(message));
        Assert.Contains(key, await read.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        using var taken = await other.PostAsync("/accept", Form(key), Stop);
        using var own = await owner.PostAsync("/accept", Form(key), Stop);
        Assert.Equal(HttpStatusCode.NotFound, taken.StatusCode);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);

        static StringContent Form(string key) => new($"key={key}&home=Asia%2FKarachi", Encoding.UTF8, "application/x-www-form-urlencoded");
    }
}
