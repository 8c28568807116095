using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Conflicts.Fixtures;

namespace OfficePrep.Tests.Planning.Nights;

public class NightPlannerTests
{
    [Fact]
    public void an_interview_in_the_day_needs_no_plan() => Assert.Empty(Plans(Season(Interview("Northgate", At(11, 10, 19)))));

    [Fact]
    public void a_kinder_hour_is_asked_for_before_anything_else()
    {
        var plan = Assert.Single(Plans(Season(Interview("Northgate", At(11, 10, 1)))));

        Assert.Equal("Ask for a kinder hour first. This plan is for the case that the program has none.", plan.First[0]);
        Assert.StartsWith("This is general information, not medical advice.", plan.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void one_in_the_morning_is_reached_by_later_nights_a_nap_and_sleep_afterwards() =>
        Assert.Equal(
            [
                "Nov 8, 00:00-08:00 LaterSleep",
                "Nov 9, 01:00-09:00 LaterSleep",
                "Nov 9, 14:30 CaffeineStop",
                "Nov 9, 20:30-23:00 Nap",
                "Nov 9, 23:15-23:35 Meal",
                "Nov 9, 23:30-01:00 BrightLight",
                "Nov 9, 23:45 Caffeine",
                "Nov 10, 04:00-11:45 NoDriving",
                "Nov 10, 04:45-05:45 Dark",
                "Nov 10, 05:45-11:45 Recovery",
                "Nov 11, 00:00-08:00 LaterSleep",
            ],
            Lines(Assert.Single(Plans(Season(Interview("Northgate", At(11, 10, 1), 3))))));

    [Fact]
    public void what_is_over_is_not_shown_and_what_has_begun_is()
    {
        var season = Season(Interview("Northgate", At(11, 10, 1), 3));
        var asleep = Assert.Single(NightPlanner.Of(season, Preferences.Default, [], At(11, 8, 2)));
        var late = Assert.Single(NightPlanner.Of(season, Preferences.Default, [], At(11, 9, 12)));

        Assert.Equal("Nov 8, 00:00-08:00 LaterSleep", Lines(asleep).First());
        Assert.DoesNotContain(asleep.First, sentence => sentence.Contains("are over", StringComparison.Ordinal));
        Assert.Equal("Nov 9, 14:30 CaffeineStop", Lines(late).First());
        Assert.Equal("The first nights of this plan are over. If you did not sleep as it said, do not try to make up for them: keep the sleep right before the interview and the sleep after it.", late.First[^1]);
    }

    [Fact]
    public void three_in_the_morning_gets_sleep_in_the_evening_right_before()
    {
        var plan = Assert.Single(Plans(Season(Interview("Northgate", At(11, 10, 3), 3))));

        Assert.StartsWith("No one or two days can move a body clock to this hour.", plan.Approach, StringComparison.Ordinal);
        Assert.Contains("Nov 9, 18:00-01:00 EveningSleep", Lines(plan));
    }

    [Fact]
    public void the_approach_is_that_of_the_plan_not_that_of_the_hour()
    {
        // Half past one, with an evening before it that leaves no room for later nights.
        var plans = Plans(Season(Interview("Northgate", At(11, 10, 1), 3), Interview("Lakeside", At(11, 11, 1), 3)));

        Assert.All(plans, plan => Assert.Equal(plan.Entries.Any(entry => entry.Kind == NightEntryKind.EveningSleep), plan.Approach.StartsWith("No one or two days", StringComparison.Ordinal)));
    }

    [Fact]
    public void seven_in_the_morning_takes_as_few_early_nights_as_give_the_whole_sleep() =>
        Assert.Equal(["Nov 8, 22:00-06:00 EarlierSleep", "Nov 9, 21:00-05:00 EarlierSleep", "Nov 10, 13:00-14:30 AfternoonNap"], Sleeps(Assert.Single(Plans(Season(Interview("Northgate", At(11, 10, 7), 3))))));

    [Fact]
    public void a_usual_sleep_that_the_hour_does_not_touch_stays_as_it_is()
    {
        var preferences = Preferences.Default with { Sleep = new SleepPreferences { Usual = new HomeHours(new LocalTime(10, 0), new LocalTime(18, 0)) } };
        var plan = Assert.Single(NightPlanner.Of(Season(Interview("Northgate", At(11, 10, 1))), preferences, [], Now));

        Assert.Equal("It lies outside your usual sleep, so no sleep has to move.", plan.Approach);
        Assert.DoesNotContain(plan.Entries, entry => entry.Kind is NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep or NightEntryKind.EveningSleep);
    }

    [Fact]
    public void a_fixed_duty_is_never_slept_through()
    {
        var duty = new Duty { Title = "Rounds", From = new LocalDate(2026, 11, 10), Hours = new HomeHours(new LocalTime(7, 0), new LocalTime(10, 0)) };
        var plan = Assert.Single(NightPlanner.Of(Season(Interview("Northgate", At(11, 10, 1), 2)), Preferences.Default with { Duties = [duty] }, [], Now));

        Assert.True(plan.IsPossible);
        Assert.All(plan.Entries.Where(entry => entry.IsSleep), sleep => Assert.True(sleep.To <= At(11, 10, 7) || sleep.From >= At(11, 10, 10)));
    }

    [Fact]
    public void where_no_plan_keeps_the_limits_there_is_none_and_it_is_said()
    {
        BusyTime[] busy = [new(At(11, 9, 8), At(11, 10, 0), "On call"), new(At(11, 10, 6), At(11, 11, 2), "On call")];
        var plan = Assert.Single(NightPlanner.Of(Season(Interview("Northgate", At(11, 10, 1))), Preferences.Default, busy, Now));

        Assert.False(plan.IsPossible);
        Assert.Contains("Ask for another hour, or move one of the times around it.", plan.Approach, StringComparison.Ordinal);
    }

    [Fact]
    public void an_hour_in_doubt_is_asked_about_before_any_sleep_is_moved()
    {
        var start = At(11, 10, 1);
        var doubt = new Doubt(DoubtCode.MeridiemMissing, "Which?", [start.WithOffset(Offset.Zero), (start + Duration.FromHours(12)).WithOffset(Offset.Zero)]);
        var plan = Assert.Single(Plans(Season(Interview("Northgate", start, doubts: doubt))));

        Assert.Equal("The hour itself is in doubt. Ask the program before you change your sleep; the plan is for one reading only.", plan.First[0]);
    }

    [Fact]
    public void two_nights_in_a_row_are_planned_together()
    {
        var plans = Plans(Season(Interview("Northgate", At(11, 10, 1), 3), Interview("Lakeside", At(11, 11, 1), 3)));

        Assert.Equal(2, plans.Count);
        Assert.All(plans, plan => Assert.True(plan.IsPossible));
        Assert.True(plans[0].Entries.Where(entry => entry.IsSleep).Max(entry => entry.To) < plans[1].Entries.Where(entry => entry.IsSleep).Min(entry => entry.From));
    }

    [Fact]
    public void caffeine_is_left_out_where_the_person_takes_none() =>
        Assert.DoesNotContain(
            NightPlanner.Of(Season(Interview("Northgate", At(11, 10, 1))), Preferences.Default with { Nights = new NightPreferences { Caffeine = false } }, [], Now)[0].Entries,
            entry => entry.Kind is NightEntryKind.Caffeine or NightEntryKind.CaffeineStop);

    [Fact]
    public void every_entry_names_its_source() =>
        Assert.All(Plans(Season(Interview("Northgate", At(11, 10, 1))))[0].Entries, entry => Assert.True(entry.Words.Length > 10 && entry.Source.EndsWith(')')));

    private static IReadOnlyList<NightPlan> Plans(Season season) => NightPlanner.Of(season, Preferences.Default, [], Now);

    private static IEnumerable<string> Sleeps(NightPlan plan) => Lines(plan with { Entries = [.. plan.Entries.Where(entry => entry.IsSleep)] });

    private static IEnumerable<string> Lines(NightPlan plan)
    {
        var zone = DateTimeZoneProviders.Tzdb[Home];
        foreach (var entry in plan.Entries)
        {
            var from = entry.From.InZone(zone);
            yield return FormattableString.Invariant($"{from:MMM d, HH:mm}{(entry.To is { } to ? $"-{to.InZone(zone):HH:mm}" : "")} {entry.Kind}");
        }
    }
}
