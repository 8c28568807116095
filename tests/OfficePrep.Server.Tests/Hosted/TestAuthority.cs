using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>An authority of the tests' own on the loopback address: it publishes metadata and keys as Microsoft Entra ID does, and signs real tokens.</summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    public const string Application = "5b0d9a52-2f1e-4f6b-9f0c-0a3e6a1c7d10";
    public const string School = "11111111-aaaa-4bbb-8ccc-000000000001";
    public const string OtherSchool = "22222222-aaaa-4bbb-8ccc-000000000002";
    public const string Stranger = "33333333-aaaa-4bbb-8ccc-000000000003";

    /// <summary>The moment of the servers' clock.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private static readonly RSA Signer = RSA.Create(2048);
    private static readonly RSA Another = RSA.Create(2048);
    private readonly WebApplication app;

    private TestAuthority(WebApplication app) => this.app = app;

    public string Instance => app.Urls.First() + "/";

    public static async Task<TestAuthority> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant, HttpRequest request) => Results.Json(new
        {
            issuer = $"http://{request.Host}/{(tenant == "common" ? "{tenantid}" : tenant)}/v2.0",
            jwks_uri = $"http://{request.Host}/keys",
        }));
        app.MapGet("/keys", (HttpRequest request) => Results.Json(new { keys = new[] { Published($"http://{request.Host}/{{tenantid}}/v2.0") } }));
        await app.StartAsync();
        return new TestAuthority(app);
    }

    /// <summary>A person's id within a tenant.</summary>
    public static string Person(int number) => $"00000000-0000-4000-8000-{number:000000000000}";

    /// <summary>What a good token says.</summary>
    public Dictionary<string, object?> Claims(string tenant, string person) => new(StringComparer.Ordinal)
    {
        ["aud"] = Application,
        ["iss"] = $"{Instance}{tenant}/v2.0",
        ["iat"] = Now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["nbf"] = Now.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = Now.AddMinutes(55).ToUnixTimeSeconds(),
        ["tid"] = tenant,
        ["oid"] = person,
        ["scp"] = "openid Prep.Use",
        ["name"] = "Marked Name 8841",
        ["preferred_username"] = "marked8841@school.example",
        ["ver"] = "2.0",
    };

    /// <summary>A good token, or one with something wrong.</summary>
    public string Token(string tenant, string person, params (string Claim, object? Value)[] other)
    {
        var claims = Claims(tenant, person);
        foreach (var (claim, value) in other)
        {
            claims[claim] = value;
        }

        return Sign(claims);
    }

    /// <summary>Signs claims; those without a value are left out.</summary>
    public static string Sign(Dictionary<string, object?> claims, bool byAnother = false, string algorithm = "RS256")
    {
        var head = Part(new Dictionary<string, object?> { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = "test" });
        var body = Part(claims.Where(claim => claim.Value is not null).ToDictionary());
        var signed = Encoding.ASCII.GetBytes($"{head}.{body}");
        var signature = algorithm switch
        {
            "none" => [],
            // The published key taken for a shared secret, as some libraries once let through.
            "HS256" => HMACSHA256.HashData(Signer.ExportSubjectPublicKeyInfo(), signed),
            _ => (byAnother ? Another : Signer).SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static string Part(Dictionary<string, object?> claims) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));

    private static object Published(string issuer)
    {
        var key = Signer.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "test", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent), issuer };
    }
}
