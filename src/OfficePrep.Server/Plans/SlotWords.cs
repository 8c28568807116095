using NodaTime.Text;
using OfficePrep.Planning.Slots;

namespace OfficePrep.Server.Plans;

/// <summary>A time that a program offers, in its place of the ranking.</summary>
/// <param name="Number">What a reply calls it by (<c>slot</c> of a reply that chooses).</param>
/// <param name="When">When, on both clocks.</param>
/// <param name="Start">When it begins, RFC 3339 in UTC.</param>
/// <param name="IsPossible">Whether nothing forbids it.</param>
/// <param name="Reasons">Why it stands where it stands.</param>
internal sealed record SlotWords(int Number, string When, string Start, bool IsPossible, IReadOnlyList<SlotReason> Reasons)
{
    /// <summary>Tells one.</summary>
    public static SlotWords Of(RankedSlot slot) => new(slot.Number, slot.Time.When, InstantPattern.General.Format(slot.Time.Start), slot.IsPossible, slot.Reasons);
}
