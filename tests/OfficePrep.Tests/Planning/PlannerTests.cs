using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

public class PlannerTests
{
    private static readonly ProgramIdentity[] Programs = [Northgate, Lakeside, Northgate with { Specialty = "psychiatry" }, Northgate with { Track = "preliminary" }];

    private static readonly Gen<SeasonLetter[]> Stories =
        from letters in Gen.Select(Gen.Enum<NoticeKind>(), Gen.Int[0, Programs.Length - 1], Gen.Int[1, 30], Gen.Int[1, 28], Gen.Int[8, 12], Gen.Enum<TimeStatus>(),
            (kind, program, sent, day, hour, status) => Of(kind, Programs[program], sent, At(day, hour, status), At(day, hour + 6, role: TimeRole.Social))).Array[0, 12]
        select letters.DistinctBy(letter => letter.Key).ToArray();

    [Fact]
    public void letters_in_any_order_and_twice_give_the_same_season() =>
        Gen.Select(Stories, Gen.Int[0, 1000]).Sample((letters, seed) =>
        {
            var random = new Random(seed);
            var shuffled = letters.Concat(letters.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next()).ToArray();
            return Text(After(shuffled)) == Text(After(letters));
        }, iter: 400);

    // Shuffled, doubled and dropped: what counts is the newest letter of each interview, which stays.
    [Fact]
    public void in_ten_thousand_seasons_the_newest_letters_decide_and_apply_and_undo_are_inverse() =>
        Gen.Select(Stories, Gen.Int[0, 1000]).Sample((letters, seed) =>
        {
            var random = new Random(seed);
            var newest = letters.Where(letter => letter.Notice.Kind != NoticeKind.Other).GroupBy(letter => letter.Notice.Program).Select(group => LetterOrder.Sort(group)[^1].Key).ToHashSet();
            var kept = letters.Where(letter => newest.Contains(letter.Key) || random.Next(4) > 0).ToArray();
            var shuffled = kept.Concat(kept.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next()).ToArray();
            var cut = random.Next(shuffled.Length + 1);
            var first = Planner.Plan(Empty, shuffled[..cut]);
            var second = Planner.Plan(first.Apply(Empty), shuffled);
            var season = second.Apply(first.After);
            return Text(season) == Text(After(kept))
                && Text(second.Undo(season)) == Text(first.After) && Text(first.Undo(first.After)) == Text(Empty)
                && season.Interviews.SelectMany(interview => interview.Times.Concat(interview.Past).Where(time => time.Ordinal > 0).Select(time => (interview.Id, time.Role, time.Ordinal))).GroupBy(key => key).All(group => group.Count() == 1);
        }, iter: 10_000);

    [Fact]
    public void an_event_keeps_its_number_when_another_one_is_called_off()
    {
        var lunch = At(11, 12, role: TimeRole.Social) with { Title = "Lunch" };
        var dinner = At(11, 18, role: TimeRole.Social) with { Title = "Dinner" };
        var season = After(Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8), lunch, dinner));
        var after = Planner.Plan(season, [Of(NoticeKind.Event, Northgate, 5, lunch with { Status = TimeStatus.Withdrawn })]).After;

        Assert.Equal([("Lunch", 1), ("Dinner", 2)], season.Interviews[0].Times.Where(time => time.Role == TimeRole.Social).Select(time => (time.Title!, time.Ordinal)));
        Assert.Equal([("Dinner", 2)], after.Interviews[0].Times.Where(time => time.Role == TimeRole.Social).Select(time => (time.Title!, time.Ordinal)));
        Assert.Equal(("Lunch", 1), (Assert.Single(after.Interviews[0].Past).Title, after.Interviews[0].Past[0].Ordinal));
        var moved = Planner.Plan(after, [Of(NoticeKind.Reschedule, Northgate, 6, At(19, 9))]).After;
        Assert.Equal(1, moved.Interviews[0].Main!.Ordinal);
    }

    [Fact]
    public void letters_in_two_batches_give_the_same_season() =>
        Gen.Select(Stories, Gen.Int[0, 12]).Sample((letters, cut) =>
        {
            var first = letters.Take(cut).ToArray();
            var second = letters.Skip(cut / 2).ToArray();
            return Text(Planner.Plan(Planner.Plan(Empty, first).After, second).After) == Text(After(letters));
        }, iter: 400);

    [Fact]
    public void planning_again_changes_nothing() =>
        Stories.Sample(letters =>
        {
            var season = After(letters);
            var again = Planner.Plan(season, letters);
            return !again.ChangesAnything && Text(again.After) == Text(season);
        }, iter: 300);

    [Fact]
    public void every_fixed_time_of_the_last_confirmation_is_kept() =>
        Stories.Sample(letters =>
        {
            var season = After(letters);
            return season.Interviews.All(interview => interview.Status != InterviewStatus.Scheduled || interview.Main is not null)
                && season.Interviews.All(interview => interview.Main is null || interview.Status == InterviewStatus.Scheduled);
        }, iter: 300);

    [Fact]
    public void a_letter_read_again_is_taken_as_it_was_read_last()
    {
        var letter = Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8));
        var better = letter with { Notice = letter.Notice with { Times = [At(12, 9)] }, Added = Now + Duration.FromDays(3) };

        var season = Planner.Plan(After(letter), [better]).After;

        Assert.Equal(Clock(12, 9), Assert.IsType<Moment.At>(Assert.Single(season.Interviews).Main!.Start).Clock);
        Assert.Equal(Now, Assert.Single(season.Letters).Added);
    }

    [Fact]
    public void a_plan_is_applied_to_the_season_it_was_made_for_and_taken_back()
    {
        var plan = Planner.Plan(Empty, [Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8))]);

        Assert.Same(plan.After, plan.Apply(Empty));
        Assert.Same(Empty, plan.Undo(plan.After));
        Assert.Throws<InvalidOperationException>(() => plan.Apply(plan.After));
        Assert.IsType<Change.Add>(Assert.Single(plan.Changes));
    }

    [Fact]
    public void interviews_stand_by_date_and_those_without_one_last()
    {
        var season = After(Of(NoticeKind.Invitation, Northgate with { Specialty = "psychiatry" }, 1), Of(NoticeKind.Confirmation, Northgate, 2, At(20, 8)), Of(NoticeKind.Confirmation, Lakeside, 3, At(10, 8)));

        Assert.Equal(["lakeside-county-psychiatry", "northgate-internal-medicine", "northgate-psychiatry"], season.Interviews.Select(interview => interview.Id));
    }

    [Fact]
    public void newsletters_change_nothing()
    {
        var plan = Planner.Plan(Empty, [Of(NoticeKind.Other, Northgate, 3, At(12, 8))]);

        Assert.Empty(plan.After.Interviews);
        Assert.Single(plan.After.Letters);
        Assert.False(plan.ChangesAnything);
    }
}
