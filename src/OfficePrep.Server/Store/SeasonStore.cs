using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace OfficePrep.Server.Store;

/// <summary>
/// The one way to a person's season. A change is one transaction: the person's row is locked, the season is loaded, the core decides, everything is stored or nothing.
/// </summary>
/// <param name="contexts">Makes contexts.</param>
/// <param name="seasons">Seasons that were read or written lately.</param>
internal sealed class SeasonStore(IDbContextFactory<StoreContext> contexts, RecentSeasons seasons) : IDisposable
{
    // SQLite has one writer. Waiting here instead of for its lock was measured to give twice the throughput and a twelfth of the longest waits.
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>Brings the tables up to date; called once, before the first request.</summary>
    public async Task Open(CancellationToken stop)
    {
        await using var store = await contexts.CreateDbContextAsync(stop);
        if (store.Database.IsSqlite())
        {
            // Readers then never wait for a writer; the file remembers it.
            await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", stop);
        }

        await store.Database.MigrateAsync(stop);
    }

    /// <summary>Whether the store answers.</summary>
    public async Task<bool> IsReady(CancellationToken stop)
    {
        await using var store = await contexts.CreateDbContextAsync(stop);
        return await store.Database.CanConnectAsync(stop);
    }

    /// <summary>Looks something up.</summary>
    public async Task<T> Read<T>(string applicant, Func<SeasonFiles, Task<T>> look, CancellationToken stop)
    {
        await using var store = await contexts.CreateDbContextAsync(stop);
        return await look(new SeasonFiles(store, applicant, 0, seasons));
    }

    /// <summary>Changes something; what the act wrote is stored when it returns, and nothing where it throws.</summary>
    public async Task<T> Change<T>(string applicant, Func<SeasonFiles, Task<T>> act, CancellationToken stop)
    {
        await writer.WaitAsync(stop);
        try
        {
            await using var store = await contexts.CreateDbContextAsync(stop);
            await using var transaction = await store.Database.BeginTransactionAsync(stop);
            var files = new SeasonFiles(store, applicant, await Lock(store, applicant, stop), seasons);
            var result = await act(files);
            if (await files.Save(stop))
            {
                // From here on it is the disk's word that counts, not whether somebody still waits for the answer.
                await transaction.CommitAsync(CancellationToken.None);
                files.Publish();
            }

            return result;
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Deletes everything of a person, and what the database file still holds of it.</summary>
    public async Task Delete(string applicant, CancellationToken stop)
    {
        await writer.WaitAsync(stop);
        try
        {
            await using var store = await contexts.CreateDbContextAsync(stop);
            await store.Files.Where(file => file.ApplicantId == applicant).ExecuteDeleteAsync(stop);
            await store.Requests.Where(request => request.ApplicantId == applicant).ExecuteDeleteAsync(stop);
            await store.Applicants.Where(each => each.Id == applicant).ExecuteDeleteAsync(stop);
            seasons.Forget(applicant);
            if (store.Database.IsSqlite())
            {
                // Deleted rows stay in free pages and in the log until both are written anew.
                await store.Database.ExecuteSqlRawAsync("VACUUM", CancellationToken.None);
                await store.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
            }
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    // The update locks the row where several processes write, so that each sees what the one before it stored.
    private static async Task<long> Lock(StoreContext store, string applicant, CancellationToken stop)
    {
        if (await store.Applicants.Where(each => each.Id == applicant).ExecuteUpdateAsync(each => each.SetProperty(row => row.Revision, row => row.Revision + 1), stop) == 0)
        {
            // From anywhere, so that an entity tag of a person's deleted season never fits a later one.
            var first = new Applicant { Id = applicant, Revision = (long)RandomNumberGenerator.GetInt32(1, int.MaxValue) << 16 };
            store.Applicants.Add(first);
            await store.SaveChangesAsync(stop);
            return first.Revision;
        }

        return await store.Applicants.Where(each => each.Id == applicant).Select(each => each.Revision).SingleAsync(stop);
    }
}
