using System.CommandLine;
using OfficePrep.Planning;
using OfficePrep.Planning.Homes;
using Spectre.Console;

namespace OfficePrep.Cli;

/// <summary><c>officeprep prepare</c>: reads messages, brings the season up to date and prints everything from it.</summary>
internal static class PrepareCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var paths = SharedOptions.Messages("Messages (.eml, .ics, .html, .txt), folders of them, or - for standard input.", ArgumentArity.OneOrMore);
        var home = SharedOptions.Homes();
        var dry = SharedOptions.DryRun();
        var output = new Option<string>("--out") { Description = "Folder of the season. New mail is added to what it holds.", HelpName = "DIR", Required = true };
        var command = new Command("prepare", "Read messages, update the season in DIR and print its calendar, tracker, prep packs and snapshots.") { paths, home, output, dry };
        command.SetAction((call, stop) => Task.FromResult(Run(
            call.GetRequiredValue(paths),
            call.GetValue(home) is { Length: > 0 } places ? HomeTimeline.Of([.. places.Select(HomePeriod.Parse)]) : null,
            call.GetValue(dry),
            new SeasonWork(new SeasonFolder(call.GetRequiredValue(output)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call)),
            surroundings,
            stop)));
        return command;
    }

    private static int Run(string[] paths, IReadOnlyList<HomeStay>? home, bool dry, SeasonWork work, Surroundings surroundings, CancellationToken stop)
    {
        var (folder, now, terminal) = work;
        var known = folder.Read();
        // Checked before anything is written, so that a slip in them costs nothing.
        _ = folder.ReadPreferences();
        if ((home ?? known?.Home) is not { } places)
        {
            terminal.Fault("--home is missing: a new season needs your own time zone, such as --home Asia/Karachi.");
            return ExitCode.WrongCall;
        }

        var outcomes = Read(new MessageReading(surroundings.Input, Planner.NewSeason(places).HomeZoneAt(now)), [.. MessageInputs.Of(paths)], terminal, stop);
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

        if (dry)
        {
            var season = known ?? Planner.NewSeason(places);
            PlanReport.Write(terminal, Planner.Plan(AtHome(season, home, terminal), letters));
            terminal.Say("Nothing was written.");
            return code;
        }

        using (folder.Lock())
        {
            // Read again: another run may have saved its letters while this one was reading messages.
            var season = folder.Read() ?? Planner.NewSeason(places);
            var plan = Planner.Plan(AtHome(season, home, terminal), letters);
            return Math.Max(code, work.Apply(Step(letters), season, plan, stop));
        }
    }

    private static string Step(List<SeasonLetter> letters) =>
        letters.Count == 1 ? $"prepare with {letters[0].Source}" : $"prepare with {letters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} messages";

    // One bare zone is what a person types again with every call; it must not wipe out the stays that were named since.
    private static Season AtHome(Season season, IReadOnlyList<HomeStay>? home, Terminal terminal)
    {
        if (home is null || season.Home.SequenceEqual(home))
        {
            return season;
        }

        if (season.Home.Count == 1 || home.Count > 1)
        {
            return season with { Home = home };
        }

        if (season.Home[0].ZoneId != home[0].ZoneId)
        {
            terminal.Fault($"--home {home[0].ZoneId} was not taken over, because the season knows several stays; change them with: officeprep home DIR PLACE...");
        }

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
