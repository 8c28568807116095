using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Replies;

/// <summary>Puts moments on the program's clock and on the applicant's, each with its own date, city and UTC offset, so that each line can be read alone.</summary>
internal sealed class ReplyClock(Season season, ProgramIdentity program)
{
    // More words between a clock time and its offset are no name of a city.
    private const int MostCityWords = 4;

    /// <summary>The zone that the applicant is in then.</summary>
    public DateTimeZone HomeAt(Instant instant) => DateTimeZoneProviders.Tzdb[season.HomeZoneAt(instant)];

    /// <summary>The zone that a time stands in; for one without a known zone, its own offset.</summary>
    public static DateTimeZone ZoneOf(NoticeTime time, OffsetDateTime clock) =>
        (time.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) is { } zone && zone.GetUtcOffset(clock.ToInstant()) == clock.Offset
            ? zone
            : DateTimeZone.ForOffset(clock.Offset);

    /// <summary>A time of the season.</summary>
    public ReplyTime Of(NoticeTime time) => time.Start switch
    {
        Moment.At at => Of(at.Instant, time.End?.ToInstant(), ZoneOf(time, at.Clock)),
        Moment.Day day => Of(day),
        _ => throw new InvalidOperationException("A moment is a day or an instant."),
    };

    /// <summary>An instant, with an end where one is known.</summary>
    public ReplyTime Of(Instant start, Instant? end, DateTimeZone there)
    {
        var home = HomeAt(start);
        var (theirs, said) = Face(start, end, there, CityOf(there, start));
        if (home.Id == there.Id)
        {
            return new ReplyTime([theirs], [said]);
        }

        var (mine, also) = Face(start, end, home, CityOf(home.Id));
        return new ReplyTime([theirs, $"For me: {mine}"], [said, also]);
    }

    private static ReplyTime Of(Moment.Day day)
    {
        var half = day.Half switch { DayHalf.Am => " (morning)", DayHalf.Pm => " (afternoon)", _ => "" };
        return new ReplyTime([ClockText.Day(day.On) + half], [new SaidMoment(null, null, day.On, day.Half)]);
    }

    // From this hour on, "to 1:00 AM" can only mean the next day; up to that hour it is still the same night.
    private const int EveningBegins = 17;
    private const int NightEnds = 6;

    // Any other end on another day, or past a change of the clocks, would need words that a reader may take for another moment: that clock gives the start alone.
    private static (string Line, SaidMoment Said) Face(Instant start, Instant? end, DateTimeZone zone, string? city)
    {
        var from = start.InZone(zone);
        var to = end?.InZone(zone) is { } last && last.Offset == from.Offset && last.LocalDateTime > from.LocalDateTime && IsOneEvening(from, last) ? last : (ZonedDateTime?)null;
        var span = ClockText.Clock(from.TimeOfDay) + (to is { } until ? $" to {ClockText.Clock(until.TimeOfDay)}" : "");
        var place = city is null ? ClockText.Offset(from.Offset) : $"{city}, {ClockText.Offset(from.Offset)}";
        return ($"{ClockText.Day(from.Date)}, {span} ({place})", new SaidMoment(start, to?.ToInstant(), null, null));
    }

    private static bool IsOneEvening(ZonedDateTime from, ZonedDateTime to) =>
        to.Date == from.Date || (to.Date == from.Date.PlusDays(1) && from.Hour >= EveningBegins && to.Hour < NightEnds);

    // A letter may call anything a city; what is none by its letters gives way to the city of the zone.
    private string? CityOf(DateTimeZone there, Instant instant)
    {
        var named = OneLine.Of(ClockCity.Of(program, there.Id, instant));
        return IsCity(named) ? named : CityOf(there.Id);
    }

    // "Etc/GMT+5" and the like name no city, and would contradict the offset beside them.
    private static string? CityOf(string zoneId) =>
        zoneId.Contains('/', StringComparison.Ordinal) && !zoneId.StartsWith("Etc/", StringComparison.Ordinal) ? ClockText.City(zoneId) : null;

    private static bool IsCity(string name) =>
        name.Length > 1 && name.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or '-' or '\'' or '’')
        && name.Split(' ').Length <= MostCityWords
        && ZoneNames.Find(name) is null;
}
