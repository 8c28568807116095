namespace OfficePrep.Prep.Profile;

/// <summary>Reckons what of a profile carries each pillar and settles each concern.</summary>
internal sealed class CoverageReckoning
{
    private readonly ApplicantProfile profile;
    private readonly QuestionBank bank;
    private readonly ProgramReasons? reasons;
    private readonly Dictionary<string, string> families;
    private readonly StoryMatching matching;

    /// <summary>Prepares.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="bank">The questions.</param>
    /// <param name="reasons">The reasons for the program that the pack is for; null in a general pack.</param>
    public CoverageReckoning(ApplicantProfile profile, QuestionBank bank, ProgramReasons? reasons)
    {
        this.profile = profile;
        this.bank = bank;
        this.reasons = reasons;
        families = bank.Families.SelectMany(family => family.Questions.Select(question => (question.Id, Family: family.Id))).ToDictionary(each => each.Id, each => each.Family, StringComparer.Ordinal);
        matching = new StoryMatching(profile.Stories, bank.Frames, 0);
    }

    /// <summary>What carries each pillar.</summary>
    public IReadOnlyList<Coverage> Pillars() => [.. bank.Frames.Pillars.Select(pillar => Of(pillar.Id, pillar.Title, pillar.Own, pillar.Questions))];

    /// <summary>What settles each concern.</summary>
    public IReadOnlyList<Coverage> Concerns() => [.. bank.Concerns.Select(concern => Of(concern.Id, concern.Wonder, concern.Own, concern.Questions))];

    private Coverage Of(string id, string title, IReadOnlyList<ProfilePart> own, IReadOnlyList<string> questions) => new(
        id,
        title,
        [.. own.SelectMany(part => Material(part, questions)).Distinct(StringComparer.Ordinal)],
        $"Write one of these in profile.json: {string.Join("; ", own.Select(part => Words(part)))}.");

    private IEnumerable<string> Material(ProfilePart part, IReadOnlyList<string> questions) => part switch
    {
        ProfilePart.WhyMedicine => Answer(profile.Answers.WhyMedicine, part),
        ProfilePart.WhyAbroad => Answer(profile.Answers.WhyAbroad, part),
        ProfilePart.HowItShapedMe => Answer(profile.Answers.HowItShapedMe, part),
        ProfilePart.WhySpecialty => Answer(profile.Answers.WhySpecialty ?? profile.Answers.WhyEachSpecialty.Values.FirstOrDefault(), part),
        ProfilePart.FiveToTenYears => Answer(profile.Answers.FiveToTenYears, part),
        ProfilePart.Stories => matching.Fitting([.. questions.Select(question => (question, families.GetValueOrDefault(question)))]).Select(story => $"Your story: {story.Title}"),
        ProfilePart.Bridges => profile.Bridges.Select(bridge => $"Your bridge: {bridge.Name}"),
        ProfilePart.Strengths => profile.Strengths.Select(strength => $"Your strength: {strength.Name}"),
        ProfilePart.ProgramReasons => (reasons?.Reasons ?? []).Select(reason => $"Your reason: {reason.Text}"),
        _ => throw new InvalidOperationException($"The part {part} has no material."),
    };

    private static IEnumerable<string> Answer(string? text, ProfilePart part) => text is null ? [] : [$"Your answer: {Words(part)}"];

    private static string Words(ProfilePart part) => part switch
    {
        ProfilePart.WhyMedicine => "why medicine",
        ProfilePart.WhyAbroad => "why a school abroad",
        ProfilePart.HowItShapedMe => "how it shaped you",
        ProfilePart.WhySpecialty => "why this specialty",
        ProfilePart.FiveToTenYears => "five to ten years",
        ProfilePart.Stories => "a story that fits",
        ProfilePart.Bridges => "a bridge to American practice",
        ProfilePart.Strengths => "a strength with proof",
        ProfilePart.ProgramReasons => "a reason for the program",
        _ => throw new InvalidOperationException($"The part {part} has no wording."),
    };
}
