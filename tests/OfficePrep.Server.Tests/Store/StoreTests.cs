using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficePrep.Server.Store;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Store;

/// <summary>The tables, and what a change leaves behind.</summary>
public class StoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task the_migrations_make_the_tables_that_the_model_means()
    {
        await using var server = await Start();
        await using var migrated = await server.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync(Stop);
        var file = Path.Combine(server.Folder, "model.db");
        await using var meant = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite($"Data Source={file}").Options);
        await meant.Database.EnsureCreatedAsync(Stop);

        Assert.Equal(await Columns(meant), await Columns(migrated));
    }

    [Fact]
    public async Task what_was_acknowledged_is_on_the_disk_when_the_power_fails()
    {
        await using var server = await Start();
        await using var store = await server.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync(Stop);

        var settings = await store.Database.SqlQueryRaw<string>("""
            SELECT journal_mode || ' ' || synchronous || ' ' || foreign_keys AS Value FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys
            """).ToListAsync(Stop);
        Assert.Equal("wal 2 1", settings.Single()); // 2 is FULL
    }

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

    private static async Task<List<string>> Columns(StoreContext store) => await store.Database.SqlQueryRaw<string>("""
        SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS Value
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '%EFMigrations%' AND t.name NOT LIKE 'sqlite%' ORDER BY 1
        """).ToListAsync(Stop);
}
