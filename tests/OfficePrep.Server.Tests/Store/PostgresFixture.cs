using System.Text.Json;
using OfficePrep.Server.Store;
using OfficePrep.TestSupport;

[assembly: AssemblyFixture(typeof(OfficePrep.Server.Tests.Store.PostgresFixture))]

namespace OfficePrep.Server.Tests.Store;

/// <summary>One PostgreSQL for all tests, started when the first of them asks for it, and a database in it for each server's folder.</summary>
public sealed class PostgresFixture : TestDatabase, IAsyncDisposable
{
    /// <summary>Name of the settings file in a server's folder.</summary>
    internal const string Settings = "settings.json";

    private readonly Lazy<Task<(PostgresCluster Cluster, string Template)>> started = new(Start);

    /// <summary>A new database with the tables in it.</summary>
    internal async Task<(PostgresCluster Cluster, string Database)> New()
    {
        Require();
        var (cluster, template) = await started.Value;
        return (cluster, await cluster.Create(template));
    }

    internal override async Task<string[]> Choose(string folder)
    {
        var file = Path.Combine(folder, Settings);
        if (!File.Exists(file))
        {
            var (cluster, database) = await New();
            await WriteSettings(file, StoreRegistration.ConnectionName, cluster.Connection(database));
        }

        return ["--store", "postgres", "--settings", file];
    }

    /// <summary>The database of a server's folder.</summary>
    internal async Task<(PostgresCluster Cluster, string Database)> Of(string folder)
    {
        await Choose(folder);
        using var settings = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, Settings)));
        var connection = settings.RootElement.GetProperty("ConnectionStrings").GetProperty(StoreRegistration.ConnectionName).GetString();
        return ((await started.Value).Cluster, new Npgsql.NpgsqlConnectionStringBuilder(connection).Database!);
    }

    /// <summary>Leaves a test out, or fails it where nothing may be left out, if there is no PostgreSQL.</summary>
    internal static void Require()
    {
        if (PostgresCluster.Programs is null)
        {
            ExternalProgram.Require("initdb (postgresql)");
        }
    }

    /// <summary>Writes a settings file with a connection string.</summary>
    internal static Task WriteSettings(string file, string name, string connection) => File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, Dictionary<string, string>>
    {
        ["ConnectionStrings"] = new() { [name] = connection },
    }));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await (await started.Value).Cluster.DisposeAsync();
        }
    }

    // As whoever runs a server does it: the owner makes the tables, with the server's own command.
    private static async Task<(PostgresCluster Cluster, string Template)> Start()
    {
        var cluster = await PostgresCluster.Start();
        var template = await cluster.Create();
        var file = Path.Combine(Directory.CreateTempSubdirectory("officeprep-owner").FullName, Settings);
        await WriteSettings(file, StoreRegistration.OwnerConnectionName, cluster.Connection(template, "officeprep_owner") + ";Pooling=false");
        Assert.Equal(0, await MigrateCommand.Run(["--settings", file]));
        return (cluster, template);
    }
}
