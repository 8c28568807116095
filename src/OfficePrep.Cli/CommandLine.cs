using System.CommandLine;
using System.CommandLine.Invocation;
using OfficePrep.Cli.Programs;

namespace OfficePrep.Cli;

/// <summary>The whole command line: the list of commands, and the manners that they share.</summary>
internal static class CommandLine
{
    /// <summary>Runs one call.</summary>
    /// <param name="arguments">The words after <c>officeprep</c>.</param>
    /// <param name="surroundings">The world outside.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var options = new SharedOptions();
        var root = new RootCommand("Reads residency interview invitations and prepares the interview season. Works on files only: nothing leaves this computer.")
        {
            PrepareCommand.Create(options, surroundings),
            ReadCommand.Create(options, surroundings),
            PlanCommand.Create(options, surroundings),
            NightCommand.Create(options, surroundings),
            SlotsCommand.Create(options, surroundings),
            AnswerCommand.Create(options, surroundings),
            HomeCommand.Create(options, surroundings),
            DoneCommand.Create(options, surroundings),
            PreferencesCommand.Create(options, surroundings),
            ProfileCommand.Create(options, surroundings),
            UndoCommand.Create(options, surroundings),
            ReplyCommand.Create(options, surroundings),
            ProgramsCommand.Create(options, surroundings),
            CalendarCommand.Create(options, surroundings),
        };
        foreach (var command in ProductCommand.CreateAll(options, surroundings))
        {
            root.Add(command);
        }

        foreach (var option in options.All)
        {
            root.Add(option);
        }

        // A path may begin with @; nothing here is read from response files.
        var call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return call.Action is ParseErrorAction
                ? WrongCall(call, surroundings)
                : await call.InvokeAsync(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Errors, EnableDefaultExceptionHandler = false });
        }
        catch (FolderFaultException fault)
        {
            await surroundings.Errors.WriteLineAsync(TerminalText.Clean(fault.Message));
            return ExitCode.WrongCall;
        }
        catch (OperationCanceledException)
        {
            await surroundings.Errors.WriteLineAsync("Stopped. Every file is either as it was or complete.");
            return ExitCode.Stopped;
        }
        finally
        {
            await surroundings.Output.FlushAsync();
        }
    }

    private static int WrongCall(ParseResult call, Surroundings surroundings)
    {
        foreach (var error in call.Errors.Select(error => TerminalText.Clean(error.Message)).Distinct())
        {
            surroundings.Errors.WriteLine(error);
        }

        var command = call.CommandResult.Command is RootCommand ? "" : call.CommandResult.Command.Name + " ";
        surroundings.Errors.WriteLine($"See: officeprep {command}--help");
        return ExitCode.WrongCall;
    }
}
