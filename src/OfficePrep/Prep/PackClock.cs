using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>Puts the moments of one interview on both clocks.</summary>
internal sealed class PackClock(Interview interview, Season season)
{
    public PackMoment On(Moment moment, string? zoneId) => moment switch
    {
        Moment.At at => On(at.Clock, zoneId),
        Moment.Day day => new PackMoment(
            new PackFace(ClockText.Day(day.On), Half(day.Half) + Place(day.On, zoneId)),
            new PackFace("", "No hour given: ask for it before you plan around this day."),
            ""),
        _ => throw new InvalidOperationException($"A moment of kind {moment.GetType().Name} has no wording."),
    };

    public PackMoment On(OffsetDateTime clock, string? zoneId)
    {
        var instant = clock.ToInstant();
        if (Known(zoneId) is { } zone)
        {
            var both = TwoClocks.At(instant, zone, ClockCity.Of(interview.Program, zone, instant), season.HomeZoneAt(instant));
            return new PackMoment(Face(both.Program), Face(both.Home), both.DayShift);
        }

        var here = TwoClocks.At(instant, season.HomeZoneAt(instant), null, season.HomeZoneAt(instant)).Home;
        var shift = clock.Date == here.Time.Date ? "" : $"{ClockText.Weekday(clock.Date)} there, {ClockText.Weekday(here.Time.Date)} for you";
        return new PackMoment(
            new PackFace(ClockText.Day(clock.Date), $"{ClockText.Clock(clock.TimeOfDay)} (program's place not known, {ClockText.Offset(clock.Offset)})"),
            Face(here),
            shift);
    }

    /// <summary>The clock changes near a moment, in words.</summary>
    public IEnumerable<string> ChangesNear(Moment moment, string? zoneId) =>
        moment is Moment.At at && Known(zoneId) is { } zone
            ? ClockChange.Near(at.Instant, zone, season.HomeZoneAt(at.Instant)).Select(change => change.ToString())
            : [];

    // A letter's zone was resolved when it was read; a season file that a person edited may still name one that does not exist.
    private static string? Known(string? zoneId) =>
        zoneId is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not null ? zoneId : null;

    private static PackFace Face(ClockFace face) => new(ClockText.Day(face.Time.Date), face.ClockOnly);

    private static string Half(DayHalf? half) => half switch { DayHalf.Am => "morning", DayHalf.Pm => "afternoon", _ => "no hour given" };

    private string Place(LocalDate on, string? zoneId) => Known(zoneId) is { } zone ? $" ({ClockCity.Of(interview.Program, zone, on)})" : "";
}
