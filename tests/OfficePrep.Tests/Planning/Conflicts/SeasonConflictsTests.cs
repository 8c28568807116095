using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Conflicts.Fixtures;

namespace OfficePrep.Tests.Planning.Conflicts;

public class SeasonConflictsTests
{
    [Fact]
    public void two_interviews_at_one_time_are_a_conflict_on_both_clocks()
    {
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 19)), Interview("Lakeside", At(11, 10, 21))));

        Assert.Equal((ConflictKind.Overlap, true), (conflict.Kind, conflict.IsCertain));
        Assert.Equal("Northgate, Internal Medicine and Lakeside, Internal Medicine are at the same time.", conflict.ToString());
        Assert.Equal(
            "Northgate, Internal Medicine: Tuesday, November 10, 2026, 9:00 AM to 1:00 PM (Buffalo, UTC−5) = Tuesday, November 10, 2026, 7:00 PM to 11:00 PM (Karachi, UTC+5)",
            conflict.First.ToString());
    }

    [Fact]
    public void two_interviews_whose_buffers_overlap_are_too_close()
    {
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 15)), Interview("Lakeside", At(11, 10, 19, 20))));

        Assert.Equal(ConflictKind.TooClose, conflict.Kind);
        Assert.Equal(
            "Between Northgate, Internal Medicine and Lakeside, Internal Medicine are 20 minutes; 1 hour 15 minutes are wanted for notes, a break and logging in. "
            + "Northgate, Internal Medicine and Lakeside, Internal Medicine are two interviews on one day at home, Tuesday, November 10, 2026.",
            conflict.ToString());
    }

    [Fact]
    public void two_on_one_home_day_are_told_even_where_the_program_days_differ()
    {
        // 00:30 and 20:00 in Karachi: two dates in New York, one at home.
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 0, 30), 3), Interview("Lakeside", At(11, 10, 20))));

        Assert.Equal(ConflictKind.SameDay, conflict.Kind);
    }

    [Fact]
    public void less_than_eight_hours_for_sleep_between_two_is_a_conflict()
    {
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 19)), Interview("Lakeside", At(11, 11, 7))));

        Assert.Equal(ConflictKind.ShortSleep, conflict.Kind);
        Assert.Contains("only 6 hours 45 minutes are left for sleep; 8 hours are wanted", conflict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void interviews_on_days_apart_are_no_conflict() =>
        Assert.Empty(ConflictsOf(Interview("Northgate", At(11, 10, 19)), Interview("Lakeside", At(11, 11, 19))));

    [Fact]
    public void what_is_over_or_called_off_is_no_conflict()
    {
        var past = At(10, 10, 19);

        Assert.Empty(ConflictsOf(Interview("Northgate", past), Interview("Lakeside", past)));
        Assert.Empty(ConflictsOf(Interview("Northgate", At(11, 10, 19)), Interview("Lakeside", At(11, 10, 19)) with { Status = InterviewStatus.Cancelled }));
    }

    [Theory]
    [InlineData("Buffalo", "NY", "Syracuse", "NY", 4, false, "")]
    [InlineData("Buffalo", "NY", "Syracuse", "NY", 3, true, "From Buffalo, NY to Syracuse, NY: one state. 5 hours are assumed for the way, but only 2 hours are left after Northgate, Internal Medicine.")]
    [InlineData("Buffalo", "NY", "Tulsa", "OK", 10, true, "From Buffalo, NY to Tulsa, OK: two states. 12 hours are assumed for the way, but only 9 hours are left after Northgate, Internal Medicine.")]
    public void the_way_between_two_places_is_assumed_by_distance_and_said(string city, string state, string otherCity, string otherState, int gap, bool isShort, string words)
    {
        var first = At(11, 10, 6);
        var preferences = Preferences.Default with { Travel = new TravelPreferences { WithinState = Duration.FromHours(isShort ? 5 : 1) } };
        var season = Season(
            Interview("Northgate", first, 4, InterviewFormat.InPerson, city, state),
            Interview("Lakeside", first + Duration.FromHours(4 + gap), 4, InterviewFormat.InPerson, otherCity, otherState));

        var found = SeasonConflicts.Of(season with { Home = [new HomeStay(null, "America/New_York")] }, preferences, [], Now).Where(conflict => conflict.Kind == ConflictKind.Travel).ToList();

        Assert.Equal(isShort, found.Count == 1);
        if (isShort)
        {
            Assert.Equal(words, found[0].Sentences[0]);
        }
    }

    [Fact]
    public void an_interview_in_person_right_after_one_taken_abroad_is_impossible()
    {
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 19)), Interview("Lakeside", At(11, 11, 19), 8, InterviewFormat.InPerson, "Tulsa", "OK")));

        Assert.Equal(ConflictKind.Travel, conflict.Kind);
        Assert.StartsWith("Lakeside, Internal Medicine is in person in Tulsa, OK, and your season says that you are in Karachi before it. 36 hours are assumed", conflict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void the_persons_own_busy_time_is_a_conflict_with_the_home_clock()
    {
        var busy = new BusyTime(At(11, 10, 18), At(11, 10, 20), "Ward round");
        var conflict = Assert.Single(SeasonConflicts.Of(Season(Interview("Northgate", At(11, 10, 19))), Preferences.Default, [busy], Now));

        Assert.Equal("Your own \"Ward round\" and Northgate, Internal Medicine are at the same time.", conflict.ToString());
        Assert.Equal("your own \"Ward round\": Tuesday, November 10, 2026, 6:00 PM to 8:00 PM (Karachi, UTC+5)", conflict.First.ToString());
    }

    [Fact]
    public void a_weekly_duty_is_a_conflict_on_its_day_only()
    {
        var duty = new Duty { Title = "Clinic", Weekdays = [IsoDayOfWeek.Tuesday], Hours = new HomeHours(new LocalTime(18, 0), new LocalTime(20, 0)) };
        var preferences = Preferences.Default with { Duties = [duty] };

        Assert.Single(SeasonConflicts.Of(Season(Interview("Northgate", At(11, 10, 19))), preferences, [], Now));
        Assert.Empty(SeasonConflicts.Of(Season(Interview("Northgate", At(11, 11, 19))), preferences, [], Now));
    }

    [Fact]
    public void a_day_that_is_taken_as_a_whole_is_only_a_possible_conflict()
    {
        var busy = new BusyTime(At(11, 10, 0), At(11, 11, 0), "Exam", IsAllDay: true);
        var conflict = Assert.Single(SeasonConflicts.Of(Season(Interview("Northgate", At(11, 10, 19))), Preferences.Default, [busy], Now));

        Assert.Equal((ConflictKind.Possible, false), (conflict.Kind, conflict.IsCertain));
    }

    [Fact]
    public void a_time_in_doubt_counts_in_both_readings_and_says_so()
    {
        var morning = At(11, 10, 9);
        var doubt = new Doubt(DoubtCode.MeridiemMissing, "Morning or evening?", [morning.WithOffset(Offset.FromHours(-5)), (morning + Duration.FromHours(12)).WithOffset(Offset.FromHours(-5))]);
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", morning, 2, doubts: doubt), Interview("Lakeside", At(11, 10, 21, 30), 2)));

        Assert.Equal((ConflictKind.Overlap, false), (conflict.Kind, conflict.IsCertain));
        Assert.Contains("This depends on a time in doubt: ask the program first.", conflict.Sentences);
        Assert.Contains("9:00 PM to 11:00 PM (Karachi, UTC+5)", conflict.First.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void two_readings_of_one_time_are_no_conflict_with_each_other()
    {
        var evening = At(11, 10, 23);
        var doubt = new Doubt(DoubtCode.ZoneSeason, "UTC−5 or UTC−6?", [evening.WithOffset(Offset.FromHours(-5)), (evening + Duration.FromHours(1)).WithOffset(Offset.FromHours(-5))]);

        Assert.Empty(ConflictsOf(Interview("Northgate", evening, 4, doubts: doubt)));
    }

    [Fact]
    public void an_assumed_length_is_said()
    {
        var conflict = Assert.Single(ConflictsOf(Interview("Northgate", At(11, 10, 15), null), Interview("Lakeside", At(11, 10, 18))));

        Assert.EndsWith("; no end is given, 4 hours are assumed", conflict.First.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void overlaps_are_found_exactly_where_two_spans_meet() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[1, 40], Gen.Int[1, 40]).Sample((later, one, other) =>
        {
            var start = At(11, 10, 12);
            var first = Interview("Northgate", start, one / 4.0);
            var second = Interview("Lakeside", start + Duration.FromMinutes(15L * later), other / 4.0);
            var overlaps = ConflictsOf(second, first).Any(conflict => conflict.Kind == ConflictKind.Overlap);
            return overlaps == (later < one);
        }, iter: 2000);
}
