using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>
/// The one way to a person's season. A change is one transaction: the person's row is locked, the season is loaded, the core decides, everything is stored or nothing.
/// </summary>
/// <param name="contexts">Makes contexts for a person.</param>
/// <param name="database">The database.</param>
/// <param name="seasons">Seasons that were read or written lately.</param>
internal sealed class SeasonStore(StoreContexts contexts, StoreDatabase database, RecentSeasons seasons)
{
    /// <summary>Makes the store ready; called once, before the first request.</summary>
    /// <exception cref="StoreUnusableException">It may not be used as it is.</exception>
    public async Task Open(CancellationToken stop)
    {
        await using var store = contexts.Of("");
        await database.Open(store, stop);
    }

    /// <summary>Whether the store answers.</summary>
    public async Task<bool> IsReady(CancellationToken stop)
    {
        await using var store = contexts.Of("");
        return await store.Database.CanConnectAsync(stop);
    }

    /// <summary>Looks something up, in the state of one moment.</summary>
    public async Task<T> Read<T>(string applicant, Func<SeasonFiles, Task<T>> look, CancellationToken stop)
    {
        await using var store = contexts.Of(applicant);
        return await database.Look(store, () => look(new SeasonFiles(store, 0, false, seasons)), stop);
    }

    /// <summary>Changes something; what the act wrote is stored when it returns, and nothing where it throws.</summary>
    public async Task<T> Change<T>(string applicant, Func<SeasonFiles, Task<T>> act, CancellationToken stop)
    {
        using var turn = await database.Turn(stop);
        await using var store = contexts.Of(applicant);
        await using var transaction = await database.Begin(store, stop);
        await database.Name(store, stop);
        var row = await Lock(store, stop);
        var files = new SeasonFiles(store, row.Revision, row.KeepsMessages, seasons);
        var result = await act(files);
        if (await files.Save(stop))
        {
            // From here on it is the disk's word that counts, not whether somebody still waits for the answer.
            await transaction.CommitAsync(CancellationToken.None);
            files.Publish();
        }

        return result;
    }

    /// <summary>A person's season as it was lately, from memory: enough to get ready for a change, which sees the one that stands. Null where it is not there.</summary>
    public Season? Lately(string applicant) => seasons.Last(applicant);

    /// <summary>Deletes everything of a person, and what the database file still holds of it.</summary>
    public async Task Delete(string applicant, CancellationToken stop)
    {
        using var turn = await database.Turn(stop);
        await using var store = contexts.Of(applicant);
        await using (var transaction = await database.Begin(store, stop))
        {
            await database.Name(store, stop);
            // The lock first, as every writer takes it.
            await Lock(store, stop);
            await store.Files.ExecuteDeleteAsync(stop);
            await store.Requests.ExecuteDeleteAsync(stop);
            await store.Applicants.ExecuteDeleteAsync(stop);
            await transaction.CommitAsync(CancellationToken.None);
        }

        seasons.Forget(applicant);
        await database.Purge(store);
    }

    // Writers of one person wait here for one another, in whatever process they are, so that each sees what the one before it stored.
    private static async Task<Applicant> Lock(StoreContext store, CancellationToken stop)
    {
        // From anywhere, so that an entity tag of a person's deleted season never fits a later one.
        var first = (long)RandomNumberGenerator.GetInt32(1, int.MaxValue) << 16;
        return (await store.Applicants.FromSql($"""
            INSERT INTO "Applicants" ("Id", "Revision") VALUES ({store.Applicant}, {first})
            ON CONFLICT ("Id") DO UPDATE SET "Revision" = "Applicants"."Revision" + 1 RETURNING "Id", "Revision", "KeepsMessages"
            """).IgnoreQueryFilters().AsNoTracking().ToListAsync(stop))[0];
    }
}
