using System.Collections.Concurrent;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>Seasons as they were last read or written, so that a season is parsed once and not with every request. Only one of the stored revision is ever used.</summary>
internal sealed class RecentSeasons
{
    // In bytes of the documents; as objects with the lines that they were written as, seasons take about four times as much.
    private const long Most = 24 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Known> seasons = new(StringComparer.Ordinal);
    private long size;

    /// <summary>The season of a revision; null where it is not here.</summary>
    public Season? Find(string applicant, long revision) =>
        seasons.TryGetValue(applicant, out var known) && known.Revision == revision ? known.Season : null;

    /// <summary>A person's season as it was lately, whatever has become of it; null where it is not here.</summary>
    public Season? Last(string applicant) => seasons.GetValueOrDefault(applicant)?.Season;

    /// <summary>Keeps a season.</summary>
    /// <param name="applicant">Whose it is.</param>
    /// <param name="revision">Its revision.</param>
    /// <param name="season">It.</param>
    /// <param name="length">Length of its document in bytes.</param>
    public void Keep(string applicant, long revision, Season season, int length)
    {
        Forget(applicant);
        if (seasons.TryAdd(applicant, new Known(revision, season, length)))
        {
            Interlocked.Add(ref size, length);
        }

        // Whose goes does not matter: it is read again.
        foreach (var other in seasons.Keys)
        {
            if (Interlocked.Read(ref size) <= Most)
            {
                break;
            }

            if (other != applicant)
            {
                Forget(other);
            }
        }
    }

    /// <summary>Forgets a person's season.</summary>
    public void Forget(string applicant)
    {
        if (seasons.TryRemove(applicant, out var known))
        {
            Interlocked.Add(ref size, -known.Length);
        }
    }

    private sealed record Known(long Revision, Season Season, int Length);
}
