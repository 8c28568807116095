namespace OfficePrep.Planning.Conflicts;

/// <summary>What a calendar file says about busy times.</summary>
/// <param name="Times">The busy times within the window, by start.</param>
/// <param name="Notes">What could not be read to the letter, one sentence each, for the person.</param>
public sealed record BusyReading(IReadOnlyList<BusyTime> Times, IReadOnlyList<string> Notes);
