using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Slots;

/// <summary>An offered time with its place in the ranking.</summary>
/// <param name="Number">Which of the offered times, counted from 1 in their order: what a reply calls it by.</param>
/// <param name="Time">When, on both clocks; the likeliest reading of a time in doubt.</param>
/// <param name="Reasons">Why it stands where it stands: what forbids it, what speaks against it, what speaks for it. Never empty.</param>
public sealed record RankedSlot(int Number, Commitment Time, IReadOnlyList<SlotReason> Reasons)
{
    /// <summary>Whether nothing forbids it.</summary>
    public bool IsPossible => Reasons.All(reason => reason.Weight != SlotWeight.Never);
}
