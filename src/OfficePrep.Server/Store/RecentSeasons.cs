using System.Collections.Concurrent;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>Seasons as they were last read or written, so that a season is parsed once and not with every request. Only one of the stored revision is ever used.</summary>
internal sealed class RecentSeasons
{
    // A season of 600 letters takes a few megabytes as objects.
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, (long Revision, Season Season)> seasons = new(StringComparer.Ordinal);

    /// <summary>The season of a revision; null where it is not here.</summary>
    public Season? Find(string applicant, long revision) =>
        seasons.TryGetValue(applicant, out var known) && known.Revision == revision ? known.Season : null;

    /// <summary>Keeps a season.</summary>
    public void Keep(string applicant, long revision, Season season)
    {
        if (seasons.Count >= Most && !seasons.ContainsKey(applicant))
        {
            // Whose goes does not matter: it is read again.
            foreach (var other in seasons.Keys.Take(Most / 2))
            {
                seasons.TryRemove(other, out _);
            }
        }

        seasons[applicant] = (revision, season);
    }

    /// <summary>Forgets a person's season.</summary>
    public void Forget(string applicant) => seasons.TryRemove(applicant, out _);
}
