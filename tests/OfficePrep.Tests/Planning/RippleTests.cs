using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Prep;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

/// <summary>What a change of the season does to everything that is derived from it.</summary>
public class RippleTests
{
    private static readonly NoticeKind[] Kinds = [NoticeKind.Confirmation, NoticeKind.Confirmation, NoticeKind.Reschedule, NoticeKind.Cancellation, NoticeKind.Invitation];

    private static readonly ProgramIdentity[] Programs =
        [Northgate, Lakeside, new() { Institution = "Alder Creek Hospital", Specialty = "pediatrics", City = "Salem", State = "OR" }];

    private static readonly Gen<SeasonLetter[]> SomeLetters =
        Gen.Select(Gen.OneOf(Kinds), Gen.OneOf(Programs), Gen.Int[1, 28], Gen.Int[2, 28], Gen.Int[0, 23], (kind, program, sent, day, hour) =>
            Of(kind, program, sent, kind == NoticeKind.Cancellation ? [] : [At(day, hour, kind == NoticeKind.Invitation ? TimeStatus.Offered : TimeStatus.Fixed)]))
            .Array[1, 6].Select(letters => letters.DistinctBy(letter => letter.Key).ToArray());

    [Fact]
    public void after_any_plan_what_is_derived_refers_to_living_interviews_only_and_undo_gives_the_old_back() =>
        SomeLetters.Select(SomeLetters).Sample((first, second) =>
        {
            var season = Planner.Plan(Empty, first).After;
            var plan = Planner.Plan(season, second);
            var applied = plan.Apply(season);
            var undone = Planner.Back(applied, season).After;

            Assert.All(new[] { season, applied, undone }, RefersToTheLiving);
            Assert.Equal(Words(season), Words(undone));
        }, iter: 300);

    [Fact]
    public void a_task_that_is_ticked_off_is_done_until_it_is_ticked_again()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 1, At(20, 9)));
        var task = TasksOf(season)[0];

        var ticked = Planner.Tick(season, task.Id, Now);
        Assert.Equal(Now, Assert.Single(TasksOf(SeasonJson.Read(SeasonJson.Write(ticked.After))), each => each.Done is not null).Done);
        Assert.False(ticked.ChangesAnything);
        Assert.All(TasksOf(Planner.Tick(ticked.After, task.Id, null).After), each => Assert.Null(each.Done));
        Assert.Empty(Planner.Back(ticked.After, season).After.Done);
    }

    private static void RefersToTheLiving(Season season)
    {
        var alive = season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)).ToDictionary(interview => interview.Id, StringComparer.Ordinal);
        var blocks = SeasonBlocks.For(season, Preferences.Default);
        Assert.All(blocks.Placed.Where(block => block.InterviewId is not null), block => Assert.Contains(block.Of, alive[block.InterviewId!].Times));
        Assert.All(blocks.Unplaced.Where(block => block.InterviewId is not null), block => Assert.True(alive.ContainsKey(block.InterviewId!)));
        Assert.All(TasksOf(season).Where(task => task.InterviewId is not null), task => Assert.True(alive.ContainsKey(task.InterviewId!)));
        Assert.All(SeasonConflicts.Of(season, Preferences.Default, [], Now).SelectMany(conflict => new[] { conflict.First, conflict.Second }), each => Assert.True(alive.ContainsKey(each.Interview!.Id)));
        Assert.All(NightPlanner.Of(season, Preferences.Default, [], Now), night => Assert.True(alive.ContainsKey(night.Interview.Id)));
        Assert.True(alive.Count > 0 || blocks.Placed.Count == 0);
    }

    private static IReadOnlyList<PreparationTask> TasksOf(Season season) => PreparationTasks.For(season, Preferences.Default, SeasonBlocks.For(season, Preferences.Default));

    private static List<string> Words(Season season) => [.. SeasonBlocks.For(season, Preferences.Default).Placed.Select(block => $"{block.Id} {block.When} {block.Title} {block.Reason}"), .. TasksOf(season).Select(task => $"{task.Id} {task.Due}")];
}
