namespace OfficePrep.Reading.Clues;

/// <summary>What a letter's words speak for, all together.</summary>
internal sealed class KindVoice
{
    /// <summary>How many kinds there are.</summary>
    public const int KindCount = (int)NoticeKind.Decline + 1;

    private readonly double[] logs;
    private readonly Func<NoticeKind, IReadOnlyList<string>> loudest;

    /// <summary>A voice from the sums of its weights, one per kind.</summary>
    public KindVoice(double[] sums, bool isFaint, Func<NoticeKind, IReadOnlyList<string>> loudest)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var highest = sums.Max();
        var whole = highest + Math.Log(sums.Sum(sum => Math.Exp(sum - highest)));
        logs = [.. sums.Select(sum => sum - whole)];
        this.loudest = loudest;
        IsFaint = isFaint;
    }

    /// <summary>Natural logarithm of the share that speaks for <paramref name="kind"/>; at most 0.</summary>
    public double this[NoticeKind kind] => logs[(int)kind];

    /// <summary>Whether there was too little to hear.</summary>
    public bool IsFaint { get; }

    /// <summary>The kind that most speaks for.</summary>
    public NoticeKind Best => (NoticeKind)Array.IndexOf(logs, logs.Max());

    /// <summary>The words, pairs and facts that speak loudest for <paramref name="kind"/>, at most four.</summary>
    public IReadOnlyList<string> Loudest(NoticeKind kind) => loudest(kind);
}
