namespace OfficePrep.Server;

/// <summary>A document was replaced; its entity tag stands in the header.</summary>
/// <param name="Name">Its file in the season's folder.</param>
internal sealed record DocumentKept(string Name);
