using System.Collections.Immutable;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>What a person left in a pack.</summary>
/// <param name="Answers">What stands in the boxes that are still there.</param>
/// <param name="Kept">What was added outside the boxes, comments, and the looks of answers.</param>
/// <param name="HoldsMore">Whether there is more that a new printing could not put back, such as pictures: the file is then to be left as it is.</param>
public sealed record ReturnedPack(PackAnswers Answers, ImmutableArray<KeptContent> Kept, bool HoldsMore);
