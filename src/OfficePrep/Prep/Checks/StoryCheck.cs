using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Looks at the stories: all four parts, an action with "I" in it, and some from each side of the ocean.</summary>
internal static class StoryCheck
{
    // One story alone is no side to take.
    private const int FewestForBreadth = 3;

    /// <summary>The remarks on one story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="place">Its path in the profile.</param>
    /// <param name="parts">Its parts that are there.</param>
    public static IEnumerable<Remark> Of(StarStory story, string place, IReadOnlyList<OwnText> parts)
    {
        var missing = story.Parts.Where(part => part.Text is null).Select(part => part.Name).ToList();
        if (missing.Count > 0)
        {
            yield return new Remark(
                RemarkKind.MissingPart,
                [new RemarkedWords(place, $"“{story.Title}”", 0, story.Title)],
                missing.Count == 4 ? "Only its title stands there yet." : $"Its {string.Join(" and its ", missing)} {(missing.Count == 1 ? "is" : "are")} missing; without all four parts a listener has to ask.",
                missing.Contains("result") ? "Write what changed in the end, with a number if there is one." : $"Write the {missing[0]} in one or two sentences.");
        }

        foreach (var remark in parts.Where(part => part.Place.EndsWith(".action", StringComparison.Ordinal)).SelectMany(Action).Concat(LengthCheck.Of(story, parts)))
        {
            yield return remark;
        }
    }

    /// <summary>The remark on all stories together.</summary>
    public static IEnumerable<Remark> Breadth(IReadOnlyList<StarStory> stories)
    {
        var settings = stories.Select(story => story.Setting).OfType<StorySetting>().Distinct().ToList();
        if (stories.Count >= FewestForBreadth && settings.Count == 1)
        {
            yield return new Remark(
                RemarkKind.OneSided,
                [],
                settings[0] == StorySetting.Abroad ? "Every story is from abroad, so nothing shows you at work in an American hospital." : "Every story is from the United States, so nothing shows what the school abroad gave you.",
                settings[0] == StorySetting.Abroad ? "Add one from an observership, elective or rotation here, however small." : "Add one from where you trained, with a patient in it.");
        }
    }

    private static IEnumerable<Remark> Action(OwnText action)
    {
        var words = action.Sentences.SelectMany(sentence => sentence.Words).ToList();
        var own = words.Count(word => word.Plain is "i" or "i'd" or "i'm" or "i've" or "i'll");
        var ours = words.Where(word => word.Plain is "we" or "we'd" or "we're" or "we've" or "we'll").ToList();
        if (own == 0 || ours.Count > own)
        {
            yield return new Remark(
                RemarkKind.WithoutI,
                [ours.Count > 0 ? action.Words(ours[0].Start, ours[0].End) : action.Beginning()],
                own == 0 ? "The action never says “I”, so nobody learns what you did." : "The action says “we” more often than “I”, which hides what you did.",
                "Tell your own steps in order, each beginning with “I”; the words you said to someone count.");
        }
    }
}
