namespace OfficePrep.Prep.Profile;

/// <summary>Words of the profile that stand in an answer's box until the person writes something there.</summary>
/// <param name="Id">Id of the answer, as in the answer bank.</param>
/// <param name="Text">The person's own words.</param>
/// <param name="IsForEveryPack">Whether they serve every program.</param>
/// <param name="From">Where in the profile they stand, in words: <c>why medicine</c>.</param>
public sealed record OwnAnswer(string Id, string Text, bool IsForEveryPack, string From);
