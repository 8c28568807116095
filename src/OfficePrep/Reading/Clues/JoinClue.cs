namespace OfficePrep.Reading.Clues;

/// <summary>The links of a letter that matter: into the interview, and to its scheduler.</summary>
/// <param name="Join">How to join; null where the letter does not say.</param>
/// <param name="ScheduleUrl">Where to pick or change a time, unwrapped.</param>
internal sealed record JoinClue(JoinDetails? Join, string? ScheduleUrl);
