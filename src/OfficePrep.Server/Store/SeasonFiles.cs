using Microsoft.EntityFrameworkCore;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>A person's files within one look or one change. What is written is held here until the change is saved.</summary>
internal sealed class SeasonFiles(StoreContext store, long revision, bool keepsMessages, RecentSeasons seasons)
{
    /// <summary>The season's name in the folder.</summary>
    public const string SeasonName = "season.json";

    private readonly Dictionary<string, byte[]?> written = new(StringComparer.Ordinal);
    private Dictionary<string, long>? stored;
    private Season? changed;
    private bool isMore;

    /// <summary>Whether the person wants the messages themselves kept; told in a change only.</summary>
    public bool KeepsMessages { get; private set; } = keepsMessages;

    /// <summary>The season with the revision that wrote it; null where there is none yet.</summary>
    public async Task<(Season Season, long Revision)?> Season(CancellationToken stop)
    {
        if (changed is not null)
        {
            return (changed, revision);
        }

        if (await RevisionOf(SeasonName, stop) is not { } standing)
        {
            return null;
        }

        if (seasons.Find(store.Applicant, standing) is { } known)
        {
            return (known, standing);
        }

        var bytes = await Read(SeasonName, stop);
        var season = SeasonJson.Read(bytes);
        if (!written.ContainsKey(SeasonName))
        {
            // What is not stored yet may never be.
            seasons.Keep(store.Applicant, standing, season, bytes!.Length);
        }

        return (season, standing);
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
        : (await Stored(stop)).TryGetValue(name, out var standing) ? standing : null;

    /// <summary>A file's bytes; null where there is none.</summary>
    public async Task<byte[]?> Read(string name, CancellationToken stop)
    {
        if (written.TryGetValue(name, out var bytes) || !(await Stored(stop)).ContainsKey(name))
        {
            return bytes;
        }

        var file = await store.Files.Where(file => file.Name == name).Select(file => new { file.Packing, file.Content }).SingleAsync(stop);
        return PackedContent.Unpack(file.Packing, file.Content);
    }

    /// <summary>Every stored file, by name. Not what this change wrote.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Content)>> All(CancellationToken stop) =>
        [.. (await store.Files.AsNoTracking().ToListAsync(stop)).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, PackedContent.Unpack(file.Packing, file.Content)))];

    /// <summary>Names of the stored files below a folder, in order. Not what this change wrote.</summary>
    /// <param name="folder">The folder with its slash: <c>busy/</c>; empty for every file.</param>
    /// <param name="stop">Asks to stop.</param>
    public async Task<IReadOnlyList<string>> Names(string folder, CancellationToken stop) =>
        [.. (await Stored(stop)).Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

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

    /// <summary>Whether the person wants the messages themselves kept, as it is stored.</summary>
    public Task<bool> WantsMessages(CancellationToken stop) => store.Applicants.Select(each => each.KeepsMessages).SingleOrDefaultAsync(stop);

    /// <summary>Notes whether the person wants the messages themselves kept.</summary>
    public async Task Keep(bool messages, CancellationToken stop)
    {
        KeepsMessages = messages;
        await store.Applicants.ExecuteUpdateAsync(each => each.SetProperty(row => row.KeepsMessages, messages), stop);
        isMore = true;
    }

    /// <summary>Puts everything that was written into the transaction; false where nothing was.</summary>
    internal async Task<bool> Save(CancellationToken stop)
    {
        foreach (var (name, bytes) in written)
        {
            var isThere = (await Stored(stop)).ContainsKey(name);
            if (bytes is not null || isThere)
            {
                var (packing, content) = PackedContent.Pack(name, bytes ?? []);
                var file = new StoredFile { ApplicantId = store.Applicant, Name = name, Revision = revision, Packing = packing, Content = content };
                store.Entry(file).State = bytes is null ? EntityState.Deleted : isThere ? EntityState.Modified : EntityState.Added;
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
            seasons.Keep(store.Applicant, revision, changed, written[SeasonName]!.Length);
        }
    }

    // Names and revisions, asked for once: a look or a change asks for several.
    private async Task<Dictionary<string, long>> Stored(CancellationToken stop) =>
        stored ??= await store.Files.Select(file => new { file.Name, file.Revision }).ToDictionaryAsync(file => file.Name, file => file.Revision, StringComparer.Ordinal, stop);
}
