using NodaTime;

namespace OfficePrep.Planning;

/// <summary>A stretch of the season that the applicant spends in one zone.</summary>
/// <param name="From">First day there, in that zone; null for the first stay.</param>
/// <param name="ZoneId">IANA id.</param>
public sealed record HomeStay(LocalDate? From, string ZoneId)
{
    /// <summary>Whether nobody said so: the usual home, taken for days on which no other place was named.</summary>
    public bool IsAssumed { get; init; }
}
