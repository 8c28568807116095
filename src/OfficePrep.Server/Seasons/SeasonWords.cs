using OfficePrep.Planning;
using OfficePrep.Planning.Homes;
using OfficePrep.Server.Plans;

namespace OfficePrep.Server.Seasons;

/// <summary>The season at a glance.</summary>
/// <param name="Home">Where the person is, when, one sentence each.</param>
/// <param name="Letters">How many messages it was made from.</param>
/// <param name="Interviews">How many interviews it holds.</param>
/// <param name="TzdbVersion">Version of the time zone data that the clocks were computed with.</param>
/// <param name="Changes">What this request changed.</param>
public sealed record SeasonWords(IReadOnlyList<string> Home, int Letters, int Interviews, string TzdbVersion, IReadOnlyList<ChangeWords> Changes)
{
    /// <summary>Tells a season.</summary>
    internal static SeasonWords Of(Season season, IReadOnlyList<ChangeWords> changes) =>
        new(HomeTimeline.InWords(season.Home), season.Letters.Count, season.Interviews.Count, season.TzdbVersion, changes);
}
