using System.Diagnostics;

namespace OfficePrep.TestSupport;

/// <summary>
/// A PostgreSQL of Debian's package in a temporary folder, reached through a socket there and gone with the process that started it. It syncs to the disk as in production.
/// Two roles as the server's README sets them up: the owner of the tables, and the server's own, which may neither own nor bypass anything.
/// </summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    // Debian keeps each version's programs apart from the PATH.
    private const string Versions = "/usr/lib/postgresql";

    // PostgreSQL refuses to run as root. Where the tests end without a word, the pipe closes and it ends too.
    private const string Script = """
        PATH="$2:$PATH"; export PATH
        mkdir -m 755 "$1" && cd "$1" &&
        initdb -D data -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
        postgres -D data -k "$1" -c listen_addresses= -c max_connections=300 -c logging_collector=off >postgres.log 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server; wait $server; cd /; rm -rf "$1"
        """;

    private readonly Process process;
    private readonly string programs;
    private int databases;

    private PostgresCluster(Process process, string folder, string programs) => (this.process, Folder, this.programs) = (process, folder, programs);

    /// <summary>Where its files and its socket are.</summary>
    public string Folder { get; }

    /// <summary>Where the programs of the newest installed version are; null where there is none.</summary>
    public static string? Programs { get; } = !Directory.Exists(Versions) ? null : Directory.EnumerateDirectories(Versions)
        .Select(folder => Path.Combine(folder, "bin")).Where(folder => File.Exists(Path.Combine(folder, "initdb")))
        .OrderByDescending(folder => int.TryParse(Path.GetFileName(Path.GetDirectoryName(folder)), out var version) ? version : 0).FirstOrDefault();

    /// <summary>Starts one.</summary>
    public static async Task<PostgresCluster> Start()
    {
        var programs = Programs ?? throw new InvalidOperationException("postgresql is not installed; tests/run installs it.");
        var folder = Path.Combine(Path.GetTempPath(), "officeprep-pg-" + Path.GetRandomFileName());
        string[] shell = ["sh", "-c", Script, "sh", folder, programs];
        var start = Environment.UserName == "root" ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", .. shell]) : new ProcessStartInfo(shell[0], shell[1..]);
        start.WorkingDirectory = "/";
        (start.RedirectStandardInput, start.RedirectStandardError) = (true, true);
        var cluster = new PostgresCluster(Process.Start(start)!, folder, programs);
        try
        {
            await cluster.Ready();
            await cluster.Sql("postgres", "CREATE ROLE officeprep_owner LOGIN; CREATE ROLE officeprep LOGIN");
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes an empty database, or a copy of another.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> Create(string? template = null)
    {
        var name = $"season{Interlocked.Increment(ref databases)}";
        await Sql("postgres", $"CREATE DATABASE {name} OWNER officeprep_owner" + (template is null ? "" : $" TEMPLATE {template}"));
        if (template is null)
        {
            await Sql(name, "ALTER DEFAULT PRIVILEGES FOR ROLE officeprep_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO officeprep");
        }

        return name;
    }

    /// <summary>The connection string of a role.</summary>
    public string Connection(string database, string role = "officeprep") => $"Host={Folder};Database={database};Username={role};Connection Idle Lifetime=5;Connection Pruning Interval=2";

    /// <summary>Runs statements as the superuser.</summary>
    /// <returns>What they answer, unaligned.</returns>
    public async Task<string> Sql(string database, string statements)
    {
        var (code, output, errors) = await Run("psql", "-h", Folder, "-U", "postgres", "-d", database, "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", statements);
        return code == 0 ? output.Trim() : throw new InvalidOperationException($"psql: {errors}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(limit.Token);
        process.Dispose();
    }

    private async Task Ready()
    {
        for (var attempt = 0; (await Run("pg_isready", "-q", "-h", Folder, "-U", "postgres")).Code != 0; attempt++)
        {
            if (process.HasExited || attempt > 600)
            {
                throw new InvalidOperationException($"PostgreSQL did not start: {(process.HasExited ? await process.StandardError.ReadToEndAsync() : "not within a minute")}");
            }

            await Task.Delay(100);
        }
    }

    private async Task<(int Code, string Output, string Errors)> Run(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(Path.Combine(programs, program), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (run.ExitCode, output, await errors);
    }
}
