using System.Collections.Immutable;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Server.Pane.Office;

/// <summary>A second look at the answer under the cursor: how long it takes to say, and what the written rules remark on. It changes nothing.</summary>
/// <param name="Title">The question.</param>
/// <param name="Time">How long it takes to say, in words; null where nothing stands there yet.</param>
/// <param name="Target">The length to aim at, in seconds.</param>
/// <param name="Remarks">What is worth a second look.</param>
public sealed record AnswerLook(string Title, string? Time, int Target, IReadOnlyList<Remark> Remarks)
{
    private static readonly string[] StoryPrompts = [.. QuestionBank.BuiltIn.Page("stories").Prompts.Select(prompt => prompt.Id)];

    /// <summary>Looks at one.</summary>
    /// <param name="answer">It.</param>
    /// <param name="parts">The answers of the same story, where it is a part of one.</param>
    internal static AnswerLook Of(TypedAnswer answer, IReadOnlyList<TypedAnswer> parts)
    {
        var words = answer.Words;
        var story = StoryPrompts.FirstOrDefault(prompt => answer.Tag.StartsWith(prompt + "-", StringComparison.Ordinal));
        return new AnswerLook(
            QuestionState.Title(answer),
            words.Length == 0 ? null : SpeakingTime.Of(words).ToString(),
            QuestionState.Target(answer.Tag),
            story is null ? Typed(answer.Tag, words) : Story(story, [.. parts, answer]));
    }

    private static List<Remark> Typed(string tag, string words) =>
        [.. ProfileChecks.Of(ApplicantProfile.Empty, AnswerBank.Empty with { Everywhere = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(tag, words) })
            .Where(remark => remark.Words.Any(told => told.Place == tag))];

    private static List<Remark> Story(string prompt, IReadOnlyList<TypedAnswer> parts)
    {
        string? Part(string name) => parts.LastOrDefault(part => part.Tag == AnswerId.StoryPart(prompt, name))?.Words is { Length: > 0 } text ? text : null;
        var story = new StarStory(QuestionBank.BuiltIn.Page("stories").Prompts.Single(each => each.Id == prompt).Label)
        {
            Situation = Part("situation"),
            Task = Part("task"),
            Action = Part("action"),
            Result = Part("result"),
        };
        return [.. ProfileChecks.Of(ApplicantProfile.Empty with { Stories = [story] }).Where(remark => remark.Words.Any(told => told.Place.StartsWith("stories[0]", StringComparison.Ordinal)))];
    }
}
