using OfficePrep.Prep.Answers;

namespace OfficePrep.Prep.Profile;

/// <summary>What of the person's own goes into a pack, and what is still missing there.</summary>
public sealed record OwnMaterial
{
    internal const string FirstReason = "Write what draws you to this program, each reason with where you read or heard it (programs in profile.json).";

    /// <summary>Nothing.</summary>
    public static OwnMaterial None { get; } = new();

    /// <summary>Words of the profile for boxes in which nothing was written yet.</summary>
    public IReadOnlyList<OwnAnswer> Answers { get; init; } = [];

    /// <summary>Stories, in the person's order.</summary>
    public IReadOnlyList<StarStory> Stories { get; init; } = [];

    /// <summary>Which story for which question, in the order of the pack's questions; a question for which none fits is not there.</summary>
    public IReadOnlyList<StoryProposal> Proposals { get; init; } = [];

    /// <summary>What leads to American practice.</summary>
    public IReadOnlyList<Bridge> Bridges { get; init; } = [];

    /// <summary>Strengths with proof.</summary>
    public IReadOnlyList<Strength> Strengths { get; init; } = [];

    /// <summary>Reasons for this program; none in a general pack.</summary>
    public IReadOnlyList<ProgramReason> Reasons { get; init; } = [];

    /// <summary>The questions on what asks for an explanation and applies, as the person said.</summary>
    public IReadOnlyList<QuestionFamily> RedFlags { get; init; } = [];

    /// <summary>What carries each of the four pillars.</summary>
    public IReadOnlyList<Coverage> Pillars { get; init; } = [];

    /// <summary>What settles each concern that a director may have.</summary>
    public IReadOnlyList<Coverage> Concerns { get; init; } = [];

    /// <summary>What to add to the profile, one sentence each, the most useful first.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The same with more reasons for the program, such as those in the person's book; what asked for a first one is no longer missing.</summary>
    /// <param name="more">The reasons.</param>
    public OwnMaterial WithReasons(IReadOnlyList<ProgramReason> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more.Count == 0 ? this : this with { Reasons = [.. Reasons, .. more], Missing = [.. Missing.Where(sentence => sentence != FirstReason)] };
    }

    /// <summary>The proposal for a question; null where no story fits.</summary>
    /// <param name="question">Id of the question.</param>
    public StoryProposal? ProposalFor(string question) => Proposals.FirstOrDefault(proposal => proposal.Question == question);

    /// <summary>The answers with the profile's words in the boxes of which nothing is known: what a person wrote, or emptied, always stands.</summary>
    /// <param name="answers">What the bank holds for the pack.</param>
    public PackAnswers Into(PackAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var open = Answers.Where(answer => !answers.Texts.ContainsKey(answer.Id)).ToList();
        return new PackAnswers
        {
            Texts = answers.Texts.AddRange(open.Select(answer => KeyValuePair.Create(answer.Id, answer.Text))),
            Ticks = answers.Ticks.SetItems(open.Where(answer => answer.IsForEveryPack).Select(answer => KeyValuePair.Create(answer.Id + PackAnswers.EverywhereEnding, true))),
        };
    }
}
