using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>The table of a <see cref="Snapshot"/>: every moment in force on both clocks.</summary>
internal sealed class SnapshotTable(Interview interview, Season season)
{
    /// <summary>The rows in order of time.</summary>
    public IReadOnlyList<SnapshotClock> Rows() =>
        [.. interview.Times.Where(time => time.Status != TimeStatus.Withdrawn).SelectMany(Rows)
            .OrderBy(row => row.Date).ThenBy(row => row.Instant ?? Instant.MinValue).ThenBy(row => row.Row.Priority).Select(row => row.Row)];

    /// <summary>The interview's own row; null where there is none.</summary>
    public SnapshotClock? Main() => interview.Main is { } main ? Rows(main).Last().Row : null;

    private IEnumerable<(LocalDate Date, Instant? Instant, SnapshotClock Row)> Rows(NoticeTime time)
    {
        if (time.ArriveBy is { } arrival)
        {
            var what = interview.Format == InterviewFormat.InPerson ? "Arrive by" : "Log in by";
            yield return (arrival.Date, arrival.ToInstant(), Row(what, arrival, null, time, 1));
        }

        yield return time.Start is Moment.At at
            ? (at.Date, at.Instant, Row(What(time), at.Clock, time.End, time, Priority(time)))
            : (time.Start.Date, null, DayRow(time));
    }

    private SnapshotClock Row(string what, OffsetDateTime start, OffsetDateTime? end, NoticeTime time, int priority)
    {
        var home = ClockText.City(season.HomeZoneAt(start.ToInstant()));
        var here = DateTimeZoneProviders.Tzdb[season.HomeZoneAt(start.ToInstant())];
        var homeStart = start.ToInstant().InZone(here).ToOffsetDateTime();
        var homeEnd = end?.ToInstant().InZone(here).ToOffsetDateTime();
        var shift = homeStart.Date == start.Date ? "" : $"{ClockText.Weekday(start.Date)} there, {ClockText.Weekday(homeStart.Date)} for you";
        return new SnapshotClock(what, Hour(City(time), start, end), Hour(home, homeStart, homeEnd), shift, priority);
    }

    private SnapshotClock DayRow(NoticeTime time)
    {
        var half = time.Start is Moment.Day { Half: { } part } ? part == DayHalf.Am ? "morning, no hour given" : "afternoon, no hour given" : "no hour given";
        return new SnapshotClock(What(time), new SnapshotHour(City(time), ClockText.ShortDay(time.Start.Date), half, null), null, "", Priority(time));
    }

    private string City(NoticeTime time) => time.ZoneId is not { } zone ? interview.Program.City ?? "Program"
        : time.Start is Moment.At at ? ClockCity.Of(interview.Program, zone, at.Instant)
        : ClockCity.Of(interview.Program, zone, time.Start.Date);

    private static SnapshotHour Hour(string city, OffsetDateTime start, OffsetDateTime? end)
    {
        var hours = ClockText.Clock(start.TimeOfDay);
        if (end is { } stop)
        {
            hours += $" – {ClockText.Clock(stop.TimeOfDay)}";
            // Within a week the weekday alone says which day it ends on.
            hours += stop.Date == start.Date ? "" : $" ({(Period.DaysBetween(start.Date, stop.Date) is > 0 and < 7 ? ClockText.Weekday(stop.Date) : ClockText.ShortDay(stop.Date))})";
            hours += stop.Offset == start.Offset ? "" : $" ({ClockText.Offset(stop.Offset)} by then)";
        }

        return new SnapshotHour(city, ClockText.ShortDay(start.Date), hours, ClockText.Offset(start.Offset));
    }

    private static string What(NoticeTime time)
    {
        var role = TimeWords.Role(time.Role);
        var named = time.Role is TimeRole.Interview or TimeRole.ReplyBy || string.IsNullOrWhiteSpace(time.Title) ? role : time.Title;
        return time.Status == TimeStatus.Offered ? $"{named} (offered)" : named;
    }

    private static int Priority(NoticeTime time) => (time.Role, time.Status) switch
    {
        (TimeRole.Interview, TimeStatus.Fixed) or (TimeRole.ReplyBy, _) => 0,
        (TimeRole.Interview, _) or (TimeRole.TechCheck, _) => 2,
        (TimeRole.Social, _) => 3,
        _ => 4,
    };
}
