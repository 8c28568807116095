using NodaTime;
using OfficePrep.Cli.Snapshots;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Cli;

/// <summary>Prints a season's documents into its folder, one after the other (the sheets side by side), and notes in the season what was written.</summary>
internal sealed class SeasonPrinting(SeasonFolder folder, IReadOnlyList<BusyTime> busy, Instant now, PackSync packs)
{
    /// <summary>Prints.</summary>
    /// <param name="season">The season.</param>
    /// <param name="products">Which of its documents.</param>
    /// <param name="report">Told of every document as it is done.</param>
    /// <param name="tell">Told what came of merging the tracker.</param>
    /// <param name="stop">Asks to stop between two documents.</param>
    /// <returns>The season with what was written noted.</returns>
    public Season Print(Season season, Product products, Action<DocumentOutcome> report, Action<TrackerNote> tell, CancellationToken stop)
    {
        // First, while the person waits: it is the one that they may have open.
        if (products.HasFlag(Product.Tracker) && !stop.IsCancellationRequested)
        {
            var outcome = new TrackerFile(folder).Update(ref season, now, tell);
            report(outcome);
            season = Note(season, outcome);
        }

        foreach (var print in Documents(season, products))
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            var outcome = print(season);
            report(outcome);
            season = Note(season, outcome);
        }

        return season;
    }

    /// <summary>How many documents these products of a season are.</summary>
    public static int Count(Season season, Product products)
    {
        var interviews = Printed(season).Count;
        return (products.HasFlag(Product.Tracker) ? 1 : 0) + (products.HasFlag(Product.Calendar) ? 1 : 0) + (products.HasFlag(Product.General) ? 1 : 0)
            + (products.HasFlag(Product.Packs) ? interviews : 0) + (products.HasFlag(Product.Snapshots) ? interviews : 0);
    }

    private DocumentOutcome PrintCalendar(Season season)
    {
        using var bytes = new MemoryStream();
        new SeasonCalendar(folder, busy, now).Write(season, bytes);
        return folder.Write(season, SeasonCalendar.FileName, bytes.ToArray());
    }

    private IEnumerable<Func<Season, DocumentOutcome>> Documents(Season season, Product products)
    {
        if (products.HasFlag(Product.Calendar))
        {
            yield return PrintCalendar;
        }

        if (products.HasFlag(Product.General))
        {
            yield return packs.PrintGeneral;
        }

        if (products.HasFlag(Product.Packs))
        {
            foreach (var interview in Printed(season))
            {
                yield return each => packs.Print(each, interview);
            }
        }

        if (products.HasFlag(Product.Snapshots))
        {
            foreach (var sheet in Sheets(season))
            {
                yield return sheet;
            }
        }
    }

    // Side by side; whoever stops taking them stops the printing.
    private IEnumerable<Func<Season, DocumentOutcome>> Sheets(Season season)
    {
        var interviews = Printed(season);
        var pages = new SnapshotPages(folder, now, packs);
        try
        {
            return SnapshotSheet.PrintAll([.. interviews.Select(interview => pages.Of(interview, season))], SnapshotOptions.On(folder.ReadPreferences().Paper))
                .Zip(interviews, (sheet, interview) => new Func<Season, DocumentOutcome>(each => folder.Write(each, SheetName(interview), sheet.File)));
        }
        catch (FontsMissingException fault)
        {
            return interviews.Select(interview => new Func<Season, DocumentOutcome>(_ => new DocumentOutcome.Failed($"{SheetName(interview)}: {fault.Message}")));
        }
    }

    private static string SheetName(Interview interview) => $"snapshots/{interview.Id}.pdf";

    // What was called off needs no new pack; one that was printed before stays, notes and all.
    private static List<Interview> Printed(Season season) =>
        [.. season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))];

    /// <summary>The season with what became of a document noted.</summary>
    public static Season Note(Season season, DocumentOutcome outcome)
    {
        var document = outcome switch
        {
            DocumentOutcome.Written written => written.Document,
            DocumentOutcome.Beside beside => beside.Document,
            _ => null,
        };
        return document is null ? season : season with
        {
            Documents = [.. season.Documents.Where(known => known.Path != document.Path).Append(document).OrderBy(known => known.Path, StringComparer.Ordinal)],
        };
    }
}
