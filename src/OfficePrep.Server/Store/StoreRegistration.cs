using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration.CommandLine;
using OfficePrep.Server.Local;

namespace OfficePrep.Server.Store;

/// <summary>Chooses the database by the settings: <c>OfficePrep:Store</c>, <c>sqlite</c> where nothing is said.</summary>
internal static class StoreRegistration
{
    /// <summary>Name of the connection string that the server uses; in the environment, <c>ConnectionStrings__OfficePrep</c>.</summary>
    public const string ConnectionName = "OfficePrep";

    /// <summary>Name of the connection string of the tables' owner, which only <c>migrate</c> uses.</summary>
    public const string OwnerConnectionName = "OfficePrepOwner";

    private const string Setting = "OfficePrep:Store";

    /// <summary>Adds the store.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="folder">The folder of the database file, where that is what is chosen.</param>
    /// <exception cref="StoreUnusableException">The settings name no database that can be used.</exception>
    public static void AddStore(this IServiceCollection services, IConfigurationRoot configuration, string folder)
    {
        StoreDatabase database = Kind(configuration) switch
        {
            StoreKind.Postgres => new PostgresDatabase(Connection(configuration, ConnectionName)),
            _ => new SqliteDatabase(OwnFolder.Prepare(folder)),
        };
        services.AddSingleton(_ => database).AddSingleton<RecentSeasons>().AddSingleton<StoreContexts>().AddSingleton<SeasonStore>();
        services.AddDbContextFactory<StoreContext>(database.Use);
        // Their own lines hold statements and what exceptions say; whoever catches one logs its type.
        services.AddLogging(logging => logging.AddFilter("Npgsql", LogLevel.Critical).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical));
    }

    /// <summary>Brings the tables in PostgreSQL up to date, as their owner.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <exception cref="StoreUnusableException">That was not possible.</exception>
    public static async Task Migrate(IConfigurationRoot configuration, CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        new PostgresDatabase(Connection(configuration, OwnerConnectionName)).Use(options);
        await using var store = new StoreContext(options.Options);
        await PostgresDatabase.Migrate(store, stop);
    }

    private static StoreKind Kind(IConfiguration configuration) => configuration[Setting] is not { Length: > 0 } named ? StoreKind.Sqlite
        : Enum.TryParse<StoreKind>(named, ignoreCase: true, out var kind) && !int.TryParse(named, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? kind
        : throw new StoreUnusableException("The store is either sqlite or postgres.");

    private static string Connection(IConfigurationRoot configuration, string name)
    {
        var key = $"ConnectionStrings:{name}";
        if (configuration.Providers.OfType<CommandLineConfigurationProvider>().Any(words => words.TryGet(key, out _)))
        {
            throw new StoreUnusableException($"A connection string holds a password, and the words of a command are seen by everybody on the computer; set ConnectionStrings__{name} in the environment or in appsettings.json instead.");
        }

        return configuration[key] is { Length: > 0 } connection ? connection
            : throw new StoreUnusableException($"PostgreSQL needs a connection string; set ConnectionStrings__{name} in the environment or in appsettings.json.");
    }
}
