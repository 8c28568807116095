using System.Data.Common;
using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>
/// Does once, for nobody, what the first requests ask for: the reader loads its tables and the runtime compiles the way. On a person's own computer this goes on
/// beside the first look at the start page; a hosted server does not say that it is ready before it is done.
/// </summary>
/// <param name="store">The store, of which only nobody's rows are asked for.</param>
internal sealed class WarmUp(SeasonStore store) : BackgroundService
{
    private volatile bool isDone;

    /// <summary>Whether it is done.</summary>
    public bool IsDone => isDone;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _ = ExampleSeason.Of(typeof(Messages.MessageWords));
        try
        {
            await store.Read("", files => files.Season(stoppingToken), stoppingToken);
        }
        catch (DbException)
        {
            // A database that is away comes back; until then it is the readiness question that says so, and the first request compiles its own way.
        }

        // What starting left behind is given back, so that a server that waits for somebody is small.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        isDone = true;
    }
}
