namespace OfficePrep.Tests.Corpus;

/// <summary>What the reader has reached and may not lose. Raise a floor when the reader gets better; never lower one.</summary>
/// <param name="ExactRate">Share of messages in which everything that is judged is right.</param>
/// <param name="TimesF1">Moments: harmonic mean of precision and recall.</param>
/// <param name="Kind">Share of messages whose kind is right.</param>
/// <param name="SilentWrong">Wrong interview times and deadlines without a doubt; the goal is none.</param>
/// <param name="NeedlessDoubts">Moments with a doubt that nobody needs.</param>
internal sealed record Floors(double ExactRate, double TimesF1, double Kind, int SilentWrong, int NeedlessDoubts)
{
    public static Floors Own { get; } = new(ExactRate: 0.80, TimesF1: 0.88, Kind: 0.90, SilentWrong: 15, NeedlessDoubts: 3);

    public static Floors SampleSeason { get; } = new(ExactRate: 0.79, TimesF1: 0.94, Kind: 1, SilentWrong: 3, NeedlessDoubts: 1);

    public static Floors Shared { get; } = new(ExactRate: 0.90, TimesF1: 0.99, Kind: 0.99, SilentWrong: 0, NeedlessDoubts: 0);
}
