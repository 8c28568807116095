namespace OfficePrep.Prep.Answers;

/// <summary>A merged answer.</summary>
/// <param name="Text">The text.</param>
/// <param name="BothKept">Whether two versions were put one below the other, for the person to choose.</param>
public readonly record struct MergedText(string Text, bool BothKept);
