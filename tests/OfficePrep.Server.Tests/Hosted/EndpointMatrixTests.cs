using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OfficePrep.Server.Tests.Store;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>Every endpoint, asked by everybody who has no business there: nothing of the owner's is read or written.</summary>
public abstract class EndpointMatrixTests(TestDatabase database)
{
    // The program of the owner's letter.
    private static readonly string[] Marks = ["quarry", "Quarry"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task nobody_without_a_good_token_gets_past_any_endpoint()
    {
        await using var server = await HostedFixture.StartOn(database);
        using var owner = server.Client(1);
        var every = await Every(server, owner);
        var before = Convert.ToHexString(SHA256.HashData(await Everything(owner)));
        var school = TestAuthority.School;
        var person = TestAuthority.Person(1);
        var strangers = new Dictionary<string, (HttpClient Client, HttpStatusCode Status)>(StringComparer.Ordinal)
        {
            ["no token"] = (server.Client(token: null), HttpStatusCode.Unauthorized),
            ["ended"] = (server.Client(server.Authority.Token(school, person, ("exp", TestAuthority.Now.AddHours(-1).ToUnixTimeSeconds()))), HttpStatusCode.Unauthorized),
            ["another audience"] = (server.Client(server.Authority.Token(school, person, ("aud", "https://graph.microsoft.com"))), HttpStatusCode.Unauthorized),
            ["a tenant that is not let in"] = (server.Client(server.Authority.Token(TestAuthority.Stranger, person)), HttpStatusCode.Unauthorized),
            ["wrong scope"] = (server.Client(server.Authority.Token(school, person, ("scp", "Mail.Read"))), HttpStatusCode.Forbidden),
        };
        var (asked, open) = (0, new List<string>());
        foreach (var (who, (client, status)) in strangers)
        {
            foreach (var (act, isOpen) in every.All)
            {
                using var request = every.Request(act);
                using var answer = await client.SendAsync(request, Stop);
                var body = await answer.Content.ReadAsByteArrayAsync(Stop);
                asked++;
                Assert.True(isOpen ? answer.IsSuccessStatusCode : answer.StatusCode == status, $"{act} to {who}: {(int)answer.StatusCode}");
                Assert.False(Holds(body), $"{act} to {who} shows the owner's program");
                if (isOpen && who == "no token")
                {
                    using var same = await owner.SendAsync(every.Request(act), Stop);
                    Assert.Equal(await same.Content.ReadAsByteArrayAsync(Stop), body);
                    Assert.StartsWith("GET ", act, StringComparison.Ordinal);
                    open.Add(act);
                }
            }

            client.Dispose();
        }

        Assert.True(Convert.ToHexString(SHA256.HashData(await Everything(owner))) == before, "The owner's season was changed.");
        TestContext.Current.SendDiagnosticMessage("{0} requests of {1} acts: 0 answered, but for {2} that are open to all", asked, every.All.Count, open.Count);
    }

    [Fact]
    public async Task another_person_is_answered_as_if_the_owner_were_not_there()
    {
        await using var server = await HostedFixture.StartOn(database);
        await using var empty = await HostedFixture.StartOn(database);
        using var owner = server.Client(1);
        var every = await Every(server, owner);
        var before = Convert.ToHexString(SHA256.HashData(await Everything(owner)));
        foreach (var (who, tenant, person) in new[] { ("another person of the school", TestAuthority.School, 2), ("the same id in another tenant", TestAuthority.OtherSchool, 1) })
        {
            using var other = server.Client(person, tenant);
            using var alone = empty.Client(person, tenant);
            var answered = await Compare(every, who, other, alone);
            Assert.True(answered > every.All.Count / 2, $"Only {answered} acts were really carried out.");
            TestContext.Current.SendDiagnosticMessage("{0} acts of {1}, {2} carried out on their own season: 0 reads or writes across", every.All.Count, who, answered);
        }

        Assert.True(Convert.ToHexString(SHA256.HashData(await Everything(owner))) == before, "The owner's season was changed.");
    }

    private static async Task<int> Compare(EveryEndpoint every, string who, HttpClient other, HttpClient alone)
    {
        var answered = 0;
        foreach (var (act, _) in every.All)
        {
            using var beside = await other.SendAsync(every.Request(act), Stop);
            using var without = await alone.SendAsync(every.Request(act), Stop);
            Assert.True(beside.StatusCode == without.StatusCode, $"{act} of {who}: {(int)beside.StatusCode} beside the owner, {(int)without.StatusCode} without");
            Assert.True(beside.StatusCode != HttpStatusCode.InternalServerError, $"{act} of {who} fails");
            if (beside.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json" or "text/html" or "text/calendar")
            {
                Assert.Equal(Told(await without.Content.ReadAsStringAsync(Stop)), Told(await beside.Content.ReadAsStringAsync(Stop)));
            }

            answered += beside.IsSuccessStatusCode ? 1 : 0;
        }

        return answered;
    }

    /// <summary>Gives the owner a season with a question, a book and documents.</summary>
    internal static async Task Settle(HttpClient owner)
    {
        foreach (var sample in new[] { "03-quarry-hill-confirmed", "12-gull-point-confirmed" })
        {
            using var accepted = await owner.PostAsync($"/api/messages?home=Asia/Karachi&name={sample}.eml", new ByteArrayContent(RunningServer.Sample(sample)), Stop);
            Assert.Equal(HttpStatusCode.Created, accepted.StatusCode);
        }

        using var note = await owner.PostAsync("/api/programs", new StringContent("""{"institution":"Quarry Hill Medical Center","specialty":"Internal Medicine"}""", Encoding.UTF8, "application/json"), Stop);
        Assert.Equal(HttpStatusCode.Created, note.StatusCode);
    }

    /// <summary>Every act of a server, about the things of its owner.</summary>
    internal static async Task<EveryEndpoint> Every(HostedFixture server, HttpClient owner)
    {
        await Settle(owner);
        return await EveryEndpoint.Of(server, owner, RunningServer.Sample("03-quarry-hill-confirmed"), Stop);
    }

    // The count of a person's writes begins anywhere, so that no entity tag of a deleted season fits a later one.
    private static string Told(string text) => Regex.Replace(text, "(?<=name=\"seen\" value=\")\\d+", "", RegexOptions.NonBacktracking);

    private static Task<byte[]> Everything(HttpClient owner) => owner.GetByteArrayAsync("/api/everything", Stop);

    private static bool Holds(byte[] body) => Encoding.UTF8.GetString(body) is var text && Marks.Any(mark => text.Contains(mark, StringComparison.Ordinal));
}

/// <summary>Every endpoint on SQLite.</summary>
public sealed class EndpointMatrixOnSqliteTests() : EndpointMatrixTests(TestDatabase.Sqlite);

/// <summary>Every endpoint on PostgreSQL.</summary>
public sealed class EndpointMatrixOnPostgresTests(PostgresFixture postgres) : EndpointMatrixTests(postgres);
