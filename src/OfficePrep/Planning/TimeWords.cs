using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>A moment of a letter in words: on the program's clock and on the applicant's, each with its city and UTC offset.</summary>
public static class TimeWords
{
    /// <summary>On the program's clock, with the end where there is one: <c>Thursday, October 15, 2026, 9:00 AM to 12:00 PM (New York, UTC−4)</c>.</summary>
    /// <param name="time">The moment.</param>
    /// <param name="program">The program, whose city names the clock where it keeps it; null takes the zone's.</param>
    public static string There(NoticeTime time, ProgramIdentity? program) => time.Start switch
    {
        Moment.Day day => ClockText.Day(day.On) + Half(day.Half),
        Moment.At at => Span(at.Clock, time.End, Place(time, program, at.Clock)),
        _ => throw new InvalidOperationException("A moment is a day or an instant."),
    };

    /// <summary>On the applicant's clock; null for a day without a clock time, or where the home zone is not known.</summary>
    public static string? Here(NoticeTime time, string? homeZoneId)
    {
        if (time.Start is not Moment.At at || homeZoneId is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(homeZoneId) is not { } zone)
        {
            return null;
        }

        var start = at.Instant.InZone(zone);
        return Span(start.ToOffsetDateTime(), time.End?.ToInstant().InZone(zone).ToOffsetDateTime(), $"{ClockText.City(homeZoneId)}, {ClockText.Offset(start.Offset)}");
    }

    /// <summary>What happens at a time, for titles and labels.</summary>
    public static string Role(TimeRole role) => role switch
    {
        TimeRole.Interview => "Interview",
        TimeRole.Social => "Social",
        TimeRole.TechCheck => "Technology check",
        TimeRole.OpenHouse => "Open house",
        TimeRole.SecondLook => "Second look",
        TimeRole.ReplyBy => "Reply by",
        TimeRole.Agenda => "Part of the day",
        _ => throw new InvalidOperationException($"The role {role} has no wording."),
    };

    private static string Span(OffsetDateTime start, OffsetDateTime? end, string place)
    {
        var until = end is not { } last || last.ToInstant() <= start.ToInstant() ? ""
            : last.Date == start.Date ? $" to {ClockText.Clock(last.TimeOfDay)}"
            : $" to {ClockText.Weekday(last.Date)}, {ClockText.Clock(last.TimeOfDay)}";
        return $"{ClockText.Day(start.Date)}, {ClockText.Clock(start.TimeOfDay)}{until} ({place})";
    }

    private static string Place(NoticeTime time, ProgramIdentity? program, OffsetDateTime clock) =>
        time.ZoneId is { } zone
            ? $"{ClockCity.Of(program, zone, clock.ToInstant())}, {ClockText.Offset(clock.Offset)}"
            : ClockText.Offset(clock.Offset);

    private static string Half(DayHalf? half) => half switch
    {
        DayHalf.Am => ", in the morning",
        DayHalf.Pm => ", in the afternoon",
        _ => "",
    };
}
