using OfficePrep.Planning.Answers;

namespace OfficePrep.Planning;

/// <summary>Why a plan changes what it changes: one sentence for each new letter, each answer and each clock that newer time zone data moved.</summary>
internal sealed class PlanReasons
{
    private readonly HashSet<string> news;
    private readonly HashSet<string> answered;
    private readonly Dictionary<string, List<string>> reset = new(StringComparer.Ordinal);

    /// <summary>The reasons of one plan.</summary>
    public PlanReasons(IReadOnlyList<SeasonLetter> arrived, IReadOnlyList<Answer> given)
    {
        news = arrived.Select(letter => letter.Key).ToHashSet(StringComparer.Ordinal);
        answered = given.Select(answer => answer.Letter).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Notes what newer time zone data did to a letter.</summary>
    /// <param name="letter">Its key.</param>
    /// <param name="words">The rest of a sentence that begins with the letter.</param>
    public void Reset(string letter, string words)
    {
        if (!news.Contains(letter))
        {
            (reset.TryGetValue(letter, out var known) ? known : reset[letter] = []).Add(words);
        }
    }

    /// <summary>The reasons that concern one interview.</summary>
    /// <param name="steps">What each of its letters did.</param>
    /// <param name="sources">File names of all letters of the season, by key.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<StoryStep> steps, IReadOnlyDictionary<string, string> sources) =>
        [.. steps.SelectMany(step => Of(step).Select(words => $"{sources[step.Letter]} {words}."))];

    private IEnumerable<string> Of(StoryStep step) =>
    [
        .. news.Contains(step.Letter) ? new[] { step.Words } : [],
        .. answered.Contains(step.Letter) ? new[] { "is read as you answered" } : [],
        .. reset.GetValueOrDefault(step.Letter) ?? [],
    ];
}
