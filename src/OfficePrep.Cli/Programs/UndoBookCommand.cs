using System.CommandLine;
using System.Globalization;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs undo</c>: takes back the last change of the book; again, the one before it.</summary>
internal static class UndoBookCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var command = new Command("undo", "Take back the last change of the book: a program, a fact, a note, an import. Run it again for the change before.") { path };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            _ = work.Folder.Read();
            using (work.Folder.Lock())
            {
                var now = work.File.Read();
                if (work.File.Back() is not { } before)
                {
                    work.Terminal.Fault($"There is nothing to take back in the book of {work.Folder.Path}.");
                    return ExitCode.WrongCall;
                }

                work.Terminal.Say($"Taken back: the book holds {Words(before)} again; it held {Words(now)}, and that book is kept as {work.File.UndoneFile}.");
                return ExitCode.Done;
            }
        });
        return command;
    }

    private static string Words(ProgramBook book)
    {
        var facts = book.Programs.Sum(program => program.Facts.Count);
        var notes = book.Programs.Sum(program => program.Words.Count + program.Log.Count);
        return $"{Count(book.Programs.Count, "program")}, {Count(facts, "fact")} and {Count(notes, "note")}";
    }

    private static string Count(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
