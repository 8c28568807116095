namespace OfficePrep.Prep.Profile;

/// <summary>One of the person's stories, proposed for a question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Story">Title of the story.</param>
/// <param name="Why">Why it fits, in one sentence.</param>
public sealed record StoryProposal(string Question, string Story, string Why)
{
    /// <summary>Title of another story that would do, for when the first was told already; null where there is none.</summary>
    public string? Other { get; init; }
}
