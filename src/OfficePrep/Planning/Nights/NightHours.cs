using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>Whether, and in which part of, the home night a time lies.</summary>
internal static class NightHours
{
    private static readonly LocalTime DeepBegins = new(2, 0);
    private static readonly LocalTime EarlyBegins = new(5, 0);

    // A late evening costs some sleep and no plan; only what takes more than this of the usual night does.
    private static readonly Duration FarIntoSleep = Duration.FromHours(2);

    /// <summary>Whether it begins at night on the home clock, or runs far into the usual sleep.</summary>
    public static bool IsNight(Commitment time, Season season, Preferences preferences)
    {
        var home = time.Start.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(time.Start)]);
        if (home.TimeOfDay >= NightLimits.NightBegins || home.TimeOfDay < NightLimits.NightEnds)
        {
            return true;
        }

        var sleep = preferences.Sleep.Usual.On(home.Date, home.Zone);
        return time.Start < sleep.Start && time.End - sleep.Start > FarIntoSleep && time.Start > sleep.Start - Duration.FromHours(8);
    }

    /// <summary>The part of the night.</summary>
    public static NightHour Of(Commitment time, Season season)
    {
        var clock = time.Start.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(time.Start)]).TimeOfDay;
        return clock >= NightLimits.NightEnds || clock < DeepBegins ? NightHour.Late : clock < EarlyBegins ? NightHour.Deep : NightHour.Early;
    }
}
