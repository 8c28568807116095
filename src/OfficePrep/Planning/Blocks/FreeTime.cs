using NodaTime;

namespace OfficePrep.Planning.Blocks;

/// <summary>Finds places for blocks outside sleep, duties, interviews and what was placed before. Costs depend on the days searched, not on the season's length.</summary>
internal sealed class FreeTime
{
    private static readonly long Quarter = Duration.FromMinutes(15).BclCompatibleTicks;

    private readonly SleepNights nights;
    private readonly IReadOnlyList<Duty> duties;
    private readonly Season season;
    private readonly Dictionary<LocalDate, List<Interval>> taken = [];

    public FreeTime(Season season, Preferences preferences, SleepNights nights, IReadOnlyList<HeldTime> held, IReadOnlyList<Interval> busy)
    {
        this.season = season;
        this.nights = nights;
        duties = preferences.Duties;
        foreach (var time in held)
        {
            Take(new Interval(time.Ready, time.Free));
            foreach (var other in time.OtherReadings)
            {
                Take(other);
            }

            // The plan for a night says itself when sleep is.
            if (time.IsInterview && nights.PlanOf(time) is null)
            {
                Take(nights.LastBefore(time));
                if (nights.After(time.Free) is { } recovery)
                {
                    Take(recovery);
                }
            }
        }

        foreach (var sleep in nights.Planned)
        {
            Take(sleep);
        }

        foreach (var appointment in busy.Where(each => each.HasStart && each.HasEnd))
        {
            Take(appointment);
        }
    }

    /// <summary>Takes time away from what is placed later.</summary>
    public void Take(Interval time)
    {
        // Longer than this is no appointment; the days beyond would only cost memory.
        var last = Instant.Min(time.End, time.Start + Duration.FromDays(60)).InUtc().Date;
        for (var day = time.Start.InUtc().Date; day <= last; day = day.PlusDays(1))
        {
            if (!taken.TryGetValue(day, out var there))
            {
                taken[day] = there = [];
            }

            // What overlaps is one: a crowded day must not cost more than a day holds.
            var whole = there.Where(other => Overlap(other, time)).Append(time).ToList();
            there.RemoveAll(other => Overlap(other, time));
            there.Add(new Interval(whole.Min(other => other.Start), whole.Max(other => other.End)));
        }
    }

    /// <summary>The latest place that ends by a moment and begins on a quarter of an hour; null where there is none.</summary>
    public Interval? LatestBefore(Instant end, Instant notBefore, Duration length)
    {
        var busy = Busy(notBefore, end);
        for (var start = Floor(end - length); start >= notBefore;)
        {
            var place = new Interval(start, start + length);
            if (Clash(busy, place) is not { } clash)
            {
                return place;
            }

            start = Floor(clash.Start - length);
        }

        return null;
    }

    /// <summary>The earliest place from a moment that begins on a quarter of an hour; null where there is none that ends in time.</summary>
    public Interval? EarliestAfter(Instant start, Instant notAfter, Duration length)
    {
        var busy = Busy(start, notAfter);
        for (var from = Ceiling(start); from + length <= notAfter;)
        {
            var place = new Interval(from, from + length);
            if (Clash(busy, place) is null)
            {
                return place;
            }

            from = Ceiling(busy.Where(each => Overlap(each, place)).Max(each => each.End));
        }

        return null;
    }

    /// <summary>A place on one day at the first of some hours on the home clock that is free; null where none is.</summary>
    public Interval? On(LocalDate day, IEnumerable<LocalTime> hours, Duration length)
    {
        var zone = DateTimeZoneProviders.Tzdb[season.HomeZoneAt(day.At(LocalTime.Noon).InUtc().ToInstant())];
        var places = hours.Select(hour => zone.AtLeniently(day + hour).ToInstant()).Select(start => new Interval(start, start + length)).ToList();
        var busy = Busy(places.Min(place => place.Start), places.Max(place => place.End));
        return places.Where(place => Clash(busy, place) is null).Cast<Interval?>().FirstOrDefault();
    }

    private static Interval? Clash(List<Interval> busy, Interval place)
    {
        Interval? first = null;
        foreach (var each in busy.Where(each => Overlap(each, place)))
        {
            first = first is { } known && known.Start <= each.Start ? first : each;
        }

        return first;
    }

    private static bool Overlap(Interval left, Interval right) => left.Start < right.End && right.Start < left.End;

    private List<Interval> Busy(Instant from, Instant to)
    {
        var window = new Interval(from, Instant.Max(from, to));
        var busy = new List<Interval>();
        foreach (var (day, home) in nights.HomeDays(from, to))
        {
            busy.AddRange(duties.Where(duty => duty.IsOn(day)).Select(duty => duty.Hours.On(day, duty.ZoneId is { } zone ? DateTimeZoneProviders.Tzdb[zone] : home)));
            busy.AddRange(taken.GetValueOrDefault(day) ?? []);
        }

        busy.AddRange(nights.Usual(from, to).Select(night => new Interval(night.Start, night.End)));
        return [.. busy.Where(each => Overlap(each, window)).Distinct()];
    }

    private static Instant Floor(Instant moment) => Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks() / Quarter * Quarter);

    private static Instant Ceiling(Instant moment) => Floor(moment + Duration.FromTicks(Quarter - 1));
}
