using System.CommandLine;
using NodaTime;
using OfficePrep.Planning;
using Spectre.Console;

namespace OfficePrep.Cli;

/// <summary><c>officeprep prepare</c>: reads messages, brings the season up to date and prints everything from it.</summary>
internal static class PrepareCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var paths = SharedOptions.Messages("Messages (.eml, .ics, .html, .txt), folders of them, or - for standard input.", ArgumentArity.OneOrMore);
        var home = SharedOptions.Home();
        var output = new Option<string>("--out") { Description = "Folder of the season. New mail is added to what it holds.", HelpName = "DIR", Required = true };
        var command = new Command("prepare", "Read messages, update the season in DIR and print its calendar, tracker, prep packs and snapshots.") { paths, home, output };
        command.SetAction((call, stop) => Task.FromResult(Run(
            call.GetRequiredValue(paths),
            call.GetValue(home),
            new SeasonFolder(call.GetRequiredValue(output)),
            shared.CurrentInstant(call, surroundings.Time),
            surroundings,
            new Terminal(surroundings, shared, call),
            stop)));
        return command;
    }

    private static int Run(string[] paths, string? home, SeasonFolder folder, Instant now, Surroundings surroundings, Terminal terminal, CancellationToken stop)
    {
        var known = folder.Read();
        // Checked before anything is written, so that a slip in them costs nothing.
        _ = folder.ReadPreferences();
        if ((home ?? known?.Home[^1].ZoneId) is not { } zone)
        {
            terminal.Fault("--home is missing: a new season needs your own time zone, such as --home Asia/Karachi.");
            return ExitCode.WrongCall;
        }

        var outcomes = Read(new MessageReading(surroundings.Input, zone), [.. MessageInputs.Of(paths)], terminal, stop);
        foreach (var refused in outcomes.OfType<MessageOutcome.Refused>())
        {
            terminal.Fault(refused.Sentence);
        }

        var code = outcomes.Any(outcome => outcome is MessageOutcome.Refused) ? ExitCode.Partly : ExitCode.Done;
        var letters = outcomes.OfType<MessageOutcome.Understood>().Select(each => SeasonLetter.Of(each.Letter, each.Notice, each.Source, each.Hash, now)).ToList();
        if (letters.Count == 0 && known is null)
        {
            terminal.Fault($"No message could be read, so no season was begun in {folder.Path}.");
            return code;
        }

        using (folder.Lock())
        {
            // Read again: another run may have saved its letters while this one was reading messages.
            var season = AtHome(folder.Read() ?? Planner.NewSeason(zone), home, terminal);
            var plan = Planner.Plan(season, letters);
            season = plan.Apply(season);
            folder.Save(season);
            PlanReport.Write(terminal, plan);
            return Math.Max(code, Printing.Run(folder, season, Product.All, now, terminal, stop));
        }
    }

    private static Season AtHome(Season season, string? home, Terminal terminal)
    {
        if (home is null || season.Home[^1].ZoneId == home)
        {
            return season;
        }

        if (season.Home.Count == 1)
        {
            return season with { Home = [season.Home[0] with { ZoneId = home }] };
        }

        terminal.Fault($"--home {home} was not taken over: the season knows several stays; change them under \"home\" in season.json.");
        return season;
    }

    private static List<MessageOutcome> Read(MessageReading reading, IReadOnlyList<MessageInput> inputs, Terminal terminal, CancellationToken stop)
    {
        if (!terminal.ShowsProgress)
        {
            return [.. reading.ReadAll(inputs, stop)];
        }

        var outcomes = new List<MessageOutcome>(inputs.Count);
        terminal.Console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("Reading messages", maxValue: inputs.Count);
            foreach (var outcome in reading.ReadAll(inputs, stop))
            {
                outcomes.Add(outcome);
                task.Increment(1);
            }
        });
        return outcomes;
    }
}
