using Microsoft.EntityFrameworkCore;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>A person's files within one look or one change. What is written is held here until the change is saved.</summary>
internal sealed class SeasonFiles(StoreContext store, long revision, RecentSeasons seasons)
{
    /// <summary>The season's name in the folder.</summary>
    public const string SeasonName = "season.json";

    private readonly Dictionary<string, byte[]?> written = new(StringComparer.Ordinal);
    private Season? changed;
    private bool isMore;

    /// <summary>The season with the revision that wrote it; null where there is none yet.</summary>
    public async Task<(Season Season, long Revision)?> Season(CancellationToken stop)
    {
        if (changed is not null)
        {
            return (changed, revision);
        }

        if (await RevisionOf(SeasonName, stop) is not { } stored)
        {
            return null;
        }

        if (seasons.Find(store.Applicant, stored) is { } known)
        {
            return (known, stored);
        }

        var season = SeasonJson.Read(await Read(SeasonName, stop));
        if (!written.ContainsKey(SeasonName))
        {
            // What is not stored yet may never be.
            seasons.Keep(store.Applicant, stored, season);
        }

        return (season, stored);
    }

    /// <summary>Writes the season.</summary>
    /// <param name="season">It.</param>
    /// <param name="bytes">It as a document.</param>
    public void Write(Season season, byte[] bytes)
    {
        changed = season;
        Write(SeasonName, bytes);
    }

    /// <summary>The revision that wrote a file, which this change itself may be; null where there is none.</summary>
    public async Task<long?> RevisionOf(string name, CancellationToken stop) =>
        written.TryGetValue(name, out var bytes) ? (bytes is null ? null : revision)
        : await store.Files.Where(file => file.Name == name).Select(file => (long?)file.Revision).SingleOrDefaultAsync(stop);

    /// <summary>A file's bytes; null where there is none.</summary>
    public async Task<byte[]?> Read(string name, CancellationToken stop) =>
        written.TryGetValue(name, out var bytes) ? bytes
        : await store.Files.Where(file => file.Name == name).Select(file => file.Content).SingleOrDefaultAsync(stop);

    /// <summary>Every stored file, by name. Not what this change wrote.</summary>
    public async Task<IReadOnlyList<StoredFile>> All(CancellationToken stop) =>
        [.. (await store.Files.AsNoTracking().ToListAsync(stop)).OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Names of the stored files below a folder, in order. Not what this change wrote.</summary>
    /// <param name="folder">The folder with its slash: <c>busy/</c>.</param>
    /// <param name="stop">Asks to stop.</param>
    public async Task<IReadOnlyList<string>> Names(string folder, CancellationToken stop) =>
        [.. (await store.Files.Where(file => file.Name.StartsWith(folder)).Select(file => file.Name).ToListAsync(stop)).Order(StringComparer.Ordinal)];

    /// <summary>Writes a file.</summary>
    public void Write(string name, byte[] bytes) => written[name] = bytes;

    /// <summary>Takes a file away.</summary>
    public void Remove(string name) => written[name] = null;

    /// <summary>What a request of that key was answered with; null where none was.</summary>
    public Task<AnsweredRequest?> Answered(string key, CancellationToken stop) =>
        store.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Key == key, stop);

    /// <summary>Keeps what a request is answered with, and forgets those of long ago.</summary>
    public async Task Keep(AnsweredRequest answer, long forgetBefore, CancellationToken stop)
    {
        await store.Requests.Where(request => request.Answered < forgetBefore).ExecuteDeleteAsync(stop);
        store.Requests.Add(answer);
        isMore = true;
    }

    /// <summary>Puts everything that was written into the transaction; false where nothing was.</summary>
    internal async Task<bool> Save(CancellationToken stop)
    {
        var names = written.Keys.ToList();
        var there = names.Count == 0 ? [] : (await store.Files.Where(file => names.Contains(file.Name)).Select(file => file.Name).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, bytes) in written)
        {
            var file = new StoredFile { ApplicantId = store.Applicant, Name = name, Revision = revision, Content = bytes ?? [] };
            if (bytes is not null || there.Contains(name))
            {
                store.Entry(file).State = bytes is null ? EntityState.Deleted : there.Contains(name) ? EntityState.Modified : EntityState.Added;
                isMore = true;
            }
        }

        await store.SaveChangesAsync(stop);
        return isMore;
    }

    /// <summary>Lets others have the season that was stored.</summary>
    internal void Publish()
    {
        if (changed is not null)
        {
            seasons.Keep(store.Applicant, revision, changed);
        }
    }
}
