using System.CommandLine;
using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary><c>officeprep undo</c>: takes back the last change of a season; again, the one before it.</summary>
internal static class UndoCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var dry = SharedOptions.DryRun();
        var command = new Command("undo", "Take back the last change of the season in DIR (letters, an answer, a home) and print its documents again. Run it again for the change before. Answers typed into packs are not touched; for them there is: pack restore.") { path, dry };
        command.SetAction((call, stop) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            return Task.FromResult(Run(work, call.GetValue(dry), stop));
        });
        return command;
    }

    private static int Run(SeasonWork work, bool dry, CancellationToken stop)
    {
        if (work.Read() is null)
        {
            return ExitCode.WrongCall;
        }

        using (work.Folder.Lock())
        {
            if (work.Read() is not { } season)
            {
                return ExitCode.WrongCall;
            }

            if (work.Folder.Recall() is not { } entry)
            {
                work.Terminal.Fault($"There is nothing to take back in {work.Folder.Path}.");
                return ExitCode.WrongCall;
            }

            var plan = Planner.Back(season, entry.Season);
            work.Terminal.Say($"{(dry ? "This would take back" : "Taken back")}: {entry.Step}");
            if (dry)
            {
                PlanReport.Write(work.Terminal, plan);
                return ExitCode.Done;
            }

            work.Folder.Save(plan.After);
            SeasonHistory.Forget(entry);
            return work.Print(plan, stop);
        }
    }
}
