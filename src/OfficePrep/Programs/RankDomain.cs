using System.Globalization;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>Something that a program is marked by after its interview, from 1 to 5, from the list in <c>seeds/ranking/domains.tsv</c>.</summary>
/// <param name="Id">Stable id of one word, such as <c>culture</c>.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Weight">How much it counts until the person says otherwise; 0 counts for nothing.</param>
/// <param name="One">What a 1 looks like.</param>
/// <param name="Five">What a 5 looks like.</param>
public sealed record RankDomain(string Id, string Label, int Weight, string One, string Five)
{
    private static readonly Lazy<IReadOnlyList<RankDomain>> Known = new(() =>
        [.. SeedTable.Rows("ranking/domains.tsv", 5).Select(row => new RankDomain(row[0], row[1], int.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture), row[3], row[4]))]);

    /// <summary>All domains, in the order in which they are shown.</summary>
    public static IReadOnlyList<RankDomain> All => Known.Value;
}
