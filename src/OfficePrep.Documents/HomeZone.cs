using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Documents;

/// <summary>Where the applicant is at a moment of the season.</summary>
internal static class HomeZone
{
    /// <summary>IANA id of the zone of the last stay that has begun by then, each stay's first day counted in its own zone; the first stay holds before all.</summary>
    public static string At(Season season, Instant instant) =>
        (season.Home.LastOrDefault(stay => stay.From is not { } from || from <= instant.InZone(DateTimeZoneProviders.Tzdb[stay.ZoneId]).Date)
            ?? season.Home[0]).ZoneId;
}
