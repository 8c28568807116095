namespace OfficePrep.Server.Programs;

/// <summary>A person's own words about a program.</summary>
/// <param name="Kind">What they are: <c>why</c>, <c>special</c>, <c>concern</c>, <c>question</c>, <c>people</c>.</param>
/// <param name="Text">The words, kept as they are written.</param>
internal sealed record WordsNote(string Kind, string Text);
