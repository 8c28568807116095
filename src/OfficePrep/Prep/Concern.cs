namespace OfficePrep.Prep;

/// <summary>Something a program director may quietly wonder about a graduate of a school abroad, with how to settle it.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Wonder">The thought, as the director might have it.</param>
/// <param name="Behind">The fair reason for it.</param>
/// <param name="Answer">How to settle it, one step an element; made of facts, never of promises.</param>
/// <param name="Pillar">Id of the pillar that it belongs to.</param>
/// <param name="Own">Where the applicant's own material for it stands.</param>
/// <param name="Questions">Ids of questions in which it tends to come up.</param>
public sealed record Concern(string Id, string Wonder, string Behind, IReadOnlyList<string> Answer, string Pillar, IReadOnlyList<ProfilePart> Own, IReadOnlyList<string> Questions);
