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

    private readonly List<NightSleeps> planned = [];

    private readonly ILookup<string?, SeasonLetter> letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);

    /// <summary>Plans.</summary>
    /// <param name="times">The interviews at night, by time, one reading of each.</param>
    public IReadOnlyList<NightPlan> Plan(IReadOnlyList<Commitment> times) =>
        [.. times.Select((time, at) => Plan(time, at + 1 < times.Count ? times[at + 1] : null))];

    private NightPlan Plan(Commitment time, Commitment? next)
    {
        var taken = all.Where(each => each.Interview is null || each.Interview.Id != time.Interview!.Id || each.Start != time.Start && !(each.IsReading && time.IsReading)).Select(each => each.Span).ToList();
        var nights = new UsualNights(season, preferences.Sleep, [.. taken, time.Span]);
        var night = nights.NightOf(time.Span);
        var free = new UsualNights(season, preferences.Sleep, taken);
        var known = HeldTime.KnownSince(time.Interview!, TimeRole.Interview, time.Start, letters[time.Interview!.Id]);
        var check = new NightCheck(taken, known);
        var limit = next is null ? (LocalDate?)null : nights.NightOf(next.Span);
        foreach (var way in NightStrategy.For(NightHours.Of(time, season), preferences.Nights))
        {
            foreach (var sleeps in NightSleeps.Of(way, time, night, nights, preferences, taken))
            {
                if (limit <= sleeps.Last || !StandsAlone(sleeps, nights))
                {
                    continue;
                }

                var span = SpanOf(sleeps, free);
                var counted = new Interval(span.Start - NightLimits.Around, Instant.Max(span.End, Instant.Min(span.End + NightLimits.Around, next?.Span.Start ?? Instant.MaxValue)));
                if (check.Keeps(Line(sleeps, nights), sleeps.Sleeps, time, counted))
                {
                    planned.Add(sleeps);
                    return NightPlanText.Of(time, way, sleeps, span, preferences, known);
                }
            }
        }

        return NightPlanText.Refused(time, preferences);
    }

    // A plan ends before the next usual night begins, and begins after the one before it and every earlier plan have ended: within it no sleep is another's.
    private bool StandsAlone(NightSleeps sleeps, UsualNights nights)
    {
        var (first, last) = (sleeps.Sleeps.Select(sleep => (Instant?)sleep.From).Min() ?? Instant.MaxValue, sleeps.Sleeps.Select(sleep => (Instant?)sleep.To).Max() ?? Instant.MinValue);
        return last <= nights.Plain(sleeps.Last.PlusDays(1)).Start && first >= nights.Plain(sleeps.First.PlusDays(-1)).End
            && planned.TrueForAll(each => each.Last < sleeps.First && each.Sleeps.All(sleep => sleep.To <= first));
    }

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
}
