using System.Globalization;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>How long a text takes to say, as a range: people differ.</summary>
/// <param name="Words">How many words it has.</param>
internal readonly record struct SpeakingTime(int Words)
{
    /// <summary>
    /// Words a minute of a slow and of a fast speaker. Tools for practicing interviews ask for 120 to 145 words a minute, and one that measured its users calls that too narrow;
    /// so 110 to 160 here, and a length is remarked on only where slow and fast speakers agree.
    /// </summary>
    public const int SlowWords = 110, FastWords = 160;

    /// <summary>The length of an answer that interviewers sit through with pleasure, in seconds: one to two minutes.</summary>
    public const int Shortest = 60, Longest = 120;

    /// <summary>The time of a text.</summary>
    public static SpeakingTime Of(string text) => new(WordList.Of(text).Count);

    /// <summary>Seconds that a fast speaker needs.</summary>
    public int Fast => Words * 60 / FastWords;

    /// <summary>Seconds that a slow speaker needs.</summary>
    public int Slow => Words * 60 / SlowWords;

    /// <summary>In words: <c>70 to 100 seconds</c>.</summary>
    public override string ToString() => $"{Fast.ToString(CultureInfo.InvariantCulture)} to {Slow.ToString(CultureInfo.InvariantCulture)} seconds";
}
