using NodaTime;
using OfficePrep.Cli.Snapshots;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary>Prints documents into a season's folder, says what became of each, and saves what was written.</summary>
internal static class Printing
{
    /// <summary>Prints; the folder is locked by the caller.</summary>
    /// <param name="folder">The folder of the season.</param>
    /// <param name="season">The season.</param>
    /// <param name="products">Which of its documents.</param>
    /// <param name="now">The moment.</param>
    /// <param name="terminal">Told what became of each.</param>
    /// <param name="paper">The paper of the packs; null for the one of the person's preferences.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <param name="busy">Calendars of the person's own that the call named.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SeasonFolder folder, Season season, Product products, Instant now, Terminal terminal, Paper? paper, CancellationToken stop, params IReadOnlyList<string> busy)
    {
        var (taken, allRead) = products.HasFlag(Product.Calendar) ? BusyInputs.Read(BusyInputs.Of(folder, busy), season, now, terminal) : ([], true);
        var code = allRead ? ExitCode.Done : ExitCode.Partly;
        var count = 0;
        var packs = new PackSync(folder, now, paper, line => terminal.Say(line), terminal.Fault);
        var printsPacks = (products & (Product.Packs | Product.General)) != Product.None;
        if (printsPacks)
        {
            packs.Gather(season, stop);
        }

        var notes = new List<TrackerNote>();
        var printed = season;
        terminal.Watch("Printing documents", SeasonPrinting.Count(season, products), step =>
        {
            var done = 0;
            printed = new SeasonPrinting(folder, taken, now, packs).Print(season, products, outcome =>
            {
                Report(outcome);
                step(++done);
            }, notes.Add, stop);
        });
        if (printsPacks)
        {
            packs.Save();
        }

        folder.Save(printed);
        code = packs.HasFaults ? ExitCode.Partly : code;
        terminal.Say($"{Count(count, "document")} in {folder.Path} {(count == 1 ? "is" : "are")} up to date.");
        if (products.HasFlag(Product.Snapshots) && File.Exists(folder.In(SnapshotRun.BinderFile)))
        {
            // It is printed on request only, and an hour in it may have moved since.
            terminal.Say($"{folder.In(SnapshotRun.BinderFile)} still shows the season as it was; print it anew with: officeprep snapshot {folder.Path} --binder");
        }

        if (products.HasFlag(Product.Calendar) && Directory.Exists(folder.In(CalendarCommand.Folder)))
        {
            // Nothing tells which of them were imported, and where: an older one must not be imported again as if it were today's.
            terminal.Say($"The files in {folder.In(CalendarCommand.Folder)} hold the season as it was when you asked for them; before you import one, make it anew with officeprep calendar.");
        }

        TrackerReport.Write(terminal, notes);
        stop.ThrowIfCancellationRequested();
        return code;

        void Report(DocumentOutcome outcome)
        {
            switch (outcome)
            {
                case DocumentOutcome.Written:
                    count++;
                    break;
                case DocumentOutcome.Beside beside:
                    count++;
                    terminal.Say($"{beside.Edited} holds your own changes and was left as it is; the new version is {beside.Document.Path}.");
                    break;
                case DocumentOutcome.Kept kept:
                    terminal.Say($"{kept.Edited} holds your own changes and was left as it is; there is nothing new for it.");
                    break;
                case DocumentOutcome.Failed failed:
                    terminal.Fault(failed.Sentence);
                    code = ExitCode.Partly;
                    break;
            }
        }
    }

    private static string Count(int count, string noun) => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
