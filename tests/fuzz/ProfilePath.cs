using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Fuzz;

/// <summary>The way of a profile through the product: bytes, profile, remarks and packs, with what must hold of each.</summary>
internal static class ProfilePath
{
    // A sentence that lists every known name is long; nothing needs more.
    private const int LongestSentence = 2000;

    /// <summary>Whether the input was read; false where it was refused as it may be.</summary>
    /// <exception cref="BrokenPromiseException">The outcome is not what is promised.</exception>
    public static bool Walk(byte[] bytes)
    {
        ApplicantProfile profile;
        try
        {
            profile = ProfileJson.Read(bytes);
        }
        catch (FormatException refusal)
        {
            Hold(refusal.Message.Length is > 0 and < LongestSentence && !refusal.Message.AsSpan().ContainsAny('\n', '\r'), "a refusal is no sentence");
            return false;
        }
        var pack = PrepPack.General(null, profile);
        Hold(pack.Remarks.All(remark => remark.Why.Length > 0 && remark.Try.Length > 0 && remark.Words.All(words => words.Start >= 0 && words.Words.Length > 0)), "a remark says nothing");
        Hold(pack.Own.Answers.All(answer => answer.Text.Length > 0) && pack.Own.Answers.DistinctBy(answer => answer.Id).Count() == pack.Own.Answers.Count, "an answer is empty or stands twice");
        Hold(pack.Own.Proposals.All(proposal => profile.Stories.Any(story => story.Title == proposal.Story)), "a story is proposed that nobody wrote");
        Hold(pack.Own.Into(PackAnswers.None).Texts.Count == pack.Own.Answers.Count, "an answer does not reach its box");
        return true;
    }

    private static void Hold(bool holds, string promise)
    {
        if (!holds)
            throw new BrokenPromiseException(promise);
    }
}
