using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Conflicts.Fixtures;

namespace OfficePrep.Tests.Planning.Nights;

/// <summary>The limits over random seasons and homes, counted anew on a grid of quarter hours, without the planner's own counting.</summary>
public class NightLimitsTests
{
    private static readonly string[] Homes =
        ["Asia/Manila", "Asia/Karachi", "Asia/Kathmandu", "Asia/Kolkata", "Europe/Warsaw", "Europe/Dublin", "America/Grenada", "Australia/Sydney", "Africa/Cairo", "Asia/Tbilisi", "Pacific/Auckland", "America/New_York"];

    private static readonly Gen<World> Worlds =
        from home in Gen.Int[0, Homes.Length - 1].Select(at => Homes[at])
        from starts in Gen.Select(Gen.Int[0, 60 * 96], Gen.Int[2, 32]).Array[1, 8]
        from busy in Gen.Select(Gen.Int[0, 62 * 96], Gen.Int[1, 40]).Array[0, 10]
        from duty in Gen.Int[0, 30]
        from bed in Gen.Int[20, 26]
        from naps in Gen.Bool
        from days in Gen.Int[0, 2]
        select new World(home, starts, busy, duty, bed, naps, days);

    [Fact]
    public void no_plan_breaks_its_own_limits()
    {
        var possible = 0;
        var refused = 0;
        Worlds.Sample(world =>
        {
            var (season, preferences, busy) = world.Make();
            var plans = NightPlanner.Of(season, preferences, busy, Now);
            var awake = Awake(season, preferences, busy);
            foreach (var plan in plans)
            {
                if (!plan.IsPossible)
                {
                    Interlocked.Increment(ref refused);
                    continue;
                }

                Interlocked.Increment(ref possible);
                Check(plan, awake, preferences);
            }
        }, iter: 3000, threads: 2);

        // A planner that refused nearly everything would keep every limit, too.
        Assert.True(possible > refused, $"{possible} plans, {refused} refusals");
    }

    [Fact]
    public void planning_is_the_same_every_time() =>
        Worlds.Sample(world =>
        {
            var (season, preferences, busy) = world.Make();
            return NightPlanner.Of(season, preferences, busy, Now).SelectMany(plan => plan.Entries).SequenceEqual(NightPlanner.Of(season, preferences, busy.Reverse().ToList(), Now).SelectMany(plan => plan.Entries));
        }, iter: 200, threads: 2);

    // A night without a plan is slept as far as its hours let; whoever follows the plan of another night beside it must still get enough.
    [Fact]
    public void the_limits_hold_across_nights_that_get_no_plan()
    {
        var beside = 0;
        // Within twelve days, so that nights stand close.
        Worlds.Select(world => world with { Starts = [.. world.Starts.Select(each => (each.Start % (12 * 96), each.Length))] }).Sample(world =>
        {
            var (season, preferences, busy) = world.Make();
            var plans = NightPlanner.Of(season, preferences, busy, Now);
            var possible = plans.Where(plan => plan.IsPossible).ToList();
            var refused = plans.Where(plan => !plan.IsPossible).ToList();
            var line = Line(season, preferences, busy, possible);
            foreach (var (plan, at) in possible.Select((plan, at) => (plan, at)))
            {
                var until = at + 1 < possible.Count ? Instant.Min(plan.Span.End + NightLimits.Around, possible[at + 1].Time.Span.Start) : plan.Span.End + NightLimits.Around;
                var stretch = new Interval(plan.Span.Start - NightLimits.Around, Instant.Max(until, plan.Span.End));
                Interlocked.Add(ref beside, refused.Count(other => stretch.Contains(other.Time.Start)));
                Assert.True(Least(line, stretch, 24) >= NightLimits.LeastInDay.TotalHours - 0.5, "24 hours with too little sleep");
                Assert.True(Least(line, stretch, 48) >= NightLimits.LeastInTwoDays.TotalHours - 0.5, "48 hours with too little sleep");
            }
        }, iter: 400, threads: 2);

        Assert.True(beside > 20, $"{beside} nights without a plan beside one with a plan");
    }

    // Every sleep of the plans, and between them the usual nights as far as other times leave room.
    private static List<Interval> Line(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, IReadOnlyList<NightPlan> plans)
    {
        var ours = new SeasonCommitments(season, preferences).Fixed(Now);
        var nights = new UsualNights(season, new HomeNights(season, preferences.Sleep), new TakenTimes(ours.Concat(SeasonConflicts.Own(season, preferences, busy, ours)).Select(each => each.Span)));
        var first = new LocalDate(2026, 10, 15);
        var usual = Enumerable.Range(0, 90).Select(first.PlusDays)
            .Where(night => plans.All(plan => !plan.Span.Contains(nights.Plain(night).Start + nights.Plain(night).Duration / 2)))
            .Select(nights.On).OfType<PlannedSleep>().Select(sleep => new Interval(sleep.From, sleep.To));
        return [.. plans.SelectMany(plan => plan.Entries).Where(entry => entry.IsSleep).Select(entry => new Interval(entry.From, entry.To!.Value)).Concat(usual)];
    }

    // The least sleep in any such stretch, by quarters of an hour.
    private static double Least(IReadOnlyList<Interval> line, Interval stretch, int hours)
    {
        var cells = (int)(stretch.Duration / Duration.FromMinutes(15));
        var asleep = new double[cells];
        foreach (var sleep in line)
        {
            var (from, to) = ((int)Math.Ceiling((sleep.Start - stretch.Start) / Duration.FromMinutes(15)), (int)((sleep.End - stretch.Start) / Duration.FromMinutes(15)));
            for (var cell = Math.Max(from, 0); cell < Math.Min(to, cells); cell++)
            {
                asleep[cell] = 0.25;
            }
        }

        return Enumerable.Range(0, Math.Max(0, cells - hours * 4)).Select(from => asleep.AsSpan(from, hours * 4).ToArray().Sum()).DefaultIfEmpty(hours).Min();
    }

    private static void Check(NightPlan plan, IReadOnlyList<(string Id, Interval Span)> awake, Preferences preferences)
    {
        var sleeps = plan.Entries.Where(entry => entry.IsSleep).Select(entry => new Interval(entry.From, entry.To!.Value)).OrderBy(sleep => sleep.Start).ToList();
        Assert.All(sleeps, sleep => Assert.All(awake, other => Assert.True(other.Span.End <= sleep.Start || other.Span.Start >= sleep.End, $"sleep through {other.Id}")));
        Assert.All(sleeps.Zip(sleeps.Skip(1)), pair => Assert.True(pair.Second.Start - pair.First.End >= NightLimits.LeastAwake));
        Assert.All(sleeps, sleep => Assert.True(sleep.Start >= Now));
        Assert.All(sleeps.Where(sleep => sleep.End <= plan.Time.Start), sleep => Assert.True(plan.Time.Span.Start - sleep.End >= NightLimits.AwakeBeforeLogIn));
        foreach (var cup in plan.Entries.Where(entry => entry.Kind is NightEntryKind.Caffeine or NightEntryKind.CaffeineStop))
        {
            var next = sleeps.Find(sleep => sleep.Start >= cup.From);
            Assert.True(next == default || next.Start - cup.From >= Duration.Max(NightLimits.CaffeineBeforeSleep, preferences.Nights.CaffeineStop), "caffeine before sleep");
        }

        Assert.All(plan.Entries.Where(entry => entry.Kind == NightEntryKind.Nap), nap => Assert.True(nap.To - nap.From <= NightLimits.LongestNap));
        Assert.All(
            plan.Entries.Where(entry => entry.Kind is NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep),
            sleep => Assert.True(sleep.To - sleep.From >= NightLimits.LeastMovedSleep));
        CheckShifts(plan, preferences);
        CheckAmounts(plan, sleeps);
    }

    // Bedtimes of moved nights, against the usual one at home: from one day to the next never more than the limits.
    private static void CheckShifts(NightPlan plan, Preferences preferences)
    {
        var zone = plan.Entries[0].From.InZone(DateTimeZoneProviders.Tzdb[CurrentHome.Value!]).Zone;
        var before = 0.0;
        LocalDate? night = null;
        foreach (var sleep in plan.Entries.Where(entry => entry.Kind is NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep))
        {
            var bed = sleep.From.InZone(zone).LocalDateTime;
            var usual = preferences.Sleep.Usual.From;
            var offsets = new[] { -1, 0, 1 }.Select(day => Period.Between(bed.Date.PlusDays(day) + usual, bed, PeriodUnits.Minutes).Minutes / 60.0);
            var offset = offsets.MinBy(Math.Abs);
            var of = bed.PlusMinutes(-(long)(offset * 60)).Date;
            before = night is { } last && Period.DaysBetween(last, of) == 1 ? before : night is null ? 0 : double.NaN;
            // A clock change in the night moves the clock by an hour beside the body.
            var slack = zone.GetUtcOffset(sleep.From) == zone.GetUtcOffset(sleep.From + Duration.FromHours(30)) && zone.GetUtcOffset(sleep.From) == zone.GetUtcOffset(sleep.From - Duration.FromHours(30)) ? 0.01 : 1.01;
            if (!double.IsNaN(before))
            {
                Assert.InRange(offset - before, -1 - slack, 2 + slack);
            }

            (before, night) = (offset, of);
        }
    }

    // On a grid of quarter hours, within the span of the plan, where only its own sleeps stand.
    private static void CheckAmounts(NightPlan plan, IReadOnlyList<Interval> sleeps)
    {
        var step = Duration.FromMinutes(15);
        var cells = (int)(plan.Span.Duration / step);
        var asleep = Enumerable.Range(0, cells).Select(cell => plan.Span.Start + step * cell).Select(at => sleeps.Any(sleep => sleep.Start <= at && at < sleep.End) ? 0.25 : 0).ToArray();
        foreach (var (hours, least) in new[] { (24, NightLimits.LeastInDay), (48, NightLimits.LeastInTwoDays) })
        {
            for (var from = 0; from + hours * 4 <= cells; from++)
            {
                // A quarter of an hour either way is the grid's own blur.
                Assert.True(asleep.AsSpan(from, hours * 4).ToArray().Sum() >= least.TotalHours - 0.5, $"{hours} hours with too little sleep");
            }
        }
    }

    private static readonly AsyncLocal<string?> CurrentHome = new();

    private static IReadOnlyList<(string Id, Interval Span)> Awake(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy)
    {
        CurrentHome.Value = season.Home[0].ZoneId;
        var interviews = season.Interviews.Select(interview => (interview.Id, new Interval(((Moment.At)interview.Main!.Start).Instant, interview.Main!.End!.Value.ToInstant())));
        var zone = DateTimeZoneProviders.Tzdb[season.Home[0].ZoneId];
        var duties = preferences.Duties.Select(duty => (duty.Title, duty.Hours.On(duty.From!.Value, zone)));
        return [.. interviews, .. duties, .. busy.Select(time => (time.Title, new Interval(time.Start, time.End)))];
    }

    private sealed record World(string Home, (int Start, int Length)[] Starts, (int Start, int Length)[] Busy, int Duty, int Bed, bool Naps, int Days)
    {
        public (Season Season, Preferences Preferences, IReadOnlyList<BusyTime> Busy) Make()
        {
            var quarter = Duration.FromMinutes(15);
            var first = Now + Duration.FromDays(1);
            var interviews = Starts.Select((each, at) => Interview($"P{at}", first + quarter * each.Start, each.Length / 4.0)).ToArray();
            var busy = Busy.Select((each, at) => new BusyTime(first + quarter * each.Start, first + quarter * (each.Start + each.Length), $"B{at}")).ToList();
            var preferences = Preferences.Default with
            {
                Sleep = new SleepPreferences { Usual = new HomeHours(new LocalTime(Bed % 24, 0), new LocalTime((Bed + 8) % 24, 0)) },
                Nights = new NightPreferences { Naps = Naps, ShiftDays = Days },
                Duties = [new Duty { Title = "Rounds", From = new LocalDate(2026, 10, 22).PlusDays(Duty), Hours = new HomeHours(new LocalTime(7, 0), new LocalTime(15, 0)) }],
            };
            return (SeasonAt(Home, interviews), preferences, busy);
        }
    }
}
