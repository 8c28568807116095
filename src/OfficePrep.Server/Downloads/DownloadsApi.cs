using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>The documents: calendar, tracker, packs and snapshots, printed when they are asked for; packs and the tracker also come back with what the person wrote.</summary>
internal static class DownloadsApi
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Pdf = "application/pdf";
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
        season.MapGet("/packs/general.docx", GetGeneralPack).Produces(StatusCodes.Status200OK, contentType: Word).WithSummary("The general pack, for every program");
        season.MapPost("/packs/general.docx", PostGeneralPack).Accepts<byte[]>(Word).Produces<ReturnWords>().ProducesProblem(StatusCodes.Status422UnprocessableEntity).WithSummary("Bring the general pack back");
        season.MapGet("/snapshots.pdf", GetBinder).Produces(StatusCodes.Status200OK, contentType: Pdf).ProducesProblem(StatusCodes.Status409Conflict).WithSummary("Every snapshot in one file, with contents and bookmarks");
        season.MapGet("/programs/{id}/snapshot.pdf", GetProgramSnapshot).Produces(StatusCodes.Status200OK, contentType: Pdf).ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The one-page snapshot of a program of the book, also before it invites");
        season.MapGet("/interviews/{id}/snapshot.pdf", GetSnapshot).Produces(StatusCodes.Status200OK, contentType: Pdf).WithSummary("The one-page snapshot");
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

    private static Task<IResult> GetGeneralPack(HttpContext http, Writing writing, string? paper = null) => GetPack(http, writing, GeneralPack.Id, paper);

    private static Task<IResult> PostGeneralPack(HttpContext http, Writing writing) => PostPack(http, writing, GeneralPack.Id);

    /// <summary>A prep pack.</summary>
    public static async Task<IResult> GetPack(HttpContext http, Writing writing, string id, string? paper = null) =>
        Results.File(await Make(http, writing, (files, stop) => PackDesk.Print(files, id, PaperOf(paper), writing.Now, stop)), Word, $"{(id == GeneralPack.Id ? "general-pack" : id)}.docx");

    private static async Task<IResult> PostPack(HttpContext http, Writing writing, string id)
    {
        var bytes = await RequestBody.Read(http.Request, OfficePrep.Documents.DocumentLimits.Default.FileBytes);
        return await writing.Run(http, bytes, async files => new Written(new ReturnWords(await PackDesk.TakeIn(files, id, bytes, writing.Now, http.RequestAborted))));
    }

    /// <summary>A one-page snapshot.</summary>
    public static async Task<IResult> GetSnapshot(HttpContext http, Writing writing, string id, string? paper = null) =>
        Results.File(await SnapshotDesk.Print(http, writing, desk => desk.Of(id), PaperOf(paper)), Pdf, $"{id}.pdf");

    private static async Task<IResult> GetProgramSnapshot(HttpContext http, Writing writing, string id, string? paper = null) =>
        Results.File(await SnapshotDesk.Print(http, writing, desk => desk.OfProgram(id), PaperOf(paper)), Pdf, $"{id}.pdf");

    private static async Task<IResult> GetBinder(HttpContext http, Writing writing, string? paper = null) =>
        Results.File(await SnapshotDesk.PrintBinder(http, writing, PaperOf(paper)), Pdf, "snapshots.pdf");

    // By the names that the preferences use.
    private static Paper? PaperOf(string? name) => name switch
    {
        null => null,
        "letter" => Paper.Letter,
        "a4" => Paper.A4,
        _ => throw Refusal.Invalid("The paper is either letter or a4."),
    };

    // What is handed out is noted with it: only so can what comes back be told from what was printed.
    private static Task<T> Make<T>(HttpContext http, Writing writing, Func<SeasonFiles, CancellationToken, Task<T>> make) =>
        writing.Note(http, files => make(files, http.RequestAborted));
}
