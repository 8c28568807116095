using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using OfficePrep.Server.Tests.Hosted;
using OfficePrep.TestSupport;

namespace OfficePrep.Bench;

/// <summary>The server as a process of its own in hosted mode, on a SQLite file or on a PostgreSQL of its own.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    private const string Password = "a load's password";
    private const string Host = "prep.school.example";

    private readonly PostgresCluster? cluster;
    private readonly TestAuthority authority;
    private readonly string folder;
    private Process process = null!;
    private Uri address = null!;

    private ServerUnderLoad(PostgresCluster? cluster, TestAuthority authority, string folder) => (this.cluster, this.authority, this.folder) = (cluster, authority, folder);

    /// <summary>From the start of the process to the first answer to a person.</summary>
    public TimeSpan ColdStart { get; private set; }

    /// <summary>Processor time of the server and of its database since they started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime + (cluster is null ? TimeSpan.Zero : Tree.ProcessorTime("postgres", cluster.Folder));
        }
    }

    /// <summary>Resident memory of the server, in MiB.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts one.</summary>
    public static async Task<ServerUnderLoad> Start(bool isPostgres)
    {
        var folder = Directory.CreateTempSubdirectory("officeprep-load").FullName;
        var server = new ServerUnderLoad(isPostgres ? await PostgresCluster.Start() : null, await TestAuthority.Start(), folder);
        var settings = Path.Combine(folder, "settings.json");
        await File.WriteAllTextAsync(settings, await server.Settings());
        if (isPostgres)
        {
            using var migrate = Process.Start(Program("migrate", "--settings", settings))!;
            await migrate.WaitForExitAsync();
        }

        var begun = Stopwatch.GetTimestamp();
        server.process = Process.Start(Program("--mode", "hosted", "--port", "0", "--data", folder, "--settings", settings))!;
        server.address = new Uri(await server.Listening());
        using var client = server.Client(0);
        using var answer = await client.GetAsync("/api/messages");
        answer.EnsureSuccessStatusCode();
        server.ColdStart = Stopwatch.GetElapsedTime(begun);
        return server;
    }

    /// <summary>A person's client.</summary>
    public HttpClient Client(int person)
    {
        var now = TimeProvider.System.GetUtcNow();
        var token = authority.Token(TestAuthority.School, TestAuthority.Person(person), ("iat", now.AddMinutes(-5).ToUnixTimeSeconds()), ("nbf", now.AddMinutes(-5).ToUnixTimeSeconds()), ("exp", now.AddHours(1).ToUnixTimeSeconds()));
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Host = Host;
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        await authority.DisposeAsync();
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> Settings()
    {
        var certificate = Path.Combine(folder, "keys.pfx");
        using (var key = RSA.Create(2048))
        using (var made = new CertificateRequest("CN=OfficePrep load", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(TestAuthority.Now.AddYears(-1), TestAuthority.Now.AddYears(9)))
        {
            await File.WriteAllBytesAsync(certificate, made.Export(X509ContentType.Pfx, Password));
        }

        var database = cluster is null ? "" : await cluster.Create();
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["ConnectionStrings"] = cluster is null ? new Dictionary<string, string>() : new Dictionary<string, string>
            {
                ["OfficePrep"] = cluster.Connection(database) + ";Maximum Pool Size=16",
                ["OfficePrepOwner"] = cluster.Connection(database, "officeprep_owner"),
            },
            ["OfficePrep"] = new Dictionary<string, object>
            {
                ["Store"] = cluster is null ? "sqlite" : "postgres",
                ["Hosted"] = new
                {
                    Hosts = new[] { Host },
                    Proxies = new[] { "127.0.0.1" },
                    RequestsPerMinute = 1_000_000,
                    Burst = 1_000_000,
                    Certificate = certificate,
                    CertificatePassword = Password,
                    Entra = new { authority.Instance, ClientId = TestAuthority.Application, Tenants = new[] { TestAuthority.School } },
                },
            },
        });
    }

    private static ProcessStartInfo Program(params string[] arguments) => new(
        "dotnet", [RepositoryRoot.Path("src", "OfficePrep.Server", "bin", "Release", "net10.0", "OfficePrep.Server.dll"), .. arguments]) { RedirectStandardOutput = true };

    private async Task<string> Listening()
    {
        const string Ready = "It listens on ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Ready, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Whatever it logs has to go somewhere, or it would stand still.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return line[(at + Ready.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The server ended before it was ready.");
    }
}
