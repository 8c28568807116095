namespace OfficePrep.Prep;

/// <summary>A way to build one kind of answer: its steps in order, each with time and with where its material comes from.</summary>
/// <param name="Id">Kebab-case id, such as <c>why-abroad</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Note">When it serves, and what it is good for.</param>
/// <param name="Steps">The steps, in the order in which they are spoken.</param>
/// <param name="Questions">Ids of the questions it answers best.</param>
public sealed record AnswerFrame(string Id, string Title, string Note, IReadOnlyList<FrameStep> Steps, IReadOnlyList<string> Questions)
{
    /// <summary>Target length of the whole spoken answer, in seconds: the sum of its steps.</summary>
    public int Seconds => Steps.Sum(step => step.Seconds);
}

/// <summary>One step of an answer.</summary>
/// <param name="Id">Stable kebab-case id; what people write for the step is found by it.</param>
/// <param name="Label">Name of the step.</param>
/// <param name="Say">What belongs in it, and what does not.</param>
/// <param name="Start">A beginning of a sentence to finish in one's own words; it claims nothing by itself.</param>
/// <param name="Seconds">How long the step should take when spoken, in seconds.</param>
/// <param name="Own">Where the applicant's own material for it stands.</param>
public sealed record FrameStep(string Id, string Label, string Say, string Start, int Seconds, IReadOnlyList<ProfilePart> Own);
