using System.Globalization;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Finds answers and stories that take too long to say, or are over before they begin.</summary>
internal static class LengthCheck
{
    // The one answer that may be as short as a breath: what shaped a person is often one sentence inside another answer.
    private static readonly string[] PartsOfOthers = ["answers.howItShapedMe"];

    /// <summary>The remark on one text; none where its length is right, or does not matter.</summary>
    public static IEnumerable<Remark> Of(OwnText text) => text.Kind switch
    {
        OwnTextKind.Answer => Of(text.Beginning(), SpeakingTime.Of(text.Text), PartsOfOthers.Contains(text.Place) ? 0 : SpeakingTime.Shortest, SpeakingTime.Longest),
        OwnTextKind.Typed => Of(text.Beginning(), SpeakingTime.Of(text.Text), 0, Math.Max(text.Seconds ?? 0, SpeakingTime.Longest)),
        _ => [],
    };

    /// <summary>The remark on a story as a whole; only a complete one can be too short.</summary>
    /// <param name="story">The story.</param>
    /// <param name="parts">Its parts that are there.</param>
    public static IEnumerable<Remark> Of(StarStory story, IReadOnlyList<OwnText> parts) =>
        parts.Count == 0 ? [] : Of(parts[0].Beginning(), new SpeakingTime(parts.Sum(part => SpeakingTime.Of(part.Text).Words)), story.IsComplete ? SpeakingTime.Shortest : 0, SpeakingTime.Longest);

    private static IEnumerable<Remark> Of(RemarkedWords beginning, SpeakingTime time, int shortest, int longest)
    {
        var words = time.Words.ToString(CultureInfo.InvariantCulture);
        if (time.Fast > longest)
        {
            yield return new Remark(RemarkKind.TooLong, [beginning], $"It has {words} words and takes {time} to say; after {Number(longest)} seconds few still listen.", $"Cut it to {Number(longest * SpeakingTime.SlowWords / 60)} words or fewer: keep one example and the last sentence.");
        }
        else if (time.Slow < shortest)
        {
            yield return new Remark(RemarkKind.TooShort, [beginning], $"It has {words} words and takes {time} to say; it is over before it shows anything.", $"Add one moment with a place and a person in it, up to about {Number((shortest + longest) / 2 * (SpeakingTime.SlowWords + SpeakingTime.FastWords) / 120)} words.");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
