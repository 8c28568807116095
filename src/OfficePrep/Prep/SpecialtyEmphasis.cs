namespace OfficePrep.Prep;

/// <summary>Which side of the same true story to turn toward one specialty. It never asks for a second life story.</summary>
/// <param name="Id">The specialty's id in the contract of readings, such as <c>internal-medicine</c>.</param>
/// <param name="Title">The specialty in words.</param>
/// <param name="Note">The one thought to keep.</param>
/// <param name="Values">What its interviewers tend to look for.</param>
/// <param name="BringForward">Which of one's own material to bring forward, and how.</param>
/// <param name="HoldBack">What to keep short.</param>
public sealed record SpecialtyEmphasis(string Id, string Title, string Note, IReadOnlyList<string> Values, IReadOnlyList<string> BringForward, IReadOnlyList<string> HoldBack);
