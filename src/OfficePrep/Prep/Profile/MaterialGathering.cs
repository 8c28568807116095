using OfficePrep.Planning;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Prep.Profile;

/// <summary>Gathers what of a profile belongs into one pack.</summary>
internal sealed class MaterialGathering(ApplicantProfile profile, QuestionBank bank)
{
    // Told three times in a day, a story is known to the whole corridor; in the general pack the same story may be practiced for more.
    private const int MostInProgramPack = 3, MostInGeneralPack = 6;

    /// <summary>For the pack of one program.</summary>
    /// <param name="interview">Its interview.</param>
    /// <param name="questions">The questions of the pack, each with the id of its family.</param>
    public OwnMaterial ForProgram(Interview interview, IReadOnlyList<(string Question, string? Family)> questions)
    {
        var reasons = profile.For(interview.Id, interview.Program.Institution);
        var answers = Answers(questions, SpecialtyAnswer(interview.Program.Specialty));
        return Of(questions, MostInProgramPack, reasons) with
        {
            Answers = [.. answers, .. reasons?.Answer is { } answer ? [new OwnAnswer(AnswerId.Prompt("why-answer"), answer, false, "why this program")] : Array.Empty<OwnAnswer>()],
            Reasons = reasons?.Reasons ?? [],
            Missing = [.. MissingAnswers(interview.Program.Specialty), .. MissingStories(), .. MissingReasons(reasons), .. MissingFlags()],
        };
    }

    /// <summary>For the pack without a program.</summary>
    /// <param name="questions">The questions of the pack, each with the id of its family.</param>
    public OwnMaterial ForEveryProgram(IReadOnlyList<(string Question, string? Family)> questions) =>
        Of(questions, MostInGeneralPack, null) with
        {
            Answers = Answers(questions, profile.Answers.WhyEachSpecialty.Count == 0 && profile.Answers.WhySpecialty is { } one ? (one, true) : null),
            Missing = [.. MissingAnswers(null), .. MissingStories(), .. MissingFlags()],
        };

    private OwnMaterial Of(IReadOnlyList<(string Question, string? Family)> questions, int most, ProgramReasons? reasons)
    {
        var coverage = new CoverageReckoning(profile, bank, reasons);
        var flags = RedFlags();
        return new OwnMaterial
        {
            Stories = profile.Stories,
            Proposals = new StoryMatching(profile.Stories, bank.Frames, most).Propose([.. questions, .. PackAssembly.Asked([], flags)]),
            Bridges = profile.Bridges,
            Strengths = profile.Strengths,
            RedFlags = flags,
            Pillars = coverage.Pillars(),
            Concerns = coverage.Concerns(),
        };
    }

    private IReadOnlyList<OwnAnswer> Answers(IReadOnlyList<(string Question, string? Family)> questions, (string Text, bool IsForEveryPack)? specialty)
    {
        var asked = questions.Select(each => each.Question).ToHashSet(StringComparer.Ordinal);
        var own = profile.Answers;
        var strengths = profile.Strengths.Count == 0 ? null : string.Join('\n', profile.Strengths.Select(strength => strength.Proof is null ? strength.Name : $"{strength.Name}: {strength.Proof}"));
        (string Question, string? Text, bool IsForEveryPack, string From)[] sources =
        [
            ("why-medicine", own.WhyMedicine, true, "why medicine"),
            ("why-abroad", own.WhyAbroad, true, "why abroad"),
            ("abroad-what-gave", own.HowItShapedMe, true, "how it shaped me"),
            ("why-specialty", specialty?.Text, specialty?.IsForEveryPack ?? false, "why this specialty"),
            ("five-years", own.FiveToTenYears, true, "five to ten years"),
            ("strengths", strengths, true, "strengths"),
        ];
        return
        [
            .. sources.Where(source => source.Text is not null && asked.Contains(source.Question)).Select(source => new OwnAnswer(AnswerId.Question(source.Question), source.Text!, source.IsForEveryPack, source.From)),
            .. StoryAnswers(),
        ];
    }

    // The page of stories has one place for each of the main themes; the first story that is about it stands there.
    private IEnumerable<OwnAnswer> StoryAnswers() =>
        from theme in bank.Frames.Themes
        where theme.Page is not null
        let story = profile.Stories.FirstOrDefault(story => story.Theme == theme.Word)
        where story is not null
        from part in story.Parts
        where part.Text is not null
        select new OwnAnswer(AnswerId.StoryPart(theme.Page!, part.Name), part.Text, true, $"story “{story.Title}”");

    // An answer for one specialty must never stand in the pack of another, so only an answer for all of them is for every pack.
    private (string Text, bool IsForEveryPack)? SpecialtyAnswer(string? specialty) =>
        specialty is not null && profile.Answers.WhyEachSpecialty.TryGetValue(specialty, out var own) ? (own, false)
        : profile.Answers.WhySpecialty is { } any && !SpecialtyWords.NamesOnlyAnother(any, specialty) ? (any, profile.Answers.WhyEachSpecialty.Count == 0 && !SpecialtyWords.NamesAny(any))
        : null;

    private IReadOnlyList<QuestionFamily> RedFlags() =>
        profile.RedFlags is not { } applying ? []
        : [.. bank.Families.Where(family => family.Part == QuestionPart.RedFlags)
            .Select(family => applying.Contains(family.Id, StringComparer.Ordinal) ? family : family with { Questions = [.. family.Questions.Where(question => applying.Contains(question.Id, StringComparer.Ordinal))] })
            .Where(family => family.Questions.Count > 0)];

    private IEnumerable<string> MissingAnswers(string? specialty)
    {
        var own = profile.Answers;
        (string Name, string Title, bool IsThere)[] answers =
        [
            ("whyMedicine", "why medicine", own.WhyMedicine is not null),
            ("whyAbroad", "why a school abroad", own.WhyAbroad is not null),
            ("howItShapedMe", "how it shaped you", own.HowItShapedMe is not null),
            ("whySpecialty", $"why {(specialty is null ? "your specialty" : ProgramName.Specialty(specialty)?.ToLowerInvariant() ?? "this specialty")}", specialty is null ? own.WhySpecialty is not null || own.WhyEachSpecialty.Count > 0 : SpecialtyAnswer(specialty) is not null),
            ("fiveToTenYears", "where you see yourself in five to ten years", own.FiveToTenYears is not null),
        ];
        return answers.Where(answer => !answer.IsThere).Select(answer => $"Write {answer.Title}, once for all packs (answers.{answer.Name} in profile.json).");
    }

    private IEnumerable<string> MissingStories()
    {
        if (profile.Stories.Count == 0)
        {
            yield return "Write your first story in four parts (stories in profile.json); seven answer most questions that begin with “tell me about a time”.";
        }

        foreach (var story in profile.Stories.Where(story => story.Theme is null && story.Skills.Count == 0))
        {
            yield return $"Say what “{story.Title}” is about (its theme in profile.json), so that it can be proposed for questions.";
        }

        if (profile.Bridges.Count == 0)
        {
            yield return "List where you worked or watched in the United States (bridges in profile.json), each with date, place and proof.";
        }

        if (profile.Strengths.Count == 0)
        {
            yield return "Name two strengths, each with what shows it (strengths in profile.json).";
        }
    }

    private static IEnumerable<string> MissingReasons(ProgramReasons? reasons)
    {
        if (reasons is null || reasons.Reasons.Count == 0)
        {
            yield return OwnMaterial.FirstReason;
        }
        else if (reasons.Reasons.Any(reason => reason.Source is null))
        {
            yield return "Say where you read or heard each reason for this program, and when (source, beside the reason in profile.json).";
        }
    }

    private IEnumerable<string> MissingFlags() =>
        profile.RedFlags is null ? ["Say which points of your file may ask for an explanation, or that none does (redFlags in profile.json)."] : [];
}
