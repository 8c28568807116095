namespace OfficePrep.Documents.Pdf;

/// <summary>What became of a snapshot on paper. The sheet says the same in its own words.</summary>
/// <param name="LeftOut">How many lines and rows did not fit; the sheet says so where they would stand.</param>
/// <param name="Shortened">How many long lines end in an ellipsis.</param>
/// <param name="MissingCodePoints">Signs that no font on this machine has, shown as U+FFFD or a question mark.</param>
public sealed record SnapshotPrint(int LeftOut, int Shortened, IReadOnlyList<int> MissingCodePoints);
