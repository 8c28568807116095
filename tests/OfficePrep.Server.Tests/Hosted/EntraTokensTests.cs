using System.Net;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>Whose token is let in and whose is not.</summary>
public class EntraTokensTests(HostedTokens hosted) : IClassFixture<HostedTokens>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TestAuthority Authority => hosted.Server.Authority;

    [Theory]
    [InlineData(TestAuthority.School)]
    [InlineData(TestAuthority.OtherSchool)]
    public async Task a_good_token_of_each_tenant_is_let_in(string tenant)
    {
        using var client = hosted.Server.Client(1, tenant);
        using var answer = await client.GetAsync("/api/interviews", Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task the_audience_may_be_written_as_an_address()
    {
        using var answer = await Ask(Authority.Token(TestAuthority.School, TestAuthority.Person(1), ("aud", $"api://{TestAuthority.Application}")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task without_a_token_nobody_is_let_in()
    {
        using var answer = await Ask(null);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().ToString());
        Assert.Equal("token-missing", await Problem(answer, 401, Stop));
    }

    [Theory]
    [InlineData("ended", "exp", -180L)]
    [InlineData("not yet", "nbf", 180L)]
    public async Task a_token_counts_only_while_it_lives(string when, string claim, long seconds)
    {
        using var answer = await Ask(Authority.Token(TestAuthority.School, TestAuthority.Person(1), (claim, TestAuthority.Now.AddSeconds(seconds).ToUnixTimeSeconds())));
        Assert.True(await Problem(answer, 401, Stop) == "token-refused", when);
    }

    [Theory]
    [InlineData("exp", null)]
    [InlineData("aud", "6c0d9a52-2f1e-4f6b-9f0c-0a3e6a1c7d10")]
    [InlineData("aud", "https://graph.microsoft.com")]
    [InlineData("aud", null)]
    [InlineData("iss", "https://login.evil.example/11111111-aaaa-4bbb-8ccc-000000000001/v2.0")]
    [InlineData("iss", null)]
    [InlineData("oid", null)]
    [InlineData("oid", "local")]
    [InlineData("oid", "../1")]
    [InlineData("tid", null)]
    [InlineData("tid", TestAuthority.OtherSchool)]
    [InlineData("scp", null)]
    public async Task a_token_that_says_something_else_is_refused(string claim, string? value)
    {
        using var answer = await Ask(Authority.Token(TestAuthority.School, TestAuthority.Person(1), (claim, value)));
        Assert.Equal("token-refused", await Problem(answer, 401, Stop));
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().ToString());
    }

    [Fact]
    public async Task a_tenant_that_is_not_listed_is_refused_though_its_token_is_good()
    {
        using var answer = await Ask(Authority.Token(TestAuthority.Stranger, TestAuthority.Person(1)));
        Assert.Equal("token-refused", await Problem(answer, 401, Stop));
    }

    [Theory]
    [InlineData("Prep.Read")]
    [InlineData("prep.use.not Mail.Read")]
    public async Task another_scope_is_not_enough(string scope)
    {
        using var answer = await Ask(Authority.Token(TestAuthority.School, TestAuthority.Person(1), ("scp", scope)));
        Assert.Equal("scope-missing", await Problem(answer, 403, Stop));
    }

    [Fact]
    public async Task a_role_of_a_program_is_not_a_persons_scope()
    {
        using var answer = await Ask(Authority.Token(TestAuthority.School, TestAuthority.Person(1), ("scp", null), ("roles", new[] { "Prep.Use" })));
        Assert.Equal("scope-missing", await Problem(answer, 403, Stop));
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("HS256", false)]
    [InlineData("RS256", true)]
    [InlineData("RS512", false)]
    public async Task a_signature_that_is_not_the_authoritys_is_refused(string algorithm, bool byAnother)
    {
        using var answer = await Ask(TestAuthority.Sign(Authority.Claims(TestAuthority.School, TestAuthority.Person(1)), byAnother, algorithm));
        Assert.Equal("token-refused", await Problem(answer, 401, Stop));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.")]
    public async Task what_is_no_token_is_refused(string token)
    {
        using var answer = await Ask(token);
        Assert.Equal("token-refused", await Problem(answer, 401, Stop));
    }

    [Fact]
    public async Task a_token_counts_in_the_header_only()
    {
        using var client = hosted.Server.Client(token: null);
        var token = Authority.Token(TestAuthority.School, TestAuthority.Person(1));
        using var answer = await client.GetAsync($"/api/interviews?access_token={token}", Stop);
        client.DefaultRequestHeaders.Add("Cookie", $"access_token={token}");
        using var cookie = await client.GetAsync("/api/interviews", Stop);

        Assert.Equal("token-missing", await Problem(answer, 401, Stop));
        Assert.Equal("token-missing", await Problem(cookie, 401, Stop));
    }

    private async Task<HttpResponseMessage> Ask(string? token)
    {
        using var client = hosted.Server.Client(token);
        return await client.GetAsync("/api/interviews", Stop);
    }
}
