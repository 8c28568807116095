using OfficePrep.Planning;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Server.Plans;

/// <summary>One entry of the plan for a night.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Title">What it is.</param>
/// <param name="From">When it begins, on the applicant's clock.</param>
/// <param name="To">When it ends, on the applicant's clock; null for a moment.</param>
/// <param name="Words">What to do and why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record NightEntryWords(NightEntryKind Kind, string Title, string From, string? To, string Words, string Source)
{
    /// <summary>Tells one.</summary>
    public static NightEntryWords Of(NightEntry entry, Season season) =>
        new(entry.Kind, entry.Title, HomeClock.Words(season, entry.From), entry.To is { } end ? HomeClock.Words(season, end) : null, entry.Words, entry.Source);
}
