namespace OfficePrep.Prep.Answers;

/// <summary>How the ids of answers are made from the ids of what they answer. They name what people wrote in every pack ever printed, so they never change.</summary>
public static class AnswerId
{
    /// <summary>The answer to a question.</summary>
    /// <param name="question">Id of the question.</param>
    public static string Question(string question) => $"q-{question}-1";

    /// <summary>What is written at a prompt of a writing page.</summary>
    /// <param name="prompt">Id of the prompt.</param>
    public static string Prompt(string prompt) => $"{prompt}-1";

    /// <summary>One part of a story.</summary>
    /// <param name="prompt">Id of the story's prompt.</param>
    /// <param name="part">The part: <c>situation</c>, <c>task</c>, <c>action</c> or <c>result</c>.</param>
    public static string StoryPart(string prompt, string part) => $"{prompt}-{part}";
}
