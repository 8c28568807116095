namespace OfficePrep.Tests.Corpus;

/// <summary>How one reading compares with what was expected.</summary>
internal sealed class Verdict
{
    private readonly List<Miss> misses = [];

    public IReadOnlyList<Miss> Misses => misses;

    /// <summary>Checks made and passed, by field.</summary>
    public Dictionary<string, (int Passed, int Made)> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Expected moments that were read.</summary>
    public int Found { get; set; }

    /// <summary>Expected moments that were not.</summary>
    public int Missed { get; set; }

    /// <summary>Moments that were read and are not in the message.</summary>
    public int Extra { get; set; }

    /// <summary>Wrong interview times and deadlines without any doubt: the one thing that may never happen.</summary>
    public int SilentWrong { get; set; }

    /// <summary>Moments with a doubt that nobody needs.</summary>
    public int Needless { get; set; }

    public bool Exact => misses.Count == 0;

    public void Check(string field, bool passed, string detail)
    {
        var (before, made) = Fields.GetValueOrDefault(field);
        Fields[field] = (before + (passed ? 1 : 0), made + 1);
        if (!passed)
        {
            misses.Add(new Miss(field, detail));
        }
    }

    internal sealed record Miss(string Field, string Detail);
}
