namespace OfficePrep.Prep;

/// <summary>What the files below <c>frames/</c> and the list of improper questions hold.</summary>
internal static class FrameSeeds
{
    // Fewer would leave no choice, and the point is that a person may choose.
    private const int FewestResponses = 3;

    public static AnswerFrame Answer(SeedFile file)
    {
        file.Head.Knows("title", "note", "question");
        return new AnswerFrame(file.Head.Id, file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Step)], file.Head.Listed("question"));
    }

    public static Pillar Pillar(SeedEntry entry)
    {
        entry.Knows("title", "means", "sign", "own", "question");
        return new Pillar(entry.Id, entry.One("title"), entry.One("means"), entry.OneOrMore("sign"), entry.OneWordOrMore<ProfilePart>("own"), entry.Listed("question"));
    }

    public static Concern Concern(SeedEntry entry)
    {
        entry.Knows("wonder", "behind", "answer", "pillar", "own", "question");
        _ = entry.One("answer");
        return new Concern(
            entry.Id,
            entry.One("wonder"),
            entry.One("behind"),
            entry.Steps("answer"),
            entry.One("pillar"),
            entry.OneWordOrMore<ProfilePart>("own"),
            entry.Listed("question"));
    }

    public static StoryTheme Theme(SeedEntry entry)
    {
        entry.Knows("title", "question", "family", "page");
        _ = entry.One("family");
        return new StoryTheme(entry.Id, entry.One("title"), entry.Listed("question"), entry.Listed("family"), entry.AtMostOne("page"));
    }

    public static ToneRule Tone(SeedEntry entry)
    {
        entry.Knows("kind", "why", "try", "say", "unless");
        return new ToneRule(entry.Id, entry.OneWord<ToneKind>("kind"), entry.One("why"), entry.One("try"), entry.OneOrMore("say"), entry.Many("unless"));
    }

    public static SpecialtyEmphasis Emphasis(SeedFile file)
    {
        file.Head.Knows("title", "note", "value", "bring-forward", "hold-back");
        return new SpecialtyEmphasis(
            file.Head.Id,
            file.Head.One("title"),
            file.Head.One("note"),
            file.Head.OneOrMore("value"),
            file.Head.OneOrMore("bring-forward"),
            file.Head.OneOrMore("hold-back"));
    }

    public static ImproperQuestions Improper(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new ImproperQuestions(file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Topic)]);
    }

    private static FrameStep Step(SeedEntry entry)
    {
        entry.Knows("label", "say", "start", "seconds", "own");
        return new FrameStep(entry.Id, entry.One("label"), entry.One("say"), entry.One("start"), entry.Number("seconds", "seconds", 3, 120), entry.OneWordOrMore<ProfilePart>("own"));
    }

    private static ImproperQuestion Topic(SeedEntry entry)
    {
        entry.Knows("topic", "asked", "concern", "answer-the-concern", "redirect", "decline", "ask-relevance", "answer-if-you-wish", "rule", "source");
        var responses = Enum.GetValues<ResponseWay>()
            .SelectMany(way => entry.Many(SeedEntry.Kebab(way.ToString())).Select(words => new ImproperResponse(way, words)))
            .ToList();
        if (responses.Count < FewestResponses)
        {
            entry.Fault($"\"{entry.Id}\" needs at least {FewestResponses} ways to respond.");
        }

        return new ImproperQuestion(entry.Id, entry.One("topic"), entry.OneOrMore("asked"), entry.One("concern"), responses, entry.One("rule"), entry.One("source"));
    }
}
