using System.CommandLine;
using OfficePrep.Documents.Pdf;

namespace OfficePrep.Cli.Snapshots;

/// <summary><c>officeprep snapshot</c>: the one-page sheets, a file for each program or all of them in one binder.</summary>
internal static class SnapshotCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var program = new Option<string[]>("--program") { Description = "Only this program, by its id; may be given several times. A program of the book that has not invited yet has a page, too.", HelpName = "ID" };
        var binder = new Option<bool>("--binder") { Description = $"One file with contents and bookmarks, {SnapshotRun.BinderFile}, in the order of the interviews." };
        var paper = SharedOptions.Paper();
        var command = new Command("snapshot", "Print the one-page snapshots (PDF) again from the season in DIR.") { path, program, binder, paper };
        command.SetAction((call, stop) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            if (work.Read() is null)
            {
                return Task.FromResult(ExitCode.WrongCall);
            }

            using (work.Folder.Lock())
            {
                // Only what is read under the lock is sure to hold what another run wrote; that run may have moved the season away, too.
                return Task.FromResult(work.Folder.Read() is not { } season ? ExitCode.WrongCall
                    : new SnapshotRun(work, season, SnapshotOptions.On(SharedOptions.Chosen(call.GetValue(paper)) ?? work.Folder.ReadPreferences().Paper)).Print(call.GetValue(program) ?? [], call.GetValue(binder), stop));
            }
        });
        return command;
    }
}
