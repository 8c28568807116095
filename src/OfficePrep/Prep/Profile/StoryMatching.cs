namespace OfficePrep.Prep.Profile;

/// <summary>Proposes the person's stories for the questions of a pack: by what they are about and what they show, spread so that no story is told all day.</summary>
internal sealed class StoryMatching
{
    // A theme that names the question itself, or its family; a skill says less than what the story is about.
    private const int ThemeOfQuestion = 6, ThemeOfFamily = 4, SkillOfQuestion = 3, SkillOfFamily = 2;

    private readonly IReadOnlyList<StarStory> stories;
    private readonly Frames frames;
    private readonly int most;
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> settingUses = new(StringComparer.Ordinal);

    /// <summary>Prepares.</summary>
    /// <param name="stories">The person's stories.</param>
    /// <param name="frames">What stories may be about and show.</param>
    /// <param name="most">How often one story is proposed in the pack.</param>
    public StoryMatching(IReadOnlyList<StarStory> stories, Frames frames, int most)
    {
        this.stories = stories;
        this.frames = frames;
        this.most = most;
    }

    /// <summary>The proposals, in the order of the questions.</summary>
    /// <param name="questions">The questions, each with the id of its family; null for one that stands alone.</param>
    public IReadOnlyList<StoryProposal> Propose(IReadOnlyList<(string Question, string? Family)> questions)
    {
        var fits = questions.Select((asked, at) => (asked.Question, At: at, Fits: Fits(asked.Question, asked.Family))).Where(each => each.Fits.Count > 0).ToList();
        var proposals = new SortedDictionary<int, StoryProposal>();
        // The question with the least choice chooses first, so that the only story for it is not spent elsewhere.
        foreach (var (question, at, candidates) in fits.OrderBy(each => each.Fits.Count).ThenBy(each => each.At))
        {
            if (Choose(candidates) is { } chosen)
            {
                uses[chosen.Story.Title] = Uses(chosen.Story) + 1;
                settingUses[Setting(chosen.Story)] = settingUses.GetValueOrDefault(Setting(chosen.Story)) + 1;
                proposals[at] = new StoryProposal(question, chosen.Story.Title, chosen.Why) { Other = candidates.Where(fit => fit != chosen).OrderByDescending(fit => fit.Score).ThenBy(fit => Uses(fit.Story)).FirstOrDefault()?.Story.Title };
            }
        }

        return [.. proposals.Values];
    }

    /// <summary>The stories that fit one of these questions or their families, in the person's order.</summary>
    public IReadOnlyList<StarStory> Fitting(IReadOnlyList<(string Question, string? Family)> questions) =>
        [.. stories.Where(story => questions.Any(asked => Fit(story, asked.Question, asked.Family) is not null))];

    private List<StoryFit> Fits(string question, string? family) => [.. stories.Select(story => Fit(story, question, family)).OfType<StoryFit>()];

    // Spread before fit: among those that fit at all, one use more weighs as much as a skill.
    private StoryFit? Choose(List<StoryFit> candidates) =>
        candidates.Where(fit => Uses(fit.Story) < most).OrderByDescending(fit => fit.Score - (2 * Uses(fit.Story))).ThenBy(fit => settingUses.GetValueOrDefault(Setting(fit.Story))).FirstOrDefault();

    private StoryFit? Fit(StarStory story, string question, string? family)
    {
        var theme = frames.Themes.FirstOrDefault(each => each.Word == story.Theme);
        var skills = frames.Skills.Where(each => story.Skills.Contains(each.Word, StringComparer.Ordinal)).ToList();
        var (about, shows) = (Reach(theme, question, family, ThemeOfQuestion, ThemeOfFamily), skills.Select(skill => (Skill: skill, Score: Reach(skill, question, family, SkillOfQuestion, SkillOfFamily))).Where(each => each.Score > 0).ToList());
        var score = about + (shows.Count == 0 ? 0 : shows.Max(each => each.Score));
        return score == 0 ? null : new StoryFit(story, score, Why(about > 0 ? theme : null, [.. shows.Select(each => each.Skill.Title)]));
    }

    private static int Reach(StoryTheme? theme, string question, string? family, int ofQuestion, int ofFamily) =>
        theme is null ? 0
        : theme.Questions.Contains(question, StringComparer.Ordinal) ? ofQuestion
        : family is not null && theme.Families.Contains(family, StringComparer.Ordinal) ? ofFamily
        : 0;

    private static string Why(StoryTheme? theme, IReadOnlyList<string> skills) =>
        theme is null ? $"It shows {Listed(skills)}."
        : skills.Count == 0 ? $"It is about {theme.Title}."
        : $"It is about {theme.Title} and shows {Listed(skills)}.";

    private static string Listed(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    private int Uses(StarStory story) => uses.GetValueOrDefault(story.Title);

    private static string Setting(StarStory story) => story.Setting?.ToString() ?? "";

    private sealed record StoryFit(StarStory Story, int Score, string Why);
}
