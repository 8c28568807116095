namespace OfficePrep.Planning.Slots;

/// <summary>One reason for or against an offered time.</summary>
/// <param name="Weight">How it counts.</param>
/// <param name="Words">It, in a sentence.</param>
public sealed record SlotReason(SlotWeight Weight, string Words);

/// <summary>How a reason counts.</summary>
public enum SlotWeight
{
    /// <summary>The time cannot be taken.</summary>
    Never,

    /// <summary>It speaks against the time.</summary>
    Against,

    /// <summary>It speaks for the time.</summary>
    For,
}
