using System.CommandLine;
using OfficePrep.Reading;

namespace OfficePrep.Cli;

/// <summary><c>officeprep read</c>: says what messages say, and changes nothing.</summary>
internal static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var paths = SharedOptions.Messages("Messages (.eml, .ics, .html, .txt), folders of them, or - for standard input.", ArgumentArity.OneOrMore);
        var json = new Option<bool>("--json") { Description = "Print one JSON object per message, one per line." };
        var why = new Option<bool>("--why") { Description = "Say for each point which words and which rule gave it." };
        var home = SharedOptions.Home();
        var command = new Command("read", "Read messages and say what they mean. Nothing is written.") { paths, json, why, home };
        command.SetAction((call, stop) => Task.FromResult(Run(
            call.GetRequiredValue(paths),
            call.GetValue(json),
            call.GetValue(why),
            call.GetValue(shared.Quiet),
            call.GetValue(home),
            surroundings,
            stop)));
        return command;
    }

    private static int Run(string[] paths, bool json, bool why, bool quiet, string? home, Surroundings surroundings, CancellationToken stop)
    {
        var code = ExitCode.Done;
        var reading = new MessageReading(surroundings.Input, home);
        foreach (var outcome in reading.ReadAll([.. MessageInputs.Of(paths)], stop))
        {
            stop.ThrowIfCancellationRequested();
            switch (outcome)
            {
                case MessageOutcome.Understood understood when json:
                    surroundings.Output.WriteLine(NoticeJson.Write(understood.Notice, understood.Source, why));
                    break;
                case MessageOutcome.Understood understood when !quiet:
                    NoticeSummary.Write(surroundings.Output, understood.Source, understood.Letter.Subject, understood.Notice, home, why);
                    break;
                case MessageOutcome.Refused refused:
                    surroundings.Errors.WriteLine(TerminalText.Clean(refused.Sentence));
                    code = ExitCode.Partly;
                    break;
            }
        }

        return code;
    }
}
