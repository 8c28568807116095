using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Clocks;

/// <summary>Which zones a season shows clocks of, over which days, and what those clocks do.</summary>
internal static class SeasonClockRecord
{
    // Reminders, sleep and travel are planned some weeks around an interview.
    private static readonly Duration Around = Duration.FromDays(60);

    // A hostile letter may name years that no clock is kept for.
    private static readonly Instant Earliest = Instant.FromUtc(1990, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2100, 1, 1, 0, 0);

    /// <summary>What our time zone data say of every zone of the season, from some weeks before its first moment to some weeks after its last.</summary>
    public static IReadOnlyList<ZoneClock> Of(Season season)
    {
        var times = season.Interviews.SelectMany(interview => interview.Times).ToList();
        var moments = times.Select(time => time.Start).OfType<Moment.At>().Select(at => at.Instant).Where(moment => moment > Earliest && moment < Latest).ToList();
        if (moments.Count == 0)
        {
            return [];
        }

        var (from, to) = (moments.Min() - Around, moments.Max() + Around);
        return [.. times.Select(time => time.ZoneId).OfType<string>()
            .Concat(season.Home.Select(stay => stay.ZoneId))
            .Distinct(StringComparer.Ordinal)
            .Where(ZoneNames.IsKnown)
            .Order(StringComparer.Ordinal)
            .Select(zone => ZoneClock.Of(zone, from, to))];
    }
}
