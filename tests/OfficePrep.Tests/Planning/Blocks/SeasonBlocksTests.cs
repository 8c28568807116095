using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Planning.Blocks;

/// <summary>Which blocks stand around an interview, and where.</summary>
public class SeasonBlocksTests
{
    private const string Karachi = "Asia/Karachi";

    // 9:00 AM in New York is 7:00 PM in Karachi.
    private static readonly Interview Evening = Seasons.Video("northgate", "America/New_York", new LocalDateTime(2026, 11, 18, 9, 0));

    [Fact]
    public void an_interview_by_video_has_its_time_before_and_after_in_one_row()
    {
        var blocks = For(Evening);

        Assert.Equal("6:30 PM–6:45 PM", Home(blocks, BlockKind.Before));
        Assert.Equal("6:45 PM–7:00 PM", Home(blocks, BlockKind.LogIn));
        Assert.Equal("7:00 PM–11:00 PM", Home(blocks, BlockKind.Interview));
        Assert.Equal("11:00 PM–11:30 PM", Home(blocks, BlockKind.Debrief));
        Assert.Equal("11:30 PM–11:45 PM", Home(blocks, BlockKind.After));
        Assert.Empty(blocks.Unplaced);
    }

    [Fact]
    public void the_hour_that_a_letter_gives_for_the_log_in_moves_the_time_kept_before()
    {
        var main = Evening.Times[0];
        var blocks = For(Evening with { Times = [main with { ArriveBy = ((Moment.At)main.Start).Clock.PlusMinutes(-45) }] });

        Assert.Equal("5:45 PM–6:15 PM", Home(blocks, BlockKind.Before));
        Assert.Equal("6:15 PM–7:00 PM", Home(blocks, BlockKind.LogIn));
    }

    [Fact]
    public void the_way_is_kept_free_for_an_interview_in_person()
    {
        var blocks = For(Evening with { Format = InterviewFormat.InPerson });

        Assert.Equal("6:00 PM–6:45 PM", Home(blocks, BlockKind.Before));
        Assert.Equal("Way back", One(blocks, BlockKind.After).Title);
        Assert.DoesNotContain(blocks.Placed, block => block.Kind is BlockKind.TechCheckEarly or BlockKind.TechCheckFinal);
    }

    [Fact]
    public void checks_review_and_thanks_stand_in_waking_time()
    {
        var blocks = For(Evening);

        Assert.Equal((Day(16), "6:30 PM–6:50 PM"), (DayOf(blocks, BlockKind.TechCheckEarly), Home(blocks, BlockKind.TechCheckEarly)));
        Assert.Equal((Day(18), "5:00 PM–5:10 PM"), (DayOf(blocks, BlockKind.TechCheckFinal), Home(blocks, BlockKind.TechCheckFinal)));
        Assert.Equal((Day(17), "9:30 PM–10:00 PM"), (DayOf(blocks, BlockKind.Review), Home(blocks, BlockKind.Review)));
        Assert.Equal((Day(17), "9:15 PM–9:30 PM"), (DayOf(blocks, BlockKind.Materials), Home(blocks, BlockKind.Materials)));
        Assert.Equal((Day(19), "7:45 AM–8:05 AM"), (DayOf(blocks, BlockKind.ThankYou), Home(blocks, BlockKind.ThankYou)));
    }

    [Fact]
    public void an_early_start_moves_bedtime_instead_of_costing_sleep()
    {
        // 8:00 PM in New York is 6:00 AM in Karachi: the plan for the night has its last sleep from 8:00 PM to 4:00 AM, so it is quiet from 7:00 PM.
        var blocks = For(Seasons.Video("northgate", "America/New_York", new LocalDateTime(2026, 11, 18, 20, 0)));

        Assert.Equal((Day(18), "6:30 PM–7:00 PM"), (DayOf(blocks, BlockKind.Review), Home(blocks, BlockKind.Review)));
        Assert.Equal((Day(19), "4:00 AM–4:10 AM"), (DayOf(blocks, BlockKind.TechCheckFinal), Home(blocks, BlockKind.TechCheckFinal)));
    }

    [Fact]
    public void the_review_for_a_night_interview_leaves_room_for_a_whole_sleep_before_it()
    {
        // 3:00 PM in New York is 1:00 AM in Karachi: the plan for the night has a nap or sleep right before it.
        var blocks = For(Seasons.Video("northgate", "America/New_York", new LocalDateTime(2026, 11, 18, 15, 0)));

        Assert.Equal((Day(18), "5:00 PM–5:30 PM"), (DayOf(blocks, BlockKind.Review), Home(blocks, BlockKind.Review)));

        // After the sleep that follows the interview.
        Assert.Equal((Day(19), "11:15 AM–11:35 AM"), (DayOf(blocks, BlockKind.ThankYou), Home(blocks, BlockKind.ThankYou)));
    }

    [Fact]
    public void an_open_time_makes_its_blocks_tentative_and_they_say_so()
    {
        var main = Evening.Times[0];
        var clock = ((Moment.At)main.Start).Clock;
        var blocks = For(Evening with { Times = [main with { Doubts = [new Doubt(DoubtCode.ZoneSeason, "Which?", [clock, clock.PlusHours(1)])] }] });

        Assert.All(blocks.Placed, block => Assert.True(block.IsTentative));
        Assert.All(blocks.Placed, block => Assert.Contains("not certain yet", block.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(InterviewStatus.Cancelled)]
    [InlineData(InterviewStatus.Declined)]
    public void what_is_called_off_leaves_nothing_behind(InterviewStatus status)
    {
        var blocks = For(Evening with { Status = status });

        Assert.Empty(blocks.Placed);
        Assert.Empty(blocks.Unplaced);
    }

    [Fact]
    public void a_choice_and_a_day_without_an_hour_get_no_blocks() =>
        Assert.Empty(For(
            Evening with { Id = "a-choice", Times = [Evening.Times[0] with { Status = TimeStatus.Offered }] },
            Evening with { Id = "a-day", Times = [Evening.Times[0] with { Start = new Moment.Day(new LocalDate(2026, 11, 18)) }] }).Placed);

    [Fact]
    public void what_finds_no_place_is_said()
    {
        var always = new Preferences { Duties = [new Duty { Title = "Ward", Weekdays = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)], Hours = new HomeHours(new LocalTime(6, 0), new LocalTime(23, 30)) }] };
        var blocks = SeasonBlocks.For(Seasons.Of(Karachi, Evening), always);

        Assert.DoesNotContain(blocks.Placed, block => block.IsPlaced);
        Assert.Equal(8, blocks.Unplaced.Count);
        Assert.All(blocks.Unplaced, block => Assert.EndsWith(".", block.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void a_letter_that_comes_late_gets_the_first_check_that_is_left()
    {
        var late = Evening with { Changed = Instant.FromUtc(2026, 11, 17, 4, 0) };
        var blocks = For(late);

        Assert.Equal((Day(17), "9:00 AM–9:20 AM"), (DayOf(blocks, BlockKind.TechCheckEarly), Home(blocks, BlockKind.TechCheckEarly)));
        Assert.Contains("the first that is left", One(blocks, BlockKind.TechCheckEarly).Reason, StringComparison.Ordinal);
        Assert.Contains(blocks.Unplaced, block => block.Kind == BlockKind.DressRehearsal);
    }

    [Fact]
    public void mocks_lead_up_to_the_first_interview_and_the_rehearsal_stands_in_its_last_week()
    {
        var later = Seasons.Video("lakeside", "America/Chicago", new LocalDateTime(2026, 12, 10, 9, 0));
        var blocks = For(later, Evening);

        Assert.Equal([new LocalDate(2026, 10, 21), new LocalDate(2026, 10, 31), new LocalDate(2026, 11, 10)], Days(blocks, BlockKind.Mock));
        Assert.Equal([new LocalDate(2026, 11, 13)], Days(blocks, BlockKind.DressRehearsal));
        Assert.Equal("7:00 PM–8:00 PM", Home(blocks, BlockKind.DressRehearsal));
    }

    [Fact]
    public void alarms_of_a_last_moment_ring_by_the_hours_that_are_left_and_never_at_night()
    {
        // 10:00 AM in New York is 8:00 PM in Karachi: eight hours earlier is noon there, 46 is 10:00 PM two days before.
        var reply = Evening with { Status = InterviewStatus.Invited, Times = [Seasons.Time(TimeRole.ReplyBy, "America/New_York", new LocalDateTime(2026, 11, 18, 10, 0))] };
        Assert.Equal(["16 10:00 PM", "17 8:00 PM", "18 12:00 PM", "18 7:00 PM"], Alarms(reply));

        // 5:00 PM there is 3:00 AM here: the last hour and the last eight both ring before sleep or earlier.
        var night = reply with { Times = [Seasons.Time(TimeRole.ReplyBy, "America/New_York", new LocalDateTime(2026, 11, 18, 17, 0))] };
        Assert.Equal(["16 10:30 PM", "17 10:30 PM", "18 7:00 PM", "18 10:30 PM"], Alarms(night));
    }

    [Fact]
    public void a_block_that_is_not_wanted_is_left_out()
    {
        var blocks = SeasonBlocks.For(Seasons.Of(Karachi, Evening), new Preferences { Blocks = new BlockPreferences { Review = null, Debrief = null, Mocks = 0, DressRehearsal = null } });

        Assert.DoesNotContain(blocks.Placed, block => block.Kind is BlockKind.Review or BlockKind.Debrief or BlockKind.Mock or BlockKind.DressRehearsal);
        Assert.Equal("11:00 PM–11:15 PM", Home(blocks, BlockKind.After));
    }

    private static SeasonBlocks For(params Interview[] interviews) => SeasonBlocks.For(Seasons.Of(Karachi, interviews), Preferences.Default);

    private static Block One(SeasonBlocks blocks, BlockKind kind) => blocks.Placed.Single(block => block.Kind == kind);

    private static string Home(SeasonBlocks blocks, BlockKind kind) => $"{Clock(One(blocks, kind).When.Start)}–{Clock(One(blocks, kind).When.End)}";

    private static LocalDate DayOf(SeasonBlocks blocks, BlockKind kind) => In(One(blocks, kind).When.Start).Date;

    private static IEnumerable<LocalDate> Days(SeasonBlocks blocks, BlockKind kind) => blocks.Placed.Where(block => block.Kind == kind).Select(block => In(block.When.Start).Date);

    private static IEnumerable<string> Alarms(Interview interview) =>
        For(interview).Placed.Where(block => block.Kind == BlockKind.ReplyAlarm).Select(block => FormattableString.Invariant($"{In(block.When.Start).Day} {Clock(block.When.Start)}"));

    private static LocalDate Day(int day) => new(2026, 11, day);

    private static ZonedDateTime In(Instant moment) => moment.InZone(DateTimeZoneProviders.Tzdb[Karachi]);

    private static string Clock(Instant moment) => OfficePrep.Time.ClockText.Clock(In(moment).TimeOfDay);
}
