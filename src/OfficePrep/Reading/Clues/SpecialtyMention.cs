namespace OfficePrep.Reading.Clues;

/// <summary>A specialty named in a text.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of its words.</param>
/// <param name="Weight">How plainly it is named: a full name 4, an abbreviation 3, a word that may mean something else 1.</param>
internal readonly record struct SpecialtyMention(string Id, int First, int Count, double Weight);
