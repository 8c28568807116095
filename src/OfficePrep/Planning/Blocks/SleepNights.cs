using NodaTime;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Planning.Blocks;

/// <summary>When the applicant sleeps: every usual night on the home clock of that day, and the nights that an early start cuts short, and what the plans for interviews at night say.</summary>
internal sealed class SleepNights(Season season, SleepPreferences sleep, IReadOnlyList<NightPlan> plans)
{
    private readonly HomeNights home = new(season, sleep);
    private readonly ILookup<string, NightPlan> planned = plans.Where(plan => plan.IsPossible).ToLookup(plan => plan.Interview.Id, StringComparer.Ordinal);

    /// <summary>Every sleep of a plan for a night.</summary>
    public IEnumerable<Interval> Planned => plans.SelectMany(plan => plan.Entries).Where(entry => entry.IsSleep).Select(entry => new Interval(entry.From, entry.To!.Value));

    /// <summary>Kept between getting up and the time kept before an interview.</summary>
    public static Duration Morning { get; } = Duration.FromHours(1);

    /// <summary>Quiet time before bed.</summary>
    public Duration WindDown => sleep.WindDown;

    /// <summary>The usual nights that touch a stretch of time, ascending.</summary>
    public IEnumerable<Interval> Usual(Instant from, Instant to) =>
        HomeDays(from, to).Select(day => home.On(day.Date)).Where(night => night.Start < to && night.End > from);

    /// <summary>The days on the home calendar that touch a stretch of time, the day before it included, each with its zone.</summary>
    public IEnumerable<(LocalDate Date, DateTimeZone Zone)> HomeDays(Instant from, Instant to)
    {
        // A day and a half on each side: hours that run over midnight begin on the day before, and homes may lie a day apart.
        var last = (to + Duration.FromHours(36)).InUtc().Date;
        for (var day = (from - Duration.FromHours(36)).InUtc().Date; day <= last; day = day.PlusDays(1))
        {
            yield return (day, home.ZoneOf(day));
        }
    }

    /// <summary>The plan for the night of an interview; null where there is none, or one for another reading of its hour.</summary>
    public NightPlan? PlanOf(HeldTime time) => planned[time.Interview.Id].FirstOrDefault(plan => plan.Time.Start == time.Start);

    /// <summary>The last long sleep before an interview: that of the plan for its night, else as the usual nights have it.</summary>
    public Interval LastBefore(HeldTime time)
    {
        if (PlanOf(time) is not { } plan)
        {
            return LastBefore(time.Ready);
        }

        var sleeps = plan.Entries.Where(entry => entry.IsSleep && entry.To <= time.Ready).ToList();
        if (sleeps.FindLast(entry => entry.Kind != NightEntryKind.Nap) is { } last)
        {
            return new Interval(last.From, last.To!.Value);
        }

        var first = sleeps.Count > 0 ? sleeps[0].From : time.Ready;
        return Usual(first - Duration.FromHours(48), first).Where(night => night.End <= first).Cast<Interval?>().LastOrDefault() ?? LastBefore(time.Ready);
    }

    /// <summary>
    /// The last sleep before a moment to be ready. The usual night where it ends early enough; where the moment falls into it or too close after,
    /// the least sleep that ends an hour before, so that an early start moves bedtime instead of costing sleep.
    /// </summary>
    public Interval LastBefore(Instant ready)
    {
        var nights = Usual(ready - Duration.FromHours(48), ready + Morning).ToList();
        var cut = nights.LastOrDefault(night => night.Start < ready && night.End + Morning > ready);
        if (cut.HasStart && cut.Duration > Duration.Zero)
        {
            var rise = ready - Morning;
            return new Interval(Instant.Min(cut.Start, rise - sleep.Least), rise);
        }

        // A move across the date line may leave a day without a usual night.
        return nights.Where(night => night.End + Morning <= ready).Cast<Interval?>().LastOrDefault() ?? new Interval(ready - Morning - sleep.Least, ready - Morning);
    }

    /// <summary>The sleep that follows an interview which ends at night: the least sleep from then on, so that a late end moves the morning. Null where it ends by day.</summary>
    public Interval? After(Instant free) =>
        Usual(free, free + Duration.FromSeconds(1)).Any(night => night.Contains(free)) ? new Interval(free, free + sleep.Least) : null;

    /// <summary>A moment, or the last waking half hour before the night it falls into.</summary>
    public Instant Awake(Instant moment)
    {
        var night = Usual(moment, moment + Duration.FromSeconds(1)).Where(each => each.Contains(moment)).Cast<Interval?>().FirstOrDefault();
        return night is { } asleep ? asleep.Start - Duration.FromMinutes(30) : moment;
    }
}
