using System.CommandLine;
using OfficePrep.Planning.Slots;

namespace OfficePrep.Cli;

/// <summary><c>officeprep slots</c>: ranks the times that a program offers, with the reasons. Nothing is written.</summary>
internal static class SlotsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var id = new Argument<string>("INTERVIEW") { Description = "The interview, as plan names it." };
        var busy = SeasonOutlook.BusyOption();
        var command = new Command("slots", "Rank the times that a program offers, with the reasons.") { path, id, busy };
        command.SetAction((call, _) =>
        {
            var terminal = new Terminal(surroundings, shared, call);
            var folder = new SeasonFolder(call.GetRequiredValue(path));
            return Task.FromResult(SeasonOutlook.Read(folder, call.GetValue(busy) ?? [], shared.CurrentInstant(call, surroundings.Time), terminal) is { } outlook
                ? Run(terminal, folder, outlook, call.GetRequiredValue(id))
                : ExitCode.WrongCall);
        });
        return command;
    }

    private static int Run(Terminal terminal, SeasonFolder folder, SeasonOutlook outlook, string id)
    {
        if (SeasonOutlook.Find(outlook.Season, id, folder, terminal) is not { } interview)
        {
            return ExitCode.WrongCall;
        }

        var slots = SlotRanking.For(interview, outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now);
        OutlookReport.Write(terminal, slots);
        if (slots.Count == 0)
        {
            terminal.Say("No times are on offer for this interview; where the program has a scheduling page, choose there.");
        }
        else if (slots[0].IsPossible)
        {
            terminal.Say($"A draft that chooses the first and names the next best: officeprep reply {folder.Path} {id} choose --best");
        }

        return outlook.Code;
    }
}
