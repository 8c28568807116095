namespace OfficePrep.Prep;

/// <summary>One of the four things that every set of answers should carry.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Means">What it means, in a sentence or two.</param>
/// <param name="Signs">How a listener notices that it is there.</param>
/// <param name="Own">Where the applicant's own material for it stands.</param>
/// <param name="Questions">Ids of questions whose answers are a natural place for it.</param>
public sealed record Pillar(string Id, string Title, string Means, IReadOnlyList<string> Signs, IReadOnlyList<ProfilePart> Own, IReadOnlyList<string> Questions);
