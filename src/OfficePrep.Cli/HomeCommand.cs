using System.CommandLine;
using OfficePrep.Planning;
using OfficePrep.Planning.Homes;

namespace OfficePrep.Cli;

/// <summary><c>officeprep home</c>: says where the applicant is, when, or changes it.</summary>
internal static class HomeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var places = new Argument<string[]>("PLACE")
        {
            Description = "All places of the season: a time zone for your usual home, and ZONE@FIRST..LAST for each stay, such as America/New_York@2026-12-15..2027-01-03. Left out, the places are shown.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var dry = SharedOptions.DryRun();
        var command = new Command("home", "Show where you are during the season in DIR, or say it anew. Every hour is shown on the clock of the place where you are then.") { path, places, dry };
        command.SetAction((call, stop) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            return Task.FromResult(Run(work, call.GetValue(places) ?? [], call.GetValue(dry), stop));
        });
        return command;
    }

    private static int Run(SeasonWork work, string[] places, bool dry, CancellationToken stop)
    {
        if (work.Read() is not { } season)
        {
            return ExitCode.WrongCall;
        }

        try
        {
            var home = places.Length == 0 ? season.Home : HomeTimeline.Of([.. places.Select(HomePeriod.Parse)]);
            foreach (var line in HomeTimeline.InWords(home))
            {
                work.Terminal.Say(line);
            }

            if (dry && places.Length > 0)
            {
                PlanReport.Write(work.Terminal, Planner.MoveHome(season, home));
            }

            return dry || places.Length == 0 ? ExitCode.Done : work.Change($"home {string.Join(' ', places)}", under => Planner.MoveHome(under, home), stop);
        }
        catch (FormatException fault)
        {
            work.Terminal.Fault(fault.Message);
            return ExitCode.WrongCall;
        }
    }
}
