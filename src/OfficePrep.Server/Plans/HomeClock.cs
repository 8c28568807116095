using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Time;

namespace OfficePrep.Server.Plans;

/// <summary>Moments on the clock of wherever the applicant is then.</summary>
internal static class HomeClock
{
    /// <summary>A moment in words.</summary>
    public static string Words(Season season, Instant moment)
    {
        var zone = season.HomeZoneAt(moment);
        return new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone])).ToString();
    }
}
