namespace OfficePrep.Prep;

/// <summary>A page of writing prompts, such as the debrief.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">Heading.</param>
/// <param name="Note">What the page is for.</param>
/// <param name="Prompts">What to write, in order.</param>
public sealed record WritingPage(string Id, string Title, string Note, IReadOnlyList<WritingPrompt> Prompts);
