using System.CommandLine;
using OfficePrep.Cli.Snapshots;

namespace OfficePrep.Cli;

/// <summary><c>officeprep tracker</c>, <c>pack</c> and <c>snapshot</c>: print one product anew from a season's folder.</summary>
internal static class ProductCommand
{
    /// <summary>The commands.</summary>
    public static IEnumerable<Command> CreateAll(SharedOptions shared, Surroundings surroundings) =>
    [
        TrackerCommand.Create(shared, surroundings),
        Pack(shared, surroundings),
        SnapshotCommand.Create(shared, surroundings),
    ];

    private static Command Pack(SharedOptions shared, Surroundings surroundings)
    {
        var pack = Create("pack", "Print the prep packs (Word) again from the season in DIR, the general one too.", Product.Packs | Product.General, shared, surroundings);
        pack.Add(Create("sync", "Read what was typed and ticked in the packs of the season in DIR, merge it into answers.json and print the packs again with it.", Product.Packs | Product.General, shared, surroundings));
        pack.Add(Create("general", "Print the general pack alone: what you prepare once for every program.", Product.General, shared, surroundings));
        pack.Add(PackRestoreCommand.Create(shared, surroundings));
        return pack;
    }

    private static Command Create(string name, string description, Product product, SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var paper = SharedOptions.Paper();
        var command = new Command(name, description) { path, paper };
        command.SetAction((call, stop) =>
        {
            var folder = new SeasonFolder(call.GetRequiredValue(path));
            var terminal = new Terminal(surroundings, shared, call);
            if (folder.Read() is null)
            {
                terminal.Fault($"{folder.Path} holds no season.json; make one with: officeprep prepare PATH --home ZONE --out {folder.Path}");
                return Task.FromResult(ExitCode.WrongCall);
            }

            using (folder.Lock())
            {
                // Only what is read under the lock is sure to hold what another run wrote; that run may have moved the season away, too.
                return folder.Read() is not { } season ? Task.FromResult(ExitCode.WrongCall) : Task.FromResult(Printing.Run(folder, season, product, shared.CurrentInstant(call, surroundings.Time), terminal, SharedOptions.Chosen(call.GetValue(paper)), stop));
            }
        });
        return command;
    }
}
