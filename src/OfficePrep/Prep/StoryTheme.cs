namespace OfficePrep.Prep;

/// <summary>What a story is about, or a skill that it shows, with the questions that such a story answers.</summary>
/// <param name="Id">Kebab-case id, such as <c>theme-conflict</c> or <c>skill-honesty</c>.</param>
/// <param name="Title">It in a few words, to go on with a sentence: <c>a disagreement on a team</c>.</param>
/// <param name="Questions">Ids of questions that it fits best.</param>
/// <param name="Families">Ids of families whose questions it fits.</param>
/// <param name="Page">Id of the prompt on the page of stories that it fills; null where there is none.</param>
public sealed record StoryTheme(string Id, string Title, IReadOnlyList<string> Questions, IReadOnlyList<string> Families, string? Page)
{
    /// <summary>The word for it in a profile: the id without what stands before its first hyphen.</summary>
    public string Word => Id[(Id.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
