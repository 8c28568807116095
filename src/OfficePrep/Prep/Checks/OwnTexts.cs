using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Finds every text of a person's own that is meant to be said, with where it stands.</summary>
internal static class OwnTexts
{
    private static readonly Dictionary<string, Question> Questions = QuestionBank.BuiltIn.Core
        .Concat(QuestionBank.BuiltIn.Families.Concat(QuestionBank.BuiltIn.Specialties).SelectMany(family => family.Questions))
        .ToDictionary(question => AnswerId.Question(question.Id), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> StoryParts = QuestionBank.BuiltIn.Page("stories").Prompts
        .SelectMany(prompt => new StarStory("").Parts.Select(part => (Id: AnswerId.StoryPart(prompt.Id, part.Name), Title: $"the {part.Name} of “{prompt.Label}”")))
        .ToDictionary(part => part.Id, part => part.Title, StringComparer.Ordinal);

    private static readonly Question WhyProgram = QuestionBank.BuiltIn.Core.Single(question => question.Id == "why-program");

    /// <summary>The texts of a profile.</summary>
    public static IEnumerable<OwnText> Of(ApplicantProfile profile) => Answers(profile.Answers).Concat(Stories(profile)).Concat(Others(profile)).Where(text => text.Text.Length > 0);

    /// <summary>What was typed into packs and is meant to be said. A debrief or the line of one's backup is nobody's business.</summary>
    public static IEnumerable<OwnText> Of(AnswerBank bank) =>
        bank.Everywhere.Select(answer => Typed(answer.Key, answer.Value, "every pack"))
            .Concat(bank.Programs.SelectMany(program => program.Value.Texts.Select(answer => Typed(answer.Key, answer.Value, program.Key))))
            .OfType<OwnText>();

    private static IEnumerable<OwnText> Answers(StoryAnswers answers)
    {
        (string Name, string Title, string? Text)[] all =
        [
            ("whyMedicine", "why medicine", answers.WhyMedicine),
            ("whyAbroad", "why abroad", answers.WhyAbroad),
            ("howItShapedMe", "how it shaped me", answers.HowItShapedMe),
            ("whySpecialty", "why this specialty", answers.WhySpecialty),
            .. answers.WhyEachSpecialty.Select(each => ($"whyEachSpecialty.{each.Key}", $"why {each.Key}", (string?)each.Value)),
            ("fiveToTenYears", "five to ten years", answers.FiveToTenYears),
        ];
        return all.Select(each => new OwnText($"answers.{each.Name}", each.Title, each.Text ?? "", OwnTextKind.Answer));
    }

    private static IEnumerable<OwnText> Stories(ApplicantProfile profile) =>
        profile.Stories.SelectMany((story, at) => story.Parts.Select(part => new OwnText(Path("stories", at, part.Name), $"the {part.Name} of “{story.Title}”", part.Text ?? "", OwnTextKind.StoryPart) { Story = story.Title }));

    private static IEnumerable<OwnText> Others(ApplicantProfile profile) =>
        profile.Bridges.Select((bridge, at) => new OwnText(Path("bridges", at, "did"), $"what you did at “{bridge.Name}”", bridge.Did ?? "", OwnTextKind.Note))
            .Concat(profile.Strengths.Select((strength, at) => new OwnText(Path("strengths", at, "proof"), $"the proof of “{strength.Name}”", strength.Proof ?? "", OwnTextKind.Note)))
            .Concat(profile.Programs.SelectMany((program, at) => program.Reasons.Select((reason, of) => new OwnText(Path($"programs[{Number(at)}].reasons", of, "reason"), $"a reason for {program.Program}", reason.Text, OwnTextKind.Note))
                .Append(new OwnText(Path("programs", at, "answer"), $"why {program.Program}", program.Answer ?? "", OwnTextKind.Answer))));

    private static OwnText? Typed(string id, string text, string where) =>
        text.Length == 0 ? null
        : Questions.TryGetValue(id, out var question) ? new OwnText(id, $"“{question.Ask}” ({where})", text, OwnTextKind.Typed) { Seconds = question.Seconds }
        : id == AnswerId.Prompt("why-answer") ? new OwnText(id, $"“{WhyProgram.Ask}” ({where})", text, OwnTextKind.Typed) { Seconds = WhyProgram.Seconds }
        : StoryParts.TryGetValue(id, out var title) ? new OwnText(id, $"{title} ({where})", text, OwnTextKind.StoryPart)
        : null;

    private static string Path(string list, int at, string member) => $"{list}[{Number(at)}].{member}";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
