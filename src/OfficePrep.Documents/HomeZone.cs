using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Documents;

/// <summary>Where the applicant is at a moment of the season.</summary>
internal static class HomeZone
{
    /// <summary>IANA id of the zone of the last stay that has begun by then, each stay's first day counted in its own zone.</summary>
    public static string At(Season season, Instant instant) =>
        season.Home.Last(stay => stay.From is not { } from || from <= instant.InZone(DateTimeZoneProviders.Tzdb[stay.ZoneId]).Date).ZoneId;

    /// <summary>IANA id of the zone that the applicant is in on a date.</summary>
    public static string On(Season season, LocalDate date) =>
        season.Home.Last(stay => stay.From is not { } from || from <= date).ZoneId;
}
