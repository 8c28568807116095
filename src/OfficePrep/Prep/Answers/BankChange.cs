namespace OfficePrep.Prep.Answers;

/// <summary>What the reading of one pack did to the bank.</summary>
/// <param name="Bank">The bank after it.</param>
/// <param name="Changed">Ids of the answers and boxes that changed.</param>
/// <param name="BothKept">Ids of the answers of which two versions now stand one below the other.</param>
public sealed record BankChange(AnswerBank Bank, IReadOnlyList<string> Changed, IReadOnlyList<string> BothKept);
