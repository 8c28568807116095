using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using OfficePrep.Server.Tests.Store;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>The real server in hosted mode, with the tests' own authority and a database file; the tests stand in for the proxy that ends the encrypted line.</summary>
internal sealed class HostedFixture : IAsyncDisposable
{
    public const string Host = "prep.school.example";

    private const string Password = "a test's password";

    private static readonly Lazy<string> Certificate = new(MakeCertificate);

    private readonly WebApplication app;

    private HostedFixture(WebApplication app, TestAuthority authority)
    {
        this.app = app;
        Authority = authority;
        Address = new Uri(app.Urls.First());
    }

    public TestAuthority Authority { get; }

    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<HostedFixture> Start(params string[] settings)
    {
        var authority = await TestAuthority.Start();
        return new HostedFixture(await Composition.Start([.. Settings(authority), .. settings], new StandingClock()), authority);
    }

    /// <summary>Starts one on a database.</summary>
    public static async Task<HostedFixture> StartOn(TestDatabase database) => await Start(await database.Choose(Directory.CreateTempSubdirectory("officeprep-hosted").FullName));

    /// <summary>The least that a hosted server needs to know.</summary>
    public static string[] Settings(TestAuthority authority) =>
    [
        "--mode", "hosted", "--port", "0", "--data", Directory.CreateTempSubdirectory("officeprep-hosted").FullName,
        $"--OfficePrep:Hosted:Hosts:0={Host}",
        "--OfficePrep:Hosted:Proxies:0=127.0.0.1",
        "--OfficePrep:Hosted:Burst=100000",
        $"--OfficePrep:Hosted:Certificate={Certificate.Value}",
        $"--OfficePrep:Hosted:CertificatePassword={Password}",
        $"--OfficePrep:Hosted:Entra:Instance={authority.Instance}",
        $"--OfficePrep:Hosted:Entra:ClientId={TestAuthority.Application}",
        $"--OfficePrep:Hosted:Entra:Tenants:0={TestAuthority.School}",
        $"--OfficePrep:Hosted:Entra:Tenants:1={TestAuthority.OtherSchool}",
    ];

    /// <summary>A person with a good token.</summary>
    public HttpClient Client(int person, string tenant = TestAuthority.School) => Client(Authority.Token(tenant, TestAuthority.Person(person)));

    /// <summary>Somebody with a token, or with none.</summary>
    public HttpClient Client(string? token)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Host = Host;
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Authority.DisposeAsync();
    }

    private static string MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=OfficePrep test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TestAuthority.Now.AddYears(-1), TestAuthority.Now.AddYears(9));
        var file = Path.Combine(Directory.CreateTempSubdirectory("officeprep-certificate").FullName, "keys.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, Password));
        return file;
    }
}
