using NodaTime;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Nights;

/// <summary>Plans the nights of a season one after the other; what is planned for one stands for the next.</summary>
internal sealed class NightSeason(Season season, Preferences preferences, IReadOnlyList<Commitment> all)
{
    // Usual nights are laid out this far around a plan: what is counted, and a night more.
    private const int DaysAround = 4;

    // No plan begins or ends farther from its interview than this, with the nights that are laid out around it.
    private static readonly Duration Reach = Duration.FromDays(14);

    private readonly List<NightSleeps> planned = [];
    private readonly Dictionary<Commitment, Trial> trials = new(ReferenceEqualityComparer.Instance);
    private readonly HomeNights home = new(season, preferences.Sleep);
    private readonly List<(Commitment Time, Interval Span)> spans = [.. all.Select(each => (each, each.Span))];

    // Where the last of the earlier plans ends.
    private LocalDate lastNight = LocalDate.MinIsoValue;
    private Instant lastSleep = Instant.MinValue;

    private readonly ILookup<string?, SeasonLetter> letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);

    /// <summary>
    /// Plans. A night that gets no plan is still ahead and still costs sleep. So the others are planned again with its hours as they are, until every plan keeps the limits beside it;
    /// what was refused stays refused, so that this ends.
    /// </summary>
    /// <param name="times">The interviews at night, by time, one reading of each.</param>
    public IReadOnlyList<NightPlan> Plan(IReadOnlyList<Commitment> times)
    {
        var open = times.ToList();
        while (true)
        {
            planned.Clear();
            (lastNight, lastSleep) = (LocalDate.MinIsoValue, Instant.MinValue);
            var plans = open.Select((time, at) => Plan(time, at + 1 < open.Count ? open[at + 1] : null)).ToList();
            if (plans.TrueForAll(plan => plan is not null))
            {
                var byTime = plans.OfType<NightPlan>().ToLookup(plan => (plan.Interview.Id, plan.Time.Start));
                return [.. times.Select(time => byTime[(time.Interview!.Id, time.Start)].FirstOrDefault() ?? NightPlanText.Refused(time, preferences))];
            }

            open = [.. open.Where((_, at) => plans[at] is not null)];
        }
    }

    // A night whose neighbors are the same as in the round before is not planned again: a crowded season takes as many rounds as it has clusters.
    private NightPlan? Plan(Commitment time, Commitment? next)
    {
        if (trials.TryGetValue(time, out var known) && known.IsOf(next, planned, lastNight, lastSleep))
        {
            if (known.Kept is { } kept)
            {
                Keep(kept);
            }

            return known.Plan;
        }

        var (before, night, sleep) = ((IReadOnlyList<NightSleeps>)[.. planned], lastNight, lastSleep);
        var found = Search(time, next);
        trials[time] = new Trial(next, before, night, sleep, found?.Plan, found?.Sleeps);
        if (found is var (_, sleeps))
        {
            Keep(sleeps);
        }

        return found?.Plan;
    }

    private (NightPlan Plan, NightSleeps Sleeps)? Search(Commitment time, Commitment? next)
    {
        var (from, to) = (time.Span.Start - Reach, time.Span.End + Reach);
        var taken = spans.Where(each => each.Span.Start < to && each.Span.End > from && IsAnother(each.Time, time)).Select(each => each.Span).ToList();
        var others = new TakenTimes(taken);
        var nights = new UsualNights(season, home, new TakenTimes([.. taken, time.Span]));
        var night = nights.NightOf(time.Span);
        var free = new UsualNights(season, home, others);
        var known = HeldTime.KnownSince(time.Interview!, TimeRole.Interview, time.Start, letters[time.Interview!.Id]);
        var check = new NightCheck(others, known);
        var limit = next is null ? (LocalDate?)null : nights.NightOf(next.Span);
        foreach (var way in NightStrategy.For(NightHours.Of(time, season), preferences.Nights))
        {
            foreach (var sleeps in NightSleeps.Of(way, time, night, nights, preferences, others))
            {
                if (limit <= sleeps.Last || !check.Allows(sleeps.Sleeps, time) || !StandsAlone(sleeps, nights))
                {
                    continue;
                }

                var span = SpanOf(sleeps, free);
                var counted = new Interval(span.Start - NightLimits.Around, Instant.Max(span.End, Instant.Min(span.End + NightLimits.Around, next?.Span.Start ?? Instant.MaxValue)));
                if (NightCheck.Keeps(Line(sleeps, nights), time, counted))
                {
                    return (NightPlanText.Of(time, way, sleeps, span, preferences, known), sleeps);
                }
            }
        }

        return null;
    }

    // A plan ends before the next usual night begins, and begins after the one before it and every earlier plan have ended: within it no sleep is another's.
    private bool StandsAlone(NightSleeps sleeps, UsualNights nights)
    {
        var (first, last) = (sleeps.Sleeps.Select(sleep => (Instant?)sleep.From).Min() ?? Instant.MaxValue, sleeps.Sleeps.Select(sleep => (Instant?)sleep.To).Max() ?? Instant.MinValue);
        return last <= nights.Plain(sleeps.Last.PlusDays(1)).Start && first >= nights.Plain(sleeps.First.PlusDays(-1)).End
            && lastNight < sleeps.First && lastSleep <= first;
    }

    private void Keep(NightSleeps sleeps)
    {
        // Only those near enough to be laid out around a later plan are looked at again, and plans come by time.
        planned.RemoveAll(each => each.Last < sleeps.First.PlusDays(-2 * DaysAround));
        planned.Add(sleeps);
        lastNight = LocalDate.Max(lastNight, sleeps.Last);
        lastSleep = sleeps.Sleeps.Select(sleep => sleep.To).Append(lastSleep).Max();
    }

    private static bool IsAnother(Commitment each, Commitment time) =>
        each.Interview is null || each.Interview.Id != time.Interview!.Id || (each.Start != time.Start && !(each.IsReading && time.IsReading));

    private static Interval SpanOf(NightSleeps sleeps, UsualNights nights)
    {
        var (first, last) = (nights.Plain(sleeps.First), nights.Plain(sleeps.Last));
        return new Interval(
            sleeps.Sleeps.Select(sleep => sleep.From).Append(first.Start).Min(),
            sleeps.Sleeps.Select(sleep => sleep.To).Append(last.End).Max());
    }

    // The planned sleeps, those of earlier plans, and the usual nights between and around them.
    private List<PlannedSleep> Line(NightSleeps sleeps, UsualNights nights)
    {
        List<NightSleeps> plans = [.. planned.Where(each => each.Last >= sleeps.First.PlusDays(-DaysAround)), sleeps];
        var usual = Enumerable.Range(-DaysAround, Period.DaysBetween(sleeps.First, sleeps.Last) + 1 + 2 * DaysAround).Select(sleeps.First.PlusDays)
            .Where(night => plans.TrueForAll(plan => night < plan.First || night > plan.Last))
            .Select(nights.On).OfType<PlannedSleep>();
        return [.. plans.SelectMany(plan => plan.Sleeps).Concat(usual).OrderBy(sleep => sleep.From)];
    }

    // What planning a night gave, and what it depends on besides the season: the next night, and the plans before.
    private sealed record Trial(Commitment? Next, IReadOnlyList<NightSleeps> Before, LocalDate LastNight, Instant LastSleep, NightPlan? Plan, NightSleeps? Kept)
    {
        public bool IsOf(Commitment? next, IReadOnlyList<NightSleeps> before, LocalDate night, Instant sleep) =>
            ReferenceEquals(Next, next) && LastNight == night && LastSleep == sleep && Before.SequenceEqual(before);
    }
}
