namespace OfficePrep.Prep;

/// <summary>How to build answers: the frames, the four pillars that they carry together, the emphasis of each specialty.</summary>
/// <param name="Answers">Frames of answers, such as the one for "why abroad".</param>
/// <param name="Pillars">The four pillars, in order.</param>
/// <param name="Emphasis">One sheet a specialty.</param>
public sealed record Frames(IReadOnlyList<AnswerFrame> Answers, IReadOnlyList<Pillar> Pillars, IReadOnlyList<SpecialtyEmphasis> Emphasis)
{
    /// <summary>What stories may be about.</summary>
    public IReadOnlyList<StoryTheme> Themes { get; init; } = [];

    /// <summary>What stories may show.</summary>
    public IReadOnlyList<StoryTheme> Skills { get; init; } = [];

    /// <summary>Phrases that weaken an answer.</summary>
    public IReadOnlyList<ToneRule> Tone { get; init; } = [];

    /// <summary>Context, positive framing, bridge, outcome.</summary>
    public AnswerFrame WhyAbroad => Answer("why-abroad");

    /// <summary>Situation, task, action, result.</summary>
    public AnswerFrame Star => Answer("star");

    /// <summary>The four parts of "tell me about yourself".</summary>
    public AnswerFrame AboutYourself => Answer("about-yourself");

    /// <summary>The sheet of a specialty; null where there is none.</summary>
    public SpecialtyEmphasis? EmphasisFor(string? specialty) => Emphasis.FirstOrDefault(sheet => sheet.Id == specialty);

    private AnswerFrame Answer(string id) => Answers.Single(frame => frame.Id == id);
}
