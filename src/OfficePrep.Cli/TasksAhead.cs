using NodaTime;
using OfficePrep.Cli.Programs;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Prep;

namespace OfficePrep.Cli;

/// <summary>Everything that is to be done: for the interviews of the season, and for the programs of the book beside it.</summary>
internal static class TasksAhead
{
    /// <summary>The tasks, by when they are due.</summary>
    public static IReadOnlyList<PreparationTask> Of(Season season, Preferences preferences, SeasonBlocks blocks, SeasonFolder folder, Instant now)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).Date;
        return [.. PreparationTasks.For(season, preferences, blocks).Concat(ProgramTasks.For(new ProgramBookFile(folder).Read(), season, today))
            .OrderBy(task => task.Due).ThenBy(task => task.Id, StringComparer.Ordinal)];
    }
}
