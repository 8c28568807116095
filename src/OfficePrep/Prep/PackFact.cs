namespace OfficePrep.Prep;

/// <summary>A labelled fact of the pack's first page.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The fact.</param>
public sealed record PackFact(string Label, string Value);
