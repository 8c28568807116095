namespace OfficePrep.Prep.Profile;

/// <summary>Something that the person is good at.</summary>
/// <param name="Name">It in a few words.</param>
/// <param name="Proof">What shows it; null where nothing was written yet.</param>
public sealed record Strength(string Name, string? Proof);
