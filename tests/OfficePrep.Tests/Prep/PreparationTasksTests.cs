using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Prep;
using OfficePrep.Reading;
using OfficePrep.Tests.Planning.Blocks;

namespace OfficePrep.Tests.Prep;

/// <summary>What is to be done, by when.</summary>
public class PreparationTasksTests
{
    private static readonly Interview First = Seasons.Video("northgate", "America/New_York", new LocalDateTime(2026, 12, 18, 9, 0));

    [Fact]
    public void the_lead_plan_is_counted_back_from_the_first_interview()
    {
        var tasks = For(First);

        var plan = QuestionBank.BuiltIn.LeadPlan.Tasks;
        var story = tasks.Single(task => task.Id == "season/lead-story-five");

        // 52 days before an evening in Karachi, at the end of the day before.
        Assert.Equal(new LocalDateTime(2026, 10, 26, 21, 0), Home(story.Due).LocalDateTime);
        // Mock interviews and the rehearsal have blocks of their own, and are not asked for twice.
        Assert.All(plan, each => Assert.True(each.Id is "lead-mock-early" or "lead-mock-second" or "lead-mock-third" or "lead-dress-rehearsal" != tasks.Any(task => task.Id == $"season/{each.Id}" && task.Title == each.Do)));
        Assert.Contains(tasks, task => task.Id == "season/mock-1");
    }

    [Fact]
    public void a_late_first_interview_draws_the_plan_together()
    {
        var tasks = For(First with { Changed = Instant.FromUtc(2026, 12, 4, 14, 0) });
        var story = tasks.Single(task => task.Id == "season/lead-story-five");

        Assert.True(story.Due >= Instant.FromUtc(2026, 12, 3, 0, 0));
        Assert.Contains("shorter", story.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void thanks_are_due_within_24_hours_after_the_end() =>
        Assert.Equal(Instant.FromUtc(2026, 12, 19, 18, 0), For(First).Single(task => task.Id == "northgate/thankyou-1").Due);

    [Fact]
    public void what_was_done_stays_done_by_its_id()
    {
        var when = Instant.FromUtc(2026, 12, 1, 9, 0);
        var season = Seasons.Of("Asia/Karachi", First);
        var tasks = PreparationTasks.For(season, Preferences.Default, SeasonBlocks.For(season, Preferences.Default), new Dictionary<string, Instant> { ["northgate/questions"] = when, ["gone/review-1"] = when });

        Assert.Equal(when, tasks.Single(task => task.Id == "northgate/questions").Done);
        Assert.Equal(1, tasks.Count(task => task.Done is not null));
    }

    [Fact]
    public void an_open_time_is_a_task()
    {
        var main = First.Times[0] with { Doubts = [new Doubt(DoubtCode.WhichTime, "Which?")] };

        Assert.Contains(For(First with { Times = [main] }), task => task.Id == "northgate/ask-time");
        Assert.DoesNotContain(For(First), task => task.Id == "northgate/ask-time");
    }

    private static IReadOnlyList<PreparationTask> For(params Interview[] interviews)
    {
        var season = Seasons.Of("Asia/Karachi", interviews);
        return PreparationTasks.For(season, Preferences.Default, SeasonBlocks.For(season, Preferences.Default));
    }

    private static ZonedDateTime Home(Instant moment) => moment.InZone(DateTimeZoneProviders.Tzdb["Asia/Karachi"]);
}
