using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>A sleep on the time line.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
internal readonly record struct PlannedSleep(NightEntryKind Kind, Instant From, Instant To)
{
    public Duration Length => To - From;
}
