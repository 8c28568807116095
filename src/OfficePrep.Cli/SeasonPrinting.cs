using NodaTime;
using OfficePrep.Cli.Snapshots;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Cli;

/// <summary>Prints a season's documents into its folder, one after the other, and notes in the season what was written.</summary>
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

    private DocumentOutcome Print(Season season, string name, Action<Stream> print)
    {
        using var bytes = new MemoryStream();
        try
        {
            print(bytes);
        }
        catch (FontsMissingException fault)
        {
            return new DocumentOutcome.Failed($"{name}: {fault.Message}");
        }

        return folder.Write(season, name, bytes.ToArray());
    }

    private IEnumerable<Func<Season, DocumentOutcome>> Documents(Season season, Product products)
    {
        if (products.HasFlag(Product.Calendar))
        {
            var calendar = new SeasonCalendar(folder, busy, now);
            yield return each => Print(each, SeasonCalendar.FileName, output => calendar.Write(season, output));
        }

        if (products.HasFlag(Product.General))
        {
            yield return packs.PrintGeneral;
        }

        var sheet = new SnapshotOptions { Paper = folder.ReadPreferences().Paper == Paper.A4 ? PageSize.A4 : PageSize.Letter };
        var pages = new SnapshotPages(folder, now, packs.AnswersFor);
        // What was called off needs no new pack; one that was printed before stays, notes and all.
        foreach (var interview in season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)))
        {
            if (products.HasFlag(Product.Packs))
            {
                yield return each => packs.Print(each, interview);
            }

            if (products.HasFlag(Product.Snapshots))
            {
                yield return each => Print(each, $"snapshots/{interview.Id}.pdf", output => SnapshotSheet.Write(pages.Of(interview, season), sheet, output));
            }
        }
    }

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
