namespace OfficePrep.Planning.Answers;

/// <summary>One way to answer a question.</summary>
/// <param name="Words">What it means, with both clocks where it is a moment.</param>
/// <param name="Answer">The answer that choosing it gives.</param>
public sealed record AnswerChoice(string Words, Answer Answer);
