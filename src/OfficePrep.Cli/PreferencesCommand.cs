using System.CommandLine;

namespace OfficePrep.Cli;

/// <summary><c>officeprep preferences</c>: writes a preferences file to start from, never over one that is there.</summary>
internal static class PreferencesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var command = new Command("preferences", "Write preferences.json into DIR, with every preference at its default and the reason beside it. One that is there stays as it is.") { path };
        command.SetAction((call, _) => Task.FromResult(Run(new SeasonFolder(call.GetRequiredValue(path)), new Terminal(surroundings, shared, call))));
        return command;
    }

    private static int Run(SeasonFolder folder, Terminal terminal)
    {
        if (!Directory.Exists(folder.Path))
        {
            terminal.Fault($"There is no folder {folder.Path}; make a season first with: officeprep prepare PATH --home ZONE --out {folder.Path}");
            return ExitCode.WrongCall;
        }

        using (folder.Lock())
        {
            if (!folder.StartPreferences())
            {
                terminal.Fault($"{folder.Path} has a preferences.json already; it stands as it was. To start anew, move it away first.");
                return ExitCode.WrongCall;
            }
        }

        terminal.Say($"{Path.Combine(folder.Path, "preferences.json")} holds every preference at its default; change what you want and run prepare again.");
        return ExitCode.Done;
    }
}
