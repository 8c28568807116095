namespace OfficePrep.Prep;

/// <summary>Something for the applicant to write: a label, a hint and room.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Label">What to write.</param>
/// <param name="Hint">How to go about it.</param>
public sealed record WritingPrompt(string Id, string Label, string Hint);
