using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficePrep.Server.Store;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Store;

/// <summary>The tables, and what a change leaves behind.</summary>
public abstract class StoreTests(TestDatabase database) : EitherDatabase(database)
{
    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_act_that_throws_stores_nothing()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var store = server.Services.GetRequiredService<SeasonStore>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Change<int>("local", files =>
        {
            files.Write("season.json", [1, 2, 3]);
            throw new InvalidOperationException("Refused in the middle.");
        }, Stop));
        Assert.Equal(1, (await server.Get("/api/season", Stop)).GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task writers_at_the_same_time_lose_nothing()
    {
        await using var server = await Start();
        await server.Accept(Samples[0], Stop);
        await Task.WhenAll(Samples.Skip(1).Select(sample => server.Accept(sample, Stop)));

        Assert.Equal(Samples.Count, (await server.Get("/api/season", Stop)).GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task a_season_outlives_the_server()
    {
        string folder;
        await using (var server = await Start())
        {
            folder = server.Folder;
            await server.Accept("03-quarry-hill-confirmed", Stop);
        }

        await using var next = await Start(folder);
        Assert.Equal(1, (await next.Get("/api/interviews", Stop)).GetArrayLength());
    }

    [Fact]
    public async Task the_first_writes_of_a_person_at_the_same_time_lose_nothing()
    {
        await using var server = await Start();
        await Task.WhenAll(Samples.Take(8).Select(sample => server.Accept(sample, Stop)));

        Assert.Equal(8, (await server.Get("/api/season", Stop)).GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task what_is_looked_at_is_of_one_moment_though_somebody_writes()
    {
        await using var server = await Start();
        var store = server.Services.GetRequiredService<SeasonStore>();
        await Write("first");
        var seen = await store.Read("local", async files =>
        {
            var before = await files.Read("a.txt", Stop);
            await Write("later");
            return (before, await files.Read("b.txt", Stop));
        }, Stop);

        Assert.Equal(seen.before, seen.Item2);

        Task<bool> Write(string words) => store.Change("local", files =>
        {
            files.Write("a.txt", Encoding.UTF8.GetBytes(words));
            files.Write("b.txt", Encoding.UTF8.GetBytes(words));
            return Task.FromResult(true);
        }, Stop);
    }

    [Fact]
    public async Task nobody_sees_or_changes_what_is_somebody_elses()
    {
        await using var server = await Start();
        var store = server.Services.GetRequiredService<SeasonStore>();
        foreach (var person in new[] { "ann", "bea" })
        {
            await store.Change(person, files =>
            {
                files.Write("mine.txt", Encoding.UTF8.GetBytes(person));
                return Task.FromResult(true);
            }, Stop);
        }

        await store.Delete("bea", Stop);
        Assert.Equal("ann", Encoding.UTF8.GetString((await store.Read("ann", files => files.All(Stop), Stop)).Single().Content));
        Assert.Empty(await store.Read("bea", files => files.All(Stop), Stop));
        Assert.Empty(await store.Read("", files => files.All(Stop), Stop));
    }
}

public sealed class StoreOnSqliteTests() : StoreTests(TestDatabase.Sqlite)
{
    [Fact]
    public async Task the_migrations_make_the_tables_that_the_model_means()
    {
        await using var server = await Start();
        await using var migrated = server.Services.GetRequiredService<StoreContexts>().Of("");
        var file = Path.Combine(server.Folder, "model.db");
        await using var meant = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite($"Data Source={file}").Options);
        await meant.Database.EnsureCreatedAsync(Stop);

        Assert.Equal(await Columns(meant), await Columns(migrated));
    }

    [Fact]
    public async Task what_was_acknowledged_is_on_the_disk_when_the_power_fails()
    {
        await using var server = await Start();
        await using var store = server.Services.GetRequiredService<StoreContexts>().Of("");

        var settings = await store.Database.SqlQueryRaw<string>("""
            SELECT journal_mode || ' ' || synchronous || ' ' || foreign_keys AS Value FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys
            """).ToListAsync(Stop);
        Assert.Equal("wal 2 1", settings.Single()); // 2 is FULL
    }

    private static async Task<List<string>> Columns(StoreContext store) => await store.Database.SqlQueryRaw<string>("""
        SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS Value
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '%EFMigrations%' AND t.name NOT LIKE 'sqlite%' ORDER BY 1
        """).ToListAsync(Stop);
}

public sealed class StoreOnPostgresTests(PostgresFixture postgres) : StoreTests(postgres)
{
    [Fact]
    public async Task the_migrations_make_the_tables_that_the_model_means()
    {
        var (cluster, migrated) = await postgres.New();
        var meant = await cluster.Create();
        await using var model = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseNpgsql(cluster.Connection(meant, "officeprep_owner")).Options);
        await model.Database.EnsureCreatedAsync(Stop);

        Assert.Contains("Files.Content", await Columns(migrated), StringComparison.Ordinal);
        Assert.Equal(await Columns(meant), await Columns(migrated));

        Task<string> Columns(string database) => cluster.Sql(database, """
            SELECT c.table_name || '.' || c.column_name || ' ' || c.data_type || ' ' || coalesce(c.character_maximum_length, 0) || ' ' || c.is_nullable
                || ' ' || coalesce((SELECT string_agg(k.constraint_name || k.ordinal_position, ',' ORDER BY k.constraint_name) FROM information_schema.key_column_usage k
                    WHERE k.table_name = c.table_name AND k.column_name = c.column_name), '')
            FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name <> '__EFMigrationsHistory' ORDER BY 1
            """);
    }

    [Fact]
    public async Task writers_of_one_person_wait_for_one_another_and_for_nobody_else()
    {
        await using var server = await Start();
        var store = server.Services.GetRequiredService<SeasonStore>();
        var (inside, leave) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = store.Change("ann", async files =>
        {
            inside.SetResult();
            await leave.Task;
            files.Write("mine.txt", [1]);
            return true;
        }, Stop);
        await inside.Task;
        var second = store.Change("ann", files => files.Read("mine.txt", Stop), Stop);
        await store.Change("bea", files => Task.FromResult(true), Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        await Task.Delay(200, Stop);
        var isWaiting = !second.IsCompleted;
        leave.SetResult();
        await first;

        Assert.True(isWaiting);
        Assert.Equal([1], await second);
    }
}
