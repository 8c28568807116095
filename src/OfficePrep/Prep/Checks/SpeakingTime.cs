using System.Globalization;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>How long a text takes to say, as a range: people differ.</summary>
/// <param name="Words">How many words it has.</param>
public readonly record struct SpeakingTime(int Words)
{
    /// <summary>
    /// Words a minute of a slow speaker. Tools for practicing interviews ask for 120 to 145 words a minute, and one that measured its users calls that too narrow;
    /// so 110 here and 160 for a fast one, and a length is remarked on only where slow and fast speakers agree.
    /// </summary>
    public const int SlowWords = 110;

    /// <summary>The same for a fast speaker; the reason stands with <see cref="SlowWords"/>.</summary>
    public const int FastWords = 160;

    /// <summary>The least that an answer needs to show something, in seconds; one to two minutes are what interviewers ask for.</summary>
    public const int Shortest = 60;

    /// <summary>The longest that they listen to with pleasure, in seconds.</summary>
    public const int Longest = 120;

    /// <summary>The time of a text.</summary>
    public static SpeakingTime Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SpeakingTime(WordList.Of(text).Count);
    }

    /// <summary>Seconds that a fast speaker needs.</summary>
    public int Fast => Words * 60 / FastWords;

    /// <summary>Seconds that a slow speaker needs.</summary>
    public int Slow => Words * 60 / SlowWords;

    /// <summary>In words: <c>70 to 100 seconds</c>.</summary>
    public override string ToString() => $"{Fast.ToString(CultureInfo.InvariantCulture)} to {Slow.ToString(CultureInfo.InvariantCulture)} seconds";
}
