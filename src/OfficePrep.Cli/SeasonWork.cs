using NodaTime;
using OfficePrep.Cli.Programs;
using OfficePrep.Planning;
using OfficePrep.Planning.Clocks;

namespace OfficePrep.Cli;

/// <summary>One call's work on a season's folder: read it, change it by a plan under the lock, keep the state before it for undo, print.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Now">The moment.</param>
/// <param name="Terminal">What the call says.</param>
internal sealed record SeasonWork(SeasonFolder Folder, Instant Now, Terminal Terminal)
{
    /// <summary>The season; null, with the sentence said, where the folder holds none.</summary>
    public Season? Read()
    {
        if (Folder.Read() is { } season)
        {
            return season;
        }

        Terminal.Fault($"{Folder.Path} holds no season.json; make one with: officeprep prepare PATH --home ZONE --out {Folder.Path}");
        return null;
    }

    /// <summary>Changes the season and prints everything from it.</summary>
    /// <param name="step">What is done, for the person who may undo it: <c>answer q12ab34</c>.</param>
    /// <param name="change">Plans the change for the season as it is under the lock.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Change(string step, Func<Season, Plan> change, CancellationToken stop)
    {
        using (Folder.Lock())
        {
            if (Read() is not { } season)
            {
                return ExitCode.WrongCall;
            }

            return Apply(step, change(season), stop);
        }
    }

    /// <summary>Applies a plan and prints; the folder is locked by the caller.</summary>
    public int Apply(string step, Plan plan, CancellationToken stop) => Apply(step, plan.Before, plan, stop);

    /// <summary>Applies a plan and prints; the folder is locked by the caller.</summary>
    /// <param name="step">What is done.</param>
    /// <param name="before">The season to go back to, where that is not the one that the plan was made for.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="stop">Asks to stop.</param>
    public int Apply(string step, Season before, Plan plan, CancellationToken stop)
    {
        // Read before anything is saved, so that a damaged bank, book or profile stops all of it.
        _ = new AnswerShelf(Folder).Read();
        _ = new ProgramBookFile(Folder).Read();
        _ = new ProfileFile(Folder).Read();
        var season = plan.Apply(plan.Before);
        if (!SeasonJson.Write(season).AsSpan().SequenceEqual(SeasonJson.Write(before)))
        {
            Folder.Remember(before, step, Now);
        }

        Folder.Save(season);
        return Print(plan, stop);
    }

    /// <summary>Reports a plan that was saved and prints everything from it; the folder is locked by the caller.</summary>
    public int Print(Plan plan, CancellationToken stop)
    {
        // A task that is ticked off changes no interview; the table would only hide what was said.
        if (plan.Changes.Count > 0)
        {
            PlanReport.Write(Terminal, plan);
        }

        var season = Proven(plan.Changes.OfType<Change.Drop>().Aggregate(plan.After, (each, drop) => Folder.Withdraw(each, drop.Interview)));
        foreach (var sentence in season.ClockCheck is { Disagreements.Count: > 0 } ? ClockProof.InWords(season) : [])
        {
            Terminal.Fault(sentence);
        }

        return Printing.Run(Folder, season, Product.All, Now, Terminal, null, stop);
    }

    /// <summary>The season with its clocks checked against this computer's own time zone files.</summary>
    public static Season Proven(Season season)
    {
        var computer = new ComputerZones();
        var files = computer.Read(ClockProof.Zones(season));
        return season with { ClockCheck = files.Count == 0 ? null : ClockProof.Of(season, files, computer.Version) };
    }
}
