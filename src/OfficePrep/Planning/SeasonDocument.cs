namespace OfficePrep.Planning;

/// <summary>A document that was written into the season's folder, as it was written: a copy that differs from it was edited by the person.</summary>
/// <param name="Path">Where it is, below the season's folder, with forward slashes.</param>
/// <param name="Sha256">Hash of its bytes as written, lower-case hexadecimal.</param>
/// <param name="TzdbVersion">Version of the time zone data that its clocks were computed with.</param>
public sealed record SeasonDocument(string Path, string Sha256, string TzdbVersion);
