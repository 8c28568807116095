namespace OfficePrep.Server.Plans;

/// <summary>The last step and what taking it back changes.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Changes">What taking it back changes.</param>
internal sealed record UndoWords(string Step, IReadOnlyList<ChangeWords> Changes);
