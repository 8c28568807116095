using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Nights;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning.Blocks;

/// <summary>What holds for the blocks of every season.</summary>
public class SeasonBlocksPropertyTests
{
    // Seconds on a busy machine; run with more where more time is.
    private const int Many = 500;

    [Fact]
    public void every_block_belongs_to_a_living_interview_or_to_the_season() =>
        Seasons.Any.Select(Seasons.AnyPreferences).Sample((season, preferences) =>
        {
            var blocks = SeasonBlocks.For(season, preferences);
            var alive = season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)).ToDictionary(interview => interview.Id, StringComparer.Ordinal);
            Assert.All(blocks.Placed.Where(block => block.InterviewId is not null), block => Assert.Contains(block.Of, alive[block.InterviewId!].Times));
            var ids = blocks.Placed.Select(block => block.Id).Concat(blocks.Unplaced.Select(block => block.Id)).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.True(blocks.Placed.Where(block => block.InterviewId is null).All(_ => blocks.Placed.Any(block => block.Kind == BlockKind.Interview)));
        }, iter: Many);

    [Fact]
    public void what_is_placed_touches_no_usual_sleep_no_duty_no_interview_and_nothing_else_placed() =>
        Seasons.Any.Select(Seasons.AnyPreferences).Sample((season, preferences) =>
        {
            var blocks = SeasonBlocks.For(season, preferences).Placed;
            var held = blocks.Where(block => !block.IsPlaced && block.Kind is not (BlockKind.ReplyAlarm or BlockKind.TechCheckFinal or BlockKind.NoDriving)).ToList();
            var placed = blocks.Where(block => block.IsPlaced).ToList();
            var home = DateTimeZoneProviders.Tzdb[season.Home[0].ZoneId];
            foreach (var block in placed)
            {
                Assert.DoesNotContain(held, other => Overlap(block.When, other.When));
                Assert.DoesNotContain(placed, other => !ReferenceEquals(block, other) && Overlap(block.When, other.When));
                var day = block.When.Start.InZone(home).Date;
                Assert.DoesNotContain(Enumerable.Range(-1, 3), shift => Overlap(block.When, preferences.Sleep.Usual.On(day.PlusDays(shift), home)));
                Assert.DoesNotContain(
                    from shift in Enumerable.Range(-2, 5)
                    from duty in preferences.Duties
                    where duty.IsOn(day.PlusDays(shift))
                    select duty.Hours.On(day.PlusDays(shift), duty.ZoneId is { } zone ? DateTimeZoneProviders.Tzdb[zone] : home),
                    busy => Overlap(block.When, busy));
            }
        }, iter: Many);

    [Fact]
    public void every_block_keeps_its_distance() =>
        Seasons.Any.Select(Seasons.AnyPreferences).Sample((season, preferences) =>
        {
            var blocks = SeasonBlocks.For(season, preferences).Placed;
            var plans = NightPlanner.Of(season, preferences, [], Instant.FromUtc(2026, 10, 1, 0, 0));
            var starts = blocks.Where(block => block.Kind == BlockKind.Interview).ToDictionary(block => (block.InterviewId!, block.Id[(block.Id.LastIndexOf('-') + 1)..]), block => block.When);
            foreach (var block in blocks.Where(block => block.InterviewId is not null && block.Kind is not (BlockKind.ReplyAlarm or BlockKind.ProgramEvent or BlockKind.Sleep or BlockKind.Nap or BlockKind.NoDriving)))
            {
                var interview = starts[(block.InterviewId!, block.Id[(block.Id.LastIndexOf('-') + 1)..])];
                Assert.True(block.When.Start >= interview.Start - Duration.FromHours(96) && block.When.End <= interview.End + Duration.FromHours(24));
                Assert.True(block.Kind != BlockKind.Review || block.When.End <= interview.Start - preferences.Sleep.Least || plans.Any(plan => plan.Interview.Id == block.InterviewId && plan.Entries.Any(sleep => sleep.IsSleep && sleep.From >= block.When.End && sleep.To <= interview.Start)));
                Assert.True(block.Kind != BlockKind.TechCheckEarly || block.When.End <= interview.Start - Duration.FromHours(12));
            }

            if (blocks.FirstOrDefault(block => block.Kind == BlockKind.DressRehearsal) is { } rehearsal)
            {
                var first = blocks.First(block => block.Kind == BlockKind.Interview).When.Start;
                Assert.InRange((first - rehearsal.When.Start).TotalDays, 2, 8);
            }
        }, iter: Many);

    [Fact]
    public void what_is_placed_touches_no_sleep_of_a_plan_for_a_night_and_the_blocks_of_a_night_are_its_plan() =>
        Seasons.Any.Select(Seasons.AnyPreferences).Sample((season, preferences) =>
        {
            var blocks = SeasonBlocks.For(season, preferences).Placed;
            var plans = NightPlanner.Of(season, preferences, [], Instant.FromUtc(2026, 10, 1, 0, 0));
            var sleeps = plans.SelectMany(plan => plan.Entries).Where(entry => entry.IsSleep).Select(entry => new Interval(entry.From, entry.To!.Value)).ToList();
            Assert.All(blocks.Where(block => block.IsPlaced), block => Assert.DoesNotContain(sleeps, sleep => Overlap(block.When, sleep)));
            Assert.All(blocks.Where(block => block.Kind is BlockKind.Sleep or BlockKind.Nap), block => Assert.Contains(block.When, sleeps));
        }, iter: Many);

    [Fact]
    public void nothing_is_placed_before_the_letter_that_calls_for_it() =>
        Seasons.Any.Sample(season =>
        {
            var known = season.Interviews.ToDictionary(interview => interview.Id, interview => interview.Changed, StringComparer.Ordinal);
            Assert.All(SeasonBlocks.For(season, Preferences.Default).Placed.Where(block => block.IsPlaced && block.InterviewId is not null), block => Assert.True(block.When.Start >= known[block.InterviewId!]));
        }, iter: Many);

    [Fact]
    public void an_interview_that_moves_by_weeks_takes_its_blocks_along() =>
        // Grenada and Phoenix change no clocks, so a week later is the same wall clock in both.
        Gen.Int[0, 95].Select(Gen.Int[1, 6]).Sample((quarter, weeks) =>
        {
            var interview = Seasons.Video("northgate", "America/Phoenix", new LocalDateTime(2026, 11, 18, 0, 0).PlusMinutes(15 * quarter));
            var by = Duration.FromDays(7 * weeks);
            var before = SeasonBlocks.For(Seasons.Of("America/Grenada", interview), Preferences.Default);
            var after = SeasonBlocks.For(Seasons.Of("America/Grenada", Seasons.Moved(interview, by)), Preferences.Default);
            Assert.Equal(
                before.Placed.Where(block => block.InterviewId is not null).Select(block => (block.Id, block.When.Start + by, block.When.End + by)),
                after.Placed.Where(block => block.InterviewId is not null).Select(block => (block.Id, block.When.Start, block.When.End)));
        }, iter: 100);

    [Fact]
    public void undoing_a_plan_gives_the_same_blocks_again() =>
        Gen.Int[2, 28].Select(Gen.Int[0, 23], Gen.Int[2, 28], Gen.Int[0, 23]).Sample((day, hour, otherDay, otherHour) =>
        {
            var season = After(Of(NoticeKind.Confirmation, Northgate, 1, At(day, hour)));
            var plan = Planner.Plan(season, [Of(NoticeKind.Reschedule, Northgate, 2, At(otherDay, otherHour)), Of(NoticeKind.Confirmation, Lakeside, 3, At(day, hour))]);
            var applied = plan.Apply(season);
            Assert.Equal(Words(season), Words(plan.Undo(applied)));
            Assert.Equal(Words(applied), Words(SeasonJson.Read(SeasonJson.Write(applied))));
        }, iter: 100);

    [Fact]
    public void the_same_season_gives_the_same_blocks_in_any_order_of_its_interviews() =>
        Seasons.Any.Sample(season => Assert.Equal(Words(season), Words(season with { Interviews = [.. season.Interviews.Reverse()] })), iter: 200);

    private static List<string> Words(Season season) => [.. SeasonBlocks.For(season, Preferences.Default).Placed.Select(block => $"{block.Id} {block.When} {block.Title} {block.Reason} {block.IsTentative}")];

    private static bool Overlap(Interval left, Interval right) => left.Start < right.End && right.Start < left.End;
}
