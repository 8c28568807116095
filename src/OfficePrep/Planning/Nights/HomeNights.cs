using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>The usual night of each day on the home calendar, each worked out once: a season asks for the same ones again and again.</summary>
internal sealed class HomeNights(Season season, SleepPreferences sleep)
{
    private readonly Dictionary<LocalDate, (DateTimeZone Zone, Interval Night)> nights = [];

    /// <summary>The home zone of a day, as its noon has it.</summary>
    public DateTimeZone ZoneOf(LocalDate day) => Of(day).Zone;

    /// <summary>The night that begins on a day, as it would be with nothing in its way.</summary>
    public Interval On(LocalDate day) => Of(day).Night;

    private (DateTimeZone Zone, Interval Night) Of(LocalDate day)
    {
        if (!nights.TryGetValue(day, out var found))
        {
            var zone = DateTimeZoneProviders.Tzdb[season.HomeZoneAt((day + LocalTime.Noon).InUtc().ToInstant())];
            nights[day] = found = (zone, sleep.Usual.On(day, zone));
        }

        return found;
    }
}
