using System.CommandLine;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs</c>: the book of programs.</summary>
internal static class ProgramsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = Folder();
        var command = new Command("programs", "List the programs in the book of DIR, with what is known of each and what is still to find out.")
        {
            path,
            AddProgramCommand.Create(shared, surroundings),
            NoteFactCommand.Create(shared, surroundings),
            NoteWordsCommand.Create(shared, surroundings),
            ShowProgramCommand.Create(shared, surroundings),
            ImportCommand.Create(shared, surroundings),
            RankCommand.Create(shared, surroundings),
            UndoBookCommand.Create(shared, surroundings),
        };
        command.SetAction(call =>
        {
            var work = Work(call, path, shared, surroundings);
            var season = work.Folder.Read();
            ProgramList.Write(work.Terminal, work.File.Read(), season, work.Today(season), work.Folder.Path);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A new argument for the folder.</summary>
    public static Argument<string> Folder() => new("DIR") { Description = "Folder of the season; it need not hold one yet." };

    /// <summary>A new argument for the program.</summary>
    public static Argument<string> Program() => new("PROGRAM") { Description = "The program's id, as the list shows it." };

    /// <summary>The work of a call.</summary>
    public static ProgramWork Work(ParseResult call, Argument<string> path, SharedOptions shared, Surroundings surroundings) =>
        new(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
}
