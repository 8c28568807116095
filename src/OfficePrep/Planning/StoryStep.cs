namespace OfficePrep.Planning;

/// <summary>What a letter did to its interview.</summary>
/// <param name="Letter">Key of the letter.</param>
/// <param name="Words">The rest of a sentence that begins with the letter: <c>fixes Thursday, October 15, 2026, 9:00 AM (New York, UTC−4)</c>.</param>
internal sealed record StoryStep(string Letter, string Words);
