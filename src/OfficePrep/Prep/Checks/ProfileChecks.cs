using System.Globalization;
using OfficePrep.Planning;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>
/// Looks at what a person wrote to say, and remarks on what is worth a second look: words, why, and what to try. It judges phrases and numbers by written rules,
/// changes nothing, and asks no network.
/// </summary>
public static class ProfileChecks
{
    // Nobody mends more at a time; a file that has more of one kind was not written by a person.
    private const int MostOfAKind = 200;

    /// <summary>The remarks: those on single words in the order of the file, then those on the whole.</summary>
    /// <param name="profile">What the person has to tell.</param>
    /// <param name="bank">What they typed into packs; null where there are none.</param>
    /// <param name="season">Their season; null where there is none yet.</param>
    public static IReadOnlyList<Remark> Of(ApplicantProfile profile, AnswerBank? bank = null, Season? season = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var written = OwnTexts.Of(profile).ToList();
        var texts = written.Concat(OwnTexts.Of(bank ?? AnswerBank.Empty).Where(typed => !written.Exists(text => text.Text == typed.Text))).ToList();
        var names = ToldFacts.NamesOf(texts);
        var facts = texts.SelectMany(text => text.Sentences.Select(sentence => new ToldFacts(text, sentence, names))).ToList();
        // From the single word to the whole: so a person mends the words first, and what is then still missing is seen last.
        return
        [
            .. texts.SelectMany(ToneCheck.Of).Take(MostOfAKind),
            .. texts.SelectMany(LengthCheck.Of).Take(MostOfAKind),
            .. profile.Stories.SelectMany((story, at) => StoryCheck.Of(story, $"stories[{at.ToString(CultureInfo.InvariantCulture)}]", PartsOf(at, written))),
            .. SameFactCheck.Of(facts).Take(MostOfAKind),
            .. BridgeCheck.ToldOtherwise(profile.Bridges, facts).Take(MostOfAKind),
            .. BridgeCheck.Proof(profile.Bridges),
            .. StoryUseCheck.Of(profile.Stories, texts),
            .. StoryCheck.Breadth(profile.Stories),
            .. MaterialCheck.Coverage(profile),
            .. season is null ? [] : MaterialCheck.Unknown(profile, season),
        ];
    }

    private static List<OwnText> PartsOf(int story, List<OwnText> texts) =>
        texts.FindAll(text => text.Place.StartsWith($"stories[{story.ToString(CultureInfo.InvariantCulture)}].", StringComparison.Ordinal));
}
