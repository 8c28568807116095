using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Calendar;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>The documents: calendar, tracker, packs and snapshots, printed when they are asked for; packs and the tracker also come back with what the person wrote.</summary>
internal static class DownloadsApi
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Calendar = "text/calendar; charset=utf-8";

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var season = api.MapGroup("").WithTags("Documents");
        season.MapGet("/calendar.ics", GetCalendar).Produces(StatusCodes.Status200OK, contentType: "text/calendar").ProducesProblem(StatusCodes.Status409Conflict).WithSummary("The season's calendar");
        season.MapGet("/tracker.xlsx", GetTracker).Produces(StatusCodes.Status200OK, contentType: Excel).WithSummary("The tracker");
        season.MapPost("/tracker.xlsx", PostTracker).Accepts<byte[]>(Excel).Produces<ReturnWords>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Bring the tracker back").WithDescription("What was written into it is kept from now on, cell by cell; the next download holds it.");
        season.MapGet("/interviews/{id}/calendar.ics", GetOneCalendar).Produces(StatusCodes.Status200OK, contentType: "text/calendar").WithSummary("The events of one interview");
        season.MapGet("/interviews/{id}/snapshot.pdf", GetSnapshot).Produces(StatusCodes.Status200OK, contentType: "application/pdf").WithSummary("The one-page snapshot");
        season.MapGet("/interviews/{id}/pack.docx", GetPack).Produces(StatusCodes.Status200OK, contentType: Word).WithSummary("The prep pack");
        season.MapPost("/interviews/{id}/pack.docx", PostPack).Accepts<byte[]>(Word).Produces<ReturnWords>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Bring a pack back").WithDescription("Answers, ticks and additions are kept from now on; the next download holds them.");
    }

    private static async Task<IResult> GetCalendar(HttpContext http, Writing writing) =>
        Results.File(await Make(http, writing, (files, stop) => CalendarDesk.Print(files, null, writing.Now, stop)), Calendar, "interviews.ics");

    /// <summary>The events of one interview.</summary>
    public static async Task<IResult> GetOneCalendar(HttpContext http, Writing writing, string id) =>
        Results.File(await Make(http, writing, (files, stop) => CalendarDesk.Print(files, id, writing.Now, stop)), Calendar, $"{id}.ics");

    private static async Task<IResult> GetTracker(HttpContext http, Writing writing) =>
        Results.File((await Make(http, writing, (files, stop) => TrackerDesk.Update(files, null, writing.Now, stop))).Workbook, Excel, "tracker.xlsx");

    private static async Task<IResult> PostTracker(HttpContext http, Writing writing)
    {
        var bytes = await RequestBody.Read(http.Request, OfficePrep.Documents.DocumentLimits.Default.FileBytes);
        return await writing.Run(http, bytes, async files =>
            new Written(new ReturnWords([.. (await TrackerDesk.Update(files, bytes, writing.Now, http.RequestAborted)).Notes.Select(note => note.Words)])));
    }

    /// <summary>A prep pack.</summary>
    public static async Task<IResult> GetPack(HttpContext http, Writing writing, string id) =>
        Results.File(await Make(http, writing, (files, stop) => PackDesk.Print(files, id, writing.Now, stop)), Word, $"{id}.docx");

    private static async Task<IResult> PostPack(HttpContext http, Writing writing, string id)
    {
        var bytes = await RequestBody.Read(http.Request, OfficePrep.Documents.DocumentLimits.Default.FileBytes);
        return await writing.Run(http, bytes, async files => new Written(new ReturnWords(await PackDesk.TakeIn(files, id, bytes, writing.Now, http.RequestAborted))));
    }

    /// <summary>A one-page snapshot.</summary>
    public static async Task<IResult> GetSnapshot(HttpContext http, Writing writing, string id)
    {
        var (page, options) = await writing.Look(http, async files =>
        {
            var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
            var interview = season.InterviewOrRefusal(id);
            var letters = Snapshot.For(interview, season);
            var program = (await files.Book(http.RequestAborted)).Of(interview);
            var page = (program is null ? letters : letters.With(program, season.Today(writing.Now))).With((await files.Answers(http.RequestAborted)).For(id));
            return (page.With((await files.Profile(http.RequestAborted))?.For(id, interview.Program.Institution)), SnapshotOptions.On((await files.Preferences(http.RequestAborted)).Paper));
        });
        using var bytes = new MemoryStream();
        try
        {
            SnapshotSheet.Write(page, options, bytes);
        }
        catch (FontsMissingException fault)
        {
            throw new Refusal(StatusCodes.Status409Conflict, "fonts-missing", fault.Message);
        }

        return Results.File(bytes.ToArray(), "application/pdf", $"{id}.pdf");
    }

    // What is handed out is noted with it: only so can what comes back be told from what was printed.
    private static async Task<T> Make<T>(HttpContext http, Writing writing, Func<SeasonFiles, CancellationToken, Task<T>> make)
    {
        try
        {
            return await writing.Note(http, files => make(files, http.RequestAborted));
        }
        catch (CalendarRefusedException fault)
        {
            throw new Refusal(StatusCodes.Status409Conflict, "calendar-refused", fault.Message);
        }
    }
}
