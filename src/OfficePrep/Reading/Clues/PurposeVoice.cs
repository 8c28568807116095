namespace OfficePrep.Reading.Clues;

/// <summary>How likely each purpose of a date or hour is, by the words around it.</summary>
internal sealed class PurposeVoice
{
    private readonly double[] shares;

    /// <summary>A voice from the sums of its weights, one per purpose.</summary>
    public PurposeVoice(double[] sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var highest = sums.Max();
        shares = [.. sums.Select(sum => Math.Exp(sum - highest))];
        var whole = shares.Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] /= whole;
        }
    }

    /// <summary>How likely a purpose is, from 0 to 1.</summary>
    public double this[Purpose purpose] => shares[(int)purpose];

    /// <summary>The likeliest purpose.</summary>
    public Purpose Best => (Purpose)Array.IndexOf(shares, shares.Max());
}
