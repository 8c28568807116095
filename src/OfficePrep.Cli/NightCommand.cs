using System.CommandLine;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Cli;

/// <summary><c>officeprep night</c>: shows the plan for interviews at night in full. Nothing is written.</summary>
internal static class NightCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var id = new Argument<string?>("INTERVIEW") { Description = "The interview, as plan names it; all nights where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var busy = SeasonOutlook.BusyOption();
        var command = new Command("night", "Plan sleep, light and meals around interviews at night. General information, not medical advice.") { path, id, busy };
        command.SetAction((call, _) =>
        {
            var terminal = new Terminal(surroundings, shared, call);
            var folder = new SeasonFolder(call.GetRequiredValue(path));
            return Task.FromResult(SeasonOutlook.Read(folder, call.GetValue(busy) ?? [], shared.CurrentInstant(call, surroundings.Time), terminal) is { } outlook
                ? Run(terminal, folder, outlook, call.GetValue(id))
                : ExitCode.WrongCall);
        });
        return command;
    }

    private static int Run(Terminal terminal, SeasonFolder folder, SeasonOutlook outlook, string? id)
    {
        if (id is not null && SeasonOutlook.Find(outlook.Season, id, folder, terminal) is null)
        {
            return ExitCode.WrongCall;
        }

        var plans = NightPlanner.Of(outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now).Where(plan => id is null || plan.Interview.Id == id).ToList();
        foreach (var plan in plans)
        {
            OutlookReport.Write(terminal, plan, outlook, folder);
        }

        if (plans.Count == 0)
        {
            terminal.Say(id is null ? "No fixed interview that is still ahead is at night for you." : "This interview has no fixed time ahead that is at night for you; it needs no plan.");
        }

        return outlook.Code;
    }
}
