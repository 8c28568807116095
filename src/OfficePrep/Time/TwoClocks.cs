using NodaTime;

namespace OfficePrep.Time;

/// <summary>One moment on two wall clocks: the program's and the applicant's.</summary>
/// <param name="Program">On the program's clock.</param>
/// <param name="Home">On the applicant's clock.</param>
public sealed record TwoClocks(ClockFace Program, ClockFace Home)
{
    /// <summary>Reads both clocks at a moment.</summary>
    /// <param name="instant">The moment.</param>
    /// <param name="programZoneId">IANA id of the program's zone.</param>
    /// <param name="programCity">The program's city; null takes the zone's.</param>
    /// <param name="homeZoneId">IANA id of the applicant's zone on that day.</param>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">An id is in no tz database.</exception>
    public static TwoClocks At(Instant instant, string programZoneId, string? programCity, string homeZoneId)
    {
        var there = DateTimeZoneProviders.Tzdb[programZoneId];
        var here = DateTimeZoneProviders.Tzdb[homeZoneId];
        return new TwoClocks(
            new ClockFace(programCity ?? ClockText.City(programZoneId), instant.InZone(there)),
            new ClockFace(ClockText.City(homeZoneId), instant.InZone(here)));
    }

    /// <summary>Whether the two places have different dates then.</summary>
    public bool IsOtherDay => Program.Time.Date != Home.Time.Date;

    /// <summary>The shift of the day in words: <c>Thursday there, Friday for you</c>; empty where the date is the same.</summary>
    public string DayShift => IsOtherDay ? $"{ClockText.Weekday(Program.Time.Date)} there, {ClockText.Weekday(Home.Time.Date)} for you" : "";

    /// <summary>Both clocks in one line.</summary>
    public override string ToString() =>
        IsOtherDay ? $"{Program} = {Home}; {DayShift}" : $"{Program} = {Home.ClockOnly}";
}
