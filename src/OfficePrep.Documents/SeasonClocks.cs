using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Documents;

/// <summary>Reads the program's and the applicant's clock for the times of a season.</summary>
internal sealed class SeasonClocks(Season season)
{
    // Shown where a letter gives an offset but no zone: the offset beside it is all that is known.
    private const string NoCity = "program's place not known";

    /// <summary>Both clocks at an instant of one interview's time.</summary>
    public TwoClocks At(Instant instant, Interview interview, NoticeTime time)
    {
        var homeZone = season.HomeZoneAt(instant);
        if (time.ZoneId is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)
        {
            return TwoClocks.At(instant, zone, ClockCity.Of(interview.Program, zone, instant), homeZone);
        }

        var offset = time.Start is Moment.At at ? at.Clock.Offset : Offset.Zero;
        var home = TwoClocks.At(instant, homeZone, null, homeZone).Home;
        return new TwoClocks(new ClockFace(NoCity, instant.InZone(DateTimeZone.ForOffset(offset))), home);
    }

    /// <summary>Both clocks at an instant in one line; one clock where the two are the same.</summary>
    public string InWords(Instant instant, Interview interview, NoticeTime time)
    {
        var clocks = At(instant, interview, time);
        return IsSame(clocks) ? clocks.Program.ToString() : clocks.ToString();
    }

    /// <summary>Both clocks for a title: <c>9:00 AM New York (UTC−5) = 7:00 PM Karachi (UTC+5)</c>, with the weekdays where they differ.</summary>
    public string Brief(Instant instant, Interview interview, NoticeTime time)
    {
        var clocks = At(instant, interview, time);
        return IsSame(clocks) ? Brief(clocks.Home, clocks.IsOtherDay)
            : $"{Brief(clocks.Program, clocks.IsOtherDay)} = {Brief(clocks.Home, clocks.IsOtherDay)}";
    }

    /// <summary>When a day ends where the program is, in words for the applicant; null where the zone is not known.</summary>
    public string? EndOfDay(LocalDate date, Interview interview, NoticeTime time)
    {
        // The last day that a clock can hold has no next midnight.
        if (date >= LocalDate.MaxIsoValue.PlusDays(-1) || time.ZoneId is not { } id || DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not { } zone)
        {
            return null;
        }

        var clocks = At(zone.AtStartOfDay(date.PlusDays(1)).ToInstant(), interview, time);
        return IsSame(clocks) ? null
            : $"No hour is given. That day ends at midnight in {clocks.Program.City}, which is {clocks.Home} for you.";
    }

    private static bool IsSame(TwoClocks clocks) =>
        clocks.Program.Time.Offset == clocks.Home.Time.Offset && clocks.Program.ZoneId == clocks.Home.ZoneId;

    private static string Brief(ClockFace face, bool withDay)
    {
        var day = withDay ? ClockText.Weekday(face.Time.Date)[..3] + " " : "";
        return $"{day}{ClockText.Clock(face.Time.TimeOfDay)} {face.City} ({ClockText.Offset(face.Time.Offset)})";
    }
}
