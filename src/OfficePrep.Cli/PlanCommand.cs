using System.CommandLine;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Clocks;
using OfficePrep.Planning.Homes;

namespace OfficePrep.Cli;

/// <summary><c>officeprep plan</c>: shows a season, and what messages would change in it. Nothing is written.</summary>
internal static class PlanCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var messages = SharedOptions.Messages("Messages or folders of them: what they would change is shown.", ArgumentArity.ZeroOrMore);
        var busy = SeasonOutlook.BusyOption();
        var command = new Command("plan", "Show the season in DIR, its conflicts and nights, and what messages would change in it. Nothing is written.") { path, messages, busy, SharedOptions.DryRun() };
        command.SetAction((call, stop) => Task.FromResult(Run(call, shared, surroundings, new SeasonFolder(call.GetRequiredValue(path)), call.GetValue(messages) ?? [], call.GetValue(busy) ?? [], stop)));
        return command;
    }

    private static int Run(ParseResult call, SharedOptions shared, Surroundings surroundings, SeasonFolder folder, string[] messages, string[] busy, CancellationToken stop)
    {
        var terminal = new Terminal(surroundings, shared, call);
        if (folder.Read() is not { } season)
        {
            terminal.Fault($"{folder.Path} holds no season.json; make one with: officeprep prepare PATH --home ZONE --out {folder.Path}");
            return ExitCode.WrongCall;
        }

        var now = shared.CurrentInstant(call, surroundings.Time);
        var outcomes = new MessageReading(surroundings.Input, season.HomeZoneAt(now)).ReadAll([.. MessageInputs.Of(messages)], stop).ToList();
        foreach (var refused in outcomes.OfType<MessageOutcome.Refused>())
        {
            terminal.Fault(refused.Sentence);
        }

        var plan = Planner.Plan(season, [.. outcomes.OfType<MessageOutcome.Understood>().Select(each => SeasonLetter.Of(each.Letter, each.Notice, each.Source, each.Hash, now))]);
        PlanReport.Write(terminal, plan);
        WriteOpen(terminal, plan.After, folder, now);
        var preferences = folder.ReadPreferences();
        var outlook = SeasonOutlook.Of(plan.After, folder, busy, now, terminal);
        var blocks = SeasonBlocks.For(plan.After, preferences, outlook.Busy);
        new DaysAhead(plan.After, now).Write(terminal, blocks, TasksAhead.Of(plan.After, preferences, blocks, folder, now), folder.Path);

        if (messages.Length > 0 && !plan.ChangesAnything)
        {
            terminal.Say("These messages change nothing.");
        }

        OutlookReport.Write(terminal, outlook, folder);
        return outcomes.Any(outcome => outcome is MessageOutcome.Refused) ? ExitCode.Partly : outlook.Code;
    }

    // What a person has to know before relying on the hours above: open questions, where home is when, clock changes, and whether a second source agrees.
    private static void WriteOpen(Terminal terminal, Season season, SeasonFolder folder, Instant now)
    {
        var open = SeasonQuestions.Of(season, now).Count;
        if (open > 0)
        {
            terminal.Say($"{(open == 1 ? "One question is" : $"{open.ToString(System.Globalization.CultureInfo.InvariantCulture)} questions are")} open; see and answer with: officeprep answer {folder.Path}");
        }

        foreach (var line in season.Home.Count > 1 ? HomeTimeline.InWords(season.Home) : [])
        {
            terminal.Say(line);
        }

        foreach (var note in ClockChangeNotes.Of(season, now).Concat(ClockProof.InWords(SeasonWork.Proven(season))))
        {
            terminal.Say(note);
        }
    }
}
