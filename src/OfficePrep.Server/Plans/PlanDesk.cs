using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Slots;
using OfficePrep.Prep;
using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Plans;

/// <summary>What is to be done in a season, and ticking it off.</summary>
internal static class PlanDesk
{
    /// <summary>Everything that is to be done, by when it is due: for the interviews, and for the programs of the book.</summary>
    public static IReadOnlyList<PreparationTask> Tasks(Season season, Preferences preferences, SeasonBlocks blocks, ProgramBook book, Instant now) =>
        [.. PreparationTasks.For(season, preferences, blocks).Concat(ProgramTasks.For(book, season, season.Today(now))).OrderBy(task => task.Due).ThenBy(task => task.Id, StringComparer.Ordinal)];

    /// <summary>The same of a person's files.</summary>
    public static async Task<IReadOnlyList<PreparationTask>> Tasks(SeasonFiles files, Season season, Instant now, CancellationToken stop)
    {
        var preferences = await files.Preferences(stop);
        return Tasks(season, preferences, SeasonBlocks.For(season, preferences, await files.Busy(season, now, stop)), await files.Book(stop), now);
    }

    /// <summary>Ticks a task off or opens it again, in a change.</summary>
    public static async Task<TaskWords> Tick(SeasonFiles files, TaskTick tick, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        var task = (await Tasks(files, season, now, stop)).FirstOrDefault(each => each.Id == tick.Id) ?? throw Refusal.NotFound("There is no such task.");
        if (season.Done.ContainsKey(task.Id) != tick.IsDone)
        {
            await SeasonSteps.Take(files, tick.IsDone ? $"tick off {task.Id}" : $"open {task.Id} again", season, Planner.Tick(season, task.Id, tick.IsDone ? now : null).After, now, stop);
        }

        return TaskWords.Of(task with { Done = tick.IsDone ? now : null }, season);
    }

    /// <summary>The times that a program offers, ranked.</summary>
    public static async Task<IReadOnlyList<RankedSlot>> Slots(SeasonFiles files, string interviewId, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        return SlotRanking.For(season.InterviewOrRefusal(interviewId), season, await files.Preferences(stop), await files.Busy(season, now, stop), now);
    }
}
