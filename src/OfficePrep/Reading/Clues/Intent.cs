using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>What a letter is for, before its times are known.</summary>
/// <param name="Kind">The kind that its words speak for.</param>
/// <param name="Words">The words that decided; null where none did.</param>
/// <param name="AsksToChoose">Whether it asks the applicant to choose between times, or to go and pick one.</param>
/// <param name="FixesTime">Whether it says that a time is settled.</param>
/// <param name="TakesBack">Whether it calls off, or moves, something that was settled.</param>
/// <param name="IsKnown">Whether any words spoke at all; where none did, the times alone settle the kind.</param>
/// <param name="IsExplicit">Whether it says in so many words that something is settled.</param>
internal sealed record Intent(NoticeKind Kind, TextSpan? Words, bool AsksToChoose = false, bool FixesTime = false, bool TakesBack = false, bool IsKnown = true, bool IsExplicit = false)
{
    /// <summary>How the kind was decided; null where nothing had to be.</summary>
    public KindChoice? Choice { get; init; }

    /// <summary>Whether the letter may hold interview times although its kind has none.</summary>
    public bool MayHoldTimes { get; init; }
}
