namespace OfficePrep.Tests.Corpus;

/// <summary>What the reader has reached and may not lose. Raise a floor when the reader gets better; never lower one.</summary>
/// <param name="ExactRate">Share of messages in which everything that is judged is right.</param>
/// <param name="TimesF1">Moments: harmonic mean of precision and recall.</param>
/// <param name="Kind">Share of messages whose kind is right.</param>
/// <param name="SilentWrong">Wrong interview times and deadlines without a doubt; the goal is none.</param>
/// <param name="NeedlessDoubts">Moments with a doubt that nobody needs.</param>
internal sealed record Floors(double ExactRate, double TimesF1, double Kind, int SilentWrong, int NeedlessDoubts)
{
    /// <summary>Our own messages: those that the reader was tuned on, and some 280 written by people who did not look at it.</summary>
    public static Floors Own { get; } = new(ExactRate: 0.96, TimesF1: 0.997, Kind: 0.99, SilentWrong: 0, NeedlessDoubts: 4);

    /// <summary>The sample season.</summary>
    public static Floors SampleSeason { get; } = new(ExactRate: 0.95, TimesF1: 1, Kind: 1, SilentWrong: 0, NeedlessDoubts: 0);

    /// <summary>The messages of the published contract.</summary>
    public static Floors Shared { get; } = new(ExactRate: 0.97, TimesF1: 0.995, Kind: 0.99, SilentWrong: 0, NeedlessDoubts: 0);
}
