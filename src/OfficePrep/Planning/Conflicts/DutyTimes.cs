using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>When fixed duties are, within a window.</summary>
internal static class DutyTimes
{
    /// <summary>The times, by start; each in its own zone, or in the home zone of its day.</summary>
    public static IEnumerable<BusyTime> Of(Preferences preferences, Season season, Interval window)
    {
        var last = window.End.InUtc().Date.PlusDays(1);
        for (var day = window.Start.InUtc().Date.PlusDays(-2); day <= last && preferences.Duties.Count > 0; day = day.PlusDays(1))
        {
            foreach (var duty in preferences.Duties.Where(duty => duty.IsOn(day)))
            {
                var zone = DateTimeZoneProviders.Tzdb[duty.ZoneId ?? season.HomeZoneAt((day + LocalTime.Noon).InUtc().ToInstant())];
                var span = duty.Hours.On(day, zone);
                if (span.End > window.Start && span.Start < window.End && span.End > span.Start)
                {
                    yield return new BusyTime(span.Start, span.End, BusyCalendar.TitleOf(duty.Title));
                }
            }
        }
    }
}
