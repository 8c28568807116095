using System.Net.Http.Headers;
using System.Text;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>What a hosted server logs and sends on about its work holds nothing of anybody.</summary>
public class SecrecyTests
{
    private const string Mark = "canary7319";

    private static readonly byte[] Message = Encoding.UTF8.GetBytes($"""
        From: {Mark} <{Mark}@northgate.example>
        Subject: {Mark}: your interview at {Mark} Medical Center
        Date: Mon, 12 Oct 2026 09:00:00 -0400
        Message-ID: <{Mark}@northgate.example>

        Your Internal Medicine interview at {Mark} Medical Center in Buffalo, New York is confirmed for Thursday, December 10, 2026, 9:00 AM Eastern Time. {Mark}
        """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task no_log_line_and_no_telemetry_holds_a_word_an_address_a_token_or_a_person()
    {
        await using var fixture = await HostedFixture.Start();
        using var owner = fixture.Client(1);
        await EndpointMatrixTests.Settle(owner);
        var every = await EveryEndpoint.Of(fixture, owner, Message, Stop);
        await using var collector = await Collector.Start();
        using var server = await ServerProcess.Start(Directory.CreateTempSubdirectory("officeprep-secrecy").FullName, Stop, [.. HostedFixture.Settings(fixture.Authority), $"--OfficePrep:Telemetry={collector.Address}"]);
        // The process has the clock of the machine.
        var token = fixture.Authority.Token(TestAuthority.School, TestAuthority.Person(7), ("nbf", 0L), ("exp", TestAuthority.Now.AddYears(50).ToUnixTimeSeconds()));
        server.Client.DefaultRequestHeaders.Host = HostedFixture.Host;
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        server.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Mark);
        server.Client.DefaultRequestHeaders.Add("tracestate", $"a={Mark}");
        var statuses = new List<int>();
        foreach (var bearer in new[] { token, Mark })
        {
            server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            foreach (var (act, _) in every.All)
            {
                using var request = every.Request(act);
                request.RequestUri = new Uri(request.RequestUri! + (request.RequestUri!.ToString().Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"name={Mark}&mark={Mark}", UriKind.Relative);
                using var answer = await server.Client.SendAsync(request, Stop);
                statuses.Add((int)answer.StatusCode);
            }

            using var nowhere = await server.Client.GetAsync($"/{Mark}?{Mark}={Mark}", Stop);
        }

        Assert.Equal(0, await server.Stop());
        Assert.True(statuses.Count(status => status < 300) > every.All.Count / 2, string.Join(' ', statuses));
        Assert.DoesNotContain(500, statuses);
        Assert.Contains("officeprep.reading.duration", collector.Received, StringComparison.Ordinal);
        Assert.Contains("officeprep.refusals", collector.Received, StringComparison.Ordinal);
        Assert.Contains("/api/interviews/{id}", collector.Received, StringComparison.Ordinal);
        Assert.Contains("/api/interviews/{id}", server.Printed, StringComparison.Ordinal);
        foreach (var secret in new[] { Mark, token, token.Split('.')[2], TestAuthority.Person(7), TestAuthority.School, "8841", "203.0.113.77", "quarry-hill", "Karachi" })
        {
            Assert.DoesNotContain(secret, server.Printed, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, collector.Received, StringComparison.OrdinalIgnoreCase);
        }

        TestContext.Current.SendDiagnosticMessage("{0} requests, {1} log characters and {2} telemetry characters: 0 hits", statuses.Count, server.Printed.Length, collector.Received.Length);
    }
}
