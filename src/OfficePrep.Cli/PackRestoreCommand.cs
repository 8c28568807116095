using System.CommandLine;

namespace OfficePrep.Cli;

/// <summary><c>officeprep pack restore</c>: goes back to the answers as they were before they were last merged.</summary>
internal static class PackRestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var state = new Option<int?>("--state") { Description = "Number of the earlier answers in DIR/.history (answers.00012.json is 12); the newest where left out." };
        var command = new Command("restore", "Go back to the answers as they were before packs were last read, and print the packs again with them. Run it again to take that back.") { path, state };
        command.SetAction((call, stop) => Task.FromResult(Run(new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call)), call.GetValue(state), stop)));
        return command;
    }

    private static int Run(SeasonWork work, int? state, CancellationToken stop)
    {
        if (work.Read() is null)
        {
            return ExitCode.WrongCall;
        }

        using (work.Folder.Lock())
        {
            if (work.Read() is not { } season || !new PackSync(work.Folder, work.Now, null, line => work.Terminal.Say(line), work.Terminal.Fault).Restore(season, state))
            {
                return ExitCode.WrongCall;
            }

            work.Terminal.Say($"The answers are as they were before. To take that back: officeprep pack restore {work.Folder.Path}");
            return Printing.Run(work.Folder, season, Product.Packs | Product.General, work.Now, work.Terminal, null, stop);
        }
    }
}
