using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace OfficePrep.Server.Store;

/// <summary>A PostgreSQL database of many people. Each transaction names its person to the database, whose row-level security hides everybody else's rows from it.</summary>
internal sealed class PostgresDatabase : StoreDatabase
{
    private readonly string connection;

    /// <summary>Names the database.</summary>
    /// <param name="connection">A connection string of Npgsql's.</param>
    /// <exception cref="StoreUnusableException">It is none.</exception>
    public PostgresDatabase(string connection)
    {
        try
        {
            // With the first, a person's name would stay on a pooled connection for whoever takes it next; with the second, faults would quote rows.
            this.connection = new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = false, IncludeErrorDetail = false }.ToString();
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // What it says may quote the string, and with it the password.
            throw new StoreUnusableException($"The connection string {StoreRegistration.ConnectionName} is not of the form Host=…;Database=…;Username=…;Password=….");
        }
    }

    /// <inheritdoc/>
    public override void Use(DbContextOptionsBuilder options) =>
        options.UseNpgsql(connection).ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    /// <inheritdoc/>
    public override async Task Open(StoreContext store, CancellationToken stop)
    {
        try
        {
            await RefuseMightyRole(store, stop);
            if ((await store.Database.GetPendingMigrationsAsync(stop)).Any())
            {
                throw new StoreUnusableException("The tables in PostgreSQL are missing or older than this program; run `OfficePrep.Server migrate` as their owner first (src/OfficePrep.Server/Store/README.md).");
            }

            await RefuseOpenTables(store, stop);
        }
        catch (Exception fault) when (Cause(fault) is { } cause)
        {
            throw new StoreUnusableException($"PostgreSQL could not be used: {cause.Message}", fault);
        }
    }

    /// <summary>Brings the tables up to date, as their owner.</summary>
    /// <exception cref="StoreUnusableException">That was not possible.</exception>
    public static async Task Migrate(StoreContext store, CancellationToken stop)
    {
        try
        {
            await store.Database.MigrateAsync(stop);
            await RefuseOpenTables(store, stop);
        }
        catch (Exception fault) when (Cause(fault) is { } cause)
        {
            throw new StoreUnusableException($"The tables in PostgreSQL could not be brought up to date: {cause.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public override async Task<T> Look<T>(StoreContext store, Func<Task<T>> look, CancellationToken stop)
    {
        // One moment for all that is looked at; nothing is written, so it cannot fail for another's sake.
        await using var transaction = await store.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await Name(store, stop);
        return await look();
    }

    /// <inheritdoc/>
    public override Task<IDisposable?> Turn(CancellationToken stop) => Task.FromResult<IDisposable?>(null);

    /// <inheritdoc/>
    // Each statement sees what was committed before it, so that everything after the lock on the person's row is what the writer before left.
    public override Task<IDbContextTransaction> Begin(StoreContext store, CancellationToken stop) => store.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);

    /// <inheritdoc/>
    // For this transaction only: nothing of it is left on the connection, and a pooler between us and the database may share that out as it likes.
    public override Task Name(StoreContext store, CancellationToken stop) =>
        store.Database.ExecuteSqlAsync($"SELECT set_config('officeprep.applicant', {store.Applicant}, true)", stop);

    /// <inheritdoc/>
    public override Task Purge(StoreContext store) => Task.CompletedTask; // autovacuum's work: the role may not, and should not

    // Where another try might help, EF Core wraps what Npgsql says.
    private static NpgsqlException? Cause(Exception fault) => fault as NpgsqlException ?? fault.InnerException as NpgsqlException;

    private static async Task RefuseMightyRole(StoreContext store, CancellationToken stop)
    {
        var mighty = await store.Database.SqlQuery<string>($"""
            SELECT session_user::text AS "Value" WHERE EXISTS (
                SELECT 1 FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(session_user, oid, 'MEMBER'))
            OR EXISTS (
                SELECT 1 FROM pg_class WHERE relkind = 'r' AND relnamespace = to_regnamespace(current_schema()) AND pg_has_role(session_user, relowner, 'MEMBER'))
            """).ToListAsync(stop);
        if (mighty is [var role])
        {
            throw new StoreUnusableException($"The database role {role} could look past row-level security, because it is a superuser, has BYPASSRLS or owns the tables; give the server a role that may not (src/OfficePrep.Server/Store/README.md).");
        }
    }

    // Also where somebody switched it off by hand.
    private static async Task RefuseOpenTables(StoreContext store, CancellationToken stop)
    {
        var guarded = (await store.Database.SqlQuery<string>($"""
            SELECT relname::text AS "Value" FROM pg_class
            WHERE relkind = 'r' AND relnamespace = to_regnamespace(current_schema()) AND relrowsecurity AND relforcerowsecurity
            """).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        foreach (var table in StoreContext.PersonalTables)
        {
            if (!guarded.Contains(table))
            {
                throw new StoreUnusableException($"The table {table} in PostgreSQL is not under forced row-level security, so nothing is served from it.");
            }
        }
    }
}
