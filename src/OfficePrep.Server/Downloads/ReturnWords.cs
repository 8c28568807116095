namespace OfficePrep.Server.Downloads;

/// <summary>What came of a document that was brought back.</summary>
/// <param name="Notes">What the person should know, one sentence each.</param>
internal sealed record ReturnWords(IReadOnlyList<string> Notes);
