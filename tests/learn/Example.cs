namespace OfficePrep.Learn;

/// <summary>What there is to learn from: features that are there, and which classes a person saw.</summary>
/// <param name="Features">The features, each once.</param>
/// <param name="Shares">How much of it each class is; the sum is 1.</param>
internal sealed record Example(IReadOnlyList<string> Features, double[] Shares)
{
    /// <summary>Equal shares for each of the classes that a careful person would accept.</summary>
    public static double[] EqualShares(int classes, IReadOnlyCollection<int> accepted)
    {
        var shares = new double[classes];
        foreach (var each in accepted)
        {
            shares[each] = 1.0 / accepted.Count;
        }

        return shares;
    }
}
