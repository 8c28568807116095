using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Checks;

namespace OfficePrep.Server.Pane.Office;

/// <summary>A question of the pack that is open in Word, and how far its answer is.</summary>
/// <param name="Tag">The mark of its answer.</param>
/// <param name="Words">The question.</param>
/// <param name="State">How far it is, in words.</param>
/// <param name="IsAnswered">Whether anything stands there.</param>
public sealed record QuestionState(string Tag, string Words, string State, bool IsAnswered)
{
    private static readonly Dictionary<string, (string Words, int Seconds)> Known = QuestionBank.BuiltIn.Core
        .Concat(QuestionBank.BuiltIn.Families.Concat(QuestionBank.BuiltIn.Specialties).SelectMany(family => family.Questions))
        .Select(question => (Id: AnswerId.Question(question.Id), Words: question.Ask, question.Seconds))
        .Concat(QuestionBank.BuiltIn.Page("stories").Prompts.SelectMany(prompt => Parts.Select(part => (Id: AnswerId.StoryPart(prompt.Id, part), Words: $"{prompt.Label}: {part}", Seconds: SpeakingTime.Longest / Parts.Length))))
        .ToDictionary(each => each.Id, each => (each.Words, each.Seconds), StringComparer.Ordinal);

    private static string[] Parts => ["situation", "task", "action", "result"];

    /// <summary>The questions of a document in its order; boxes and notes to oneself are none.</summary>
    internal static IReadOnlyList<QuestionState> Of(IEnumerable<TypedAnswer> answers) => [.. answers.Where(answer => Known.ContainsKey(answer.Tag)).DistinctBy(answer => answer.Tag).Select(Of)];

    /// <summary>The length to aim at when an answer is said, in seconds.</summary>
    internal static int Target(string tag) => Known.TryGetValue(tag, out var question) ? question.Seconds : SpeakingTime.Longest;

    /// <summary>The question; what the control is called where it is none of the bank's.</summary>
    internal static string Title(TypedAnswer answer) => Known.TryGetValue(answer.Tag, out var question) ? question.Words : answer.Title;

    private static QuestionState Of(TypedAnswer answer) =>
        new(answer.Tag, Known[answer.Tag].Words, answer.Words.Length == 0 ? "nothing yet" : SpeakingTime.Of(answer.Words).ToString(), answer.Words.Length > 0);
}
