using OfficePrep.Planning.Answers;

namespace OfficePrep.Server.Plans;

/// <summary>A question that the letters leave open.</summary>
/// <param name="Id">Its name, the same after new letters.</param>
/// <param name="Source">The message that it is about.</param>
/// <param name="InterviewId">The interview; null where the question is which.</param>
/// <param name="Words">The question.</param>
/// <param name="Choices">The ways to answer, by number from 1, the likeliest first.</param>
/// <param name="TakesMoment">Whether a moment of the person's own is an answer too.</param>
public sealed record QuestionWords(string Id, string Source, string? InterviewId, string Words, IReadOnlyList<string> Choices, bool TakesMoment)
{
    /// <summary>Tells one.</summary>
    internal static QuestionWords Of(SeasonQuestion question) => new(
        question.Id,
        question.Letter.Source,
        question.Interview?.Id,
        question.Words,
        [.. question.Choices.Select(choice => choice.Words)],
        question.Choices[0].Answer is Answer.Reading);
}
