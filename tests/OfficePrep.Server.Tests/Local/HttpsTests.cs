using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using OfficePrep.TestSupport;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Local;

/// <summary>The second port, for Office: there with a certificate, with the same guard; without one, a sentence.</summary>
public class HttpsTests
{
    private const string Reached = "Outlook and Word reach it at ";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task with_a_certificate_office_is_answered_over_https_beside_plain_http()
    {
        var home = Home();
        using var certificate = TestCertificate.Make();
        TestCertificate.PutInto(home, certificate);
        using var server = await Begin(home);
        using var office = Office(server, certificate);

        Assert.Equal(Uri.UriSchemeHttp, server.Address.Scheme);
        Assert.Equal((Uri.UriSchemeHttps, "localhost"), (office.BaseAddress!.Scheme, office.BaseAddress.Host));
        using var page = await office.GetAsync("/office/privacy", Stop);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var plain = await server.Client.GetAsync("/openapi/v1.json", Stop);
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
    }

    [Fact]
    public async Task the_guard_is_the_same_on_both_ports()
    {
        var home = Home();
        using var certificate = TestCertificate.Make();
        TestCertificate.PutInto(home, certificate);
        using var server = await Begin(home);
        using var office = Office(server, certificate);
        var (https, http) = (office.BaseAddress!.Authority, $"localhost:{server.Address.Port}");

        foreach (var host in new[] { "evil.example", "localhost.evil.example", "localhost", http, "127.0.0.1" })
        {
            using var answer = await office.SendAsync(Request(HttpMethod.Get, "/office/privacy", ("Host", host)), Stop);
            Assert.Equal("host-unknown", await Problem(answer, 421, Stop));
        }

        using var crossed = await server.Client.SendAsync(Request(HttpMethod.Get, "/health/live", ("Host", https)), Stop);
        Assert.Equal("host-unknown", await Problem(crossed, 421, Stop));
        foreach (var origin in new[] { "https://evil.example", $"http://{https}", $"https://{http}", $"http://{http}", "null" })
        {
            using var answer = await office.SendAsync(Request(HttpMethod.Get, "/api/season", ("Origin", origin)), Stop);
            Assert.Equal("site-foreign", await Problem(answer, 403, Stop));
        }

        using var keyless = await office.GetAsync("/api/season", Stop);
        Assert.Equal("key-missing", await Problem(keyless, 401, Stop));
        office.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Address.AbsolutePath.Trim('/'));
        using var keyed = await office.SendAsync(Request(HttpMethod.Get, "/openapi/v1.json", ("Origin", $"https://{https}")), Stop);
        Assert.Equal(HttpStatusCode.OK, keyed.StatusCode);
    }

    [Fact]
    public async Task without_a_certificate_the_plain_page_is_there_and_a_sentence_says_what_office_needs()
    {
        using var server = await Begin(Home());
        using var answer = await server.Client.GetAsync("/health/ready", Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("make one with “dotnet dev-certs https --trust” and start again", server.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Reached, server.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_certificate_that_the_tool_makes_is_found()
    {
        var home = Home();
        var made = await ExternalProgram.Start("env", $"HOME={home}", "DOTNET_CLI_TELEMETRY_OPTOUT=1", "DOTNET_NOLOGO=1", "dotnet", "dev-certs", "https");
        Assert.True(made.ExitCode == 0, made.Output + made.Errors);
        using var server = await Begin(home);

        Assert.Contains(Reached, server.Printed, StringComparison.Ordinal);
    }

    private static string Home()
    {
        if (!OperatingSystem.IsLinux())
        {
            LeftOut.Because("Only on Linux does a home folder of one's own bring certificates of one's own.");
        }

        return Directory.CreateTempSubdirectory("officeprep-home").FullName;
    }

    // What follows the line with the address is printed at once, but by another thread's reading.
    private static async Task<ServerProcess> Begin(string home)
    {
        var server = await ServerProcess.StartAt(home, Directory.CreateTempSubdirectory("officeprep-https").FullName, Stop);
        while (!server.Printed.Contains("Stop it with Ctrl+C.", StringComparison.Ordinal))
        {
            await Task.Delay(20, Stop);
        }

        return server;
    }

    private static HttpClient Office(ServerProcess server, X509Certificate2 certificate)
    {
        var begin = server.Printed.IndexOf(Reached, StringComparison.Ordinal) + Reached.Length;
        var address = server.Printed[begin..server.Printed.IndexOf(';', begin)];
        var trust = new SocketsHttpHandler { AllowAutoRedirect = false };
        trust.SslOptions.RemoteCertificateValidationCallback = (_, given, _, _) => given?.GetCertHashString() == certificate.Thumbprint;
        return new HttpClient(trust) { BaseAddress = new Uri(address) };
    }
}
