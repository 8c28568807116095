using System.CommandLine;
using OfficePrep.Cli.Programs;
using OfficePrep.Documents.Excel;

namespace OfficePrep.Cli;

/// <summary><c>officeprep tracker</c>: brings the workbook up to date; <c>sync</c> says it by name, <c>export</c> writes it as CSV.</summary>
internal static class TrackerCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = Folder(ArgumentArity.ZeroOrOne);
        var tracker = new Command("tracker", "Bring tracker.xlsx in DIR up to date; what you wrote into it stays.")
        {
            path,
            Sync(shared, surroundings),
            Export(shared, surroundings),
        };
        tracker.Validators.Add(result =>
        {
            if (result.Children.All(child => child is not System.CommandLine.Parsing.CommandResult) && result.GetValue(path) is null)
            {
                result.AddError("The folder of the season is missing: officeprep tracker DIR.");
            }
        });
        tracker.SetAction((call, stop) => Task.FromResult(Update(call, call.GetRequiredValue(path)!, shared, surroundings, stop)));
        return tracker;
    }

    private static Argument<string?> Folder(ArgumentArity arity) => new("DIR") { Description = "Folder of the season, as prepare made it.", Arity = arity };

    private static Command Sync(SharedOptions shared, Surroundings surroundings)
    {
        var path = Folder(ArgumentArity.ExactlyOne);
        var command = new Command("sync", "Merge tracker.xlsx with the season, cell by cell: letters fill what you did not touch, your words stay, conflicts are listed.") { path };
        command.SetAction((call, stop) => Task.FromResult(Update(call, call.GetRequiredValue(path)!, shared, surroundings, stop)));
        return command;
    }

    private static Command Export(SharedOptions shared, Surroundings surroundings)
    {
        var path = Folder(ArgumentArity.ExactlyOne);
        var csv = new Option<bool>("--csv") { Description = "As comma-separated text, one file for each table, in DIR/csv.", Required = true };
        var command = new Command("export", "Write the tracker's tables for other programs.") { path, csv };
        command.SetAction((call, _) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)!), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            if (work.Read() is not { } season)
            {
                return Task.FromResult(ExitCode.WrongCall);
            }

            var files = TrackerCsv.Write(season, work.Now, work.Folder.ReadPreferences(), new TrackerFile(work.Folder).Read(), new ProgramBookFile(work.Folder).Read());
            var folder = Path.Combine(work.Folder.Path, "csv");
            try
            {
                foreach (var (name, bytes) in files)
                {
                    AtomicFile.Write(Path.Combine(folder, $"{name}.csv"), bytes, lasting: false);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new FolderFaultException($"{folder} cannot be written; close its files in other programs and check who may write there.", fault);
            }

            work.Terminal.Say($"{string.Join(", ", files.Select(file => $"{file.Name}.csv"))} in {folder}.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static int Update(ParseResult call, string path, SharedOptions shared, Surroundings surroundings, CancellationToken stop)
    {
        var work = new SeasonWork(new SeasonFolder(path), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
        if (work.Read() is null)
        {
            return ExitCode.WrongCall;
        }

        using (work.Folder.Lock())
        {
            return work.Read() is not { } season ? ExitCode.WrongCall : Printing.Run(work.Folder, season, Product.Tracker, work.Now, work.Terminal, null, stop);
        }
    }
}
