using System.Globalization;
using NodaTime;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Planning;
using OfficePrep.Prep;

namespace OfficePrep.Cli.Snapshots;

/// <summary>Prints the snapshots that one call asks for. The folder is locked by the caller.</summary>
internal sealed class SnapshotRun
{
    /// <summary>The name of the binder below the season's folder.</summary>
    public const string BinderFile = "snapshots.pdf";

    private readonly SeasonWork work;
    private readonly SnapshotOptions options;
    private readonly PackSync packs;
    private readonly SnapshotPages pages;
    private Season season;

    /// <summary>Reads what the pages are made of.</summary>
    public SnapshotRun(SeasonWork work, Season season, SnapshotOptions options)
    {
        this.work = work;
        this.season = season;
        this.options = options;
        packs = new PackSync(work.Folder, work.Now, null, line => work.Terminal.Say(line), work.Terminal.Fault);
        pages = new SnapshotPages(work.Folder, work.Now, packs);
    }

    /// <summary>Prints.</summary>
    /// <param name="programs">Ids of the programs wanted; none wants every interview.</param>
    /// <param name="asBinder">Whether they go into one file.</param>
    /// <param name="stop">Asks to stop; what is finished stays.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Print(IReadOnlyList<string> programs, bool asBinder, CancellationToken stop)
    {
        // What was typed in a pack since it was printed belongs on the sheet.
        packs.Gather(season, stop);
        if (Wanted(programs) is not { } wanted)
        {
            return ExitCode.WrongCall;
        }

        try
        {
            var code = ExitCode.Done;
            work.Terminal.Watch("Printing pages", wanted.Count, count => code = asBinder ? Binder(wanted, count, stop) : Sheets(wanted, count, stop));
            return packs.HasFaults ? ExitCode.Partly : code;
        }
        catch (FontsMissingException fault)
        {
            work.Terminal.Fault(fault.Message);
            return ExitCode.Partly;
        }
        finally
        {
            work.Folder.Save(season);
        }
    }

    private List<(string Id, Snapshot Page)>? Wanted(IReadOnlyList<string> programs)
    {
        // What was called off needs no new page, unless it is asked for by name.
        var all = season.Interviews.Where(interview => programs.Count > 0 || interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)).OrderBy(Begins).ThenBy(interview => interview.Id, StringComparer.Ordinal).ToList();
        if (programs.Count == 0)
        {
            return all.ConvertAll(interview => (interview.Id, pages.Of(interview, season)));
        }

        var found = all.Where(interview => programs.Contains(interview.Id, StringComparer.Ordinal)).Select(interview => (interview.Id, pages.Of(interview, season))).ToList();
        foreach (var id in programs.Distinct(StringComparer.Ordinal).Where(id => found.All(each => each.Id != id)))
        {
            if (pages.Book.Find(id) is not { } program)
            {
                work.Terminal.Fault($"{id} is no interview of this season and no program of its book; see them with: officeprep plan {work.Folder.Path}, and officeprep programs {work.Folder.Path}. Nothing was printed.");
                return null;
            }

            var invited = season.Interviews.FirstOrDefault(interview => pages.Book.Of(interview) == program);
            found.Add((id, invited is null ? pages.Of(program, season) : pages.Of(invited, season)));
        }

        return found;
    }

    private static Instant Begins(Interview interview) => interview.Main?.Start switch
    {
        Reading.Moment.At at => at.Instant,
        { } day => day.Date.AtMidnight().InUtc().ToInstant(),
        null => Instant.MaxValue,
    };

    private int Binder(List<(string Id, Snapshot Page)> wanted, Action<int> count, CancellationToken stop)
    {
        if (wanted.Count == 0)
        {
            work.Terminal.Say("There is no interview to print yet.");
            return ExitCode.Done;
        }

        using var bytes = new MemoryStream();
        var prints = SnapshotBinder.Write([.. wanted.Select(each => each.Page)], options, bytes, count, stop);
        foreach (var (print, (id, _)) in prints.Zip(wanted))
        {
            Tell(id, print);
        }

        return Report(work.Folder.Write(season, BinderFile, bytes.ToArray()), $"{Count(wanted.Count, "program")} in {work.Folder.In(BinderFile)}.");
    }

    private int Sheets(List<(string Id, Snapshot Page)> wanted, Action<int> count, CancellationToken stop)
    {
        var code = ExitCode.Done;
        var done = 0;
        foreach (var (bytes, print) in SnapshotSheet.PrintAll([.. wanted.Select(each => each.Page)], options, stop))
        {
            var id = wanted[done].Id;
            Tell(id, print);
            code = Math.Max(code, Report(work.Folder.Write(season, $"snapshots/{id}.pdf", bytes), null));
            count(++done);
        }

        work.Terminal.Say($"{Count(done, "document")} in {work.Folder.Path} {(done == 1 ? "is" : "are")} up to date.");
        return code;
    }

    private void Tell(string id, SnapshotPrint print)
    {
        if (print.LeftOut > 0)
        {
            work.Terminal.Say($"{id}: {Count(print.LeftOut, "line")} did not fit; the sheet says so, and the prep pack has {(print.LeftOut == 1 ? "it" : "them")}.");
        }

        if (print.MissingCodePoints.Count > 0)
        {
            var signs = string.Join(", ", print.MissingCodePoints.Take(6).Select(sign => string.Create(CultureInfo.InvariantCulture, $"U+{sign:X4}")));
            work.Terminal.Say($"{id}: no font on this computer has {signs}; install one that does (Noto Sans CJK for Chinese, Japanese and Korean) and print again.");
        }
    }

    private int Report(DocumentOutcome outcome, string? done)
    {
        season = SeasonPrinting.Note(season, outcome);
        switch (outcome)
        {
            case DocumentOutcome.Beside beside:
                work.Terminal.Say($"{beside.Edited} holds your own changes and was left as it is; the new version is {beside.Document.Path}.");
                return ExitCode.Done;
            case DocumentOutcome.Kept kept:
                work.Terminal.Say($"{kept.Edited} holds your own changes and was left as it is; there is nothing new for it.");
                return ExitCode.Done;
            case DocumentOutcome.Failed failed:
                work.Terminal.Fault(failed.Sentence);
                return ExitCode.Partly;
            default:
                if (done is not null)
                {
                    work.Terminal.Say(done);
                }

                return ExitCode.Done;
        }
    }

    private static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
