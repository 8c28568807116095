using System.Text.Json;
using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Programs;

/// <summary>The book of programs: as one document that a person edits whole, and entry by entry.</summary>
internal static class ProgramsApi
{
    // A book of thousands of programs; one that is larger is kept by the command line.
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var programs = api.MapGroup("/programs").WithTags("Programs");
        new OwnDocument(PersonalFiles.BookName, "book of programs", Largest, bytes => ProgramsJson.Read(bytes), () => ProgramsJson.Write(ProgramBook.Empty)).Map(programs, "/");
        programs.MapGet("/topics", () => FactTopic.All.Select(topic => new TopicWords(topic.Id, topic.Label)).ToList()).WithSummary("What facts may be about");
        programs.MapPost("/", PostProgram).Produces<ProgramSummary>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status409Conflict).WithSummary("Put a program into the book");
        programs.MapGet("/{id}", Get).Produces<ProgramSummary>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("What the book holds about a program");
        programs.MapPost("/{id}/facts", PostFact).Produces<ProgramSummary>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Note what a source says").WithDescription("Sources that disagree all stand; of one source its newest word counts.");
        programs.MapPost("/{id}/notes", PostNote).Produces<ProgramSummary>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Keep your own words about a program");
    }

    private static async Task<IResult> Get(HttpContext http, Writing writing, string id) => Results.Json(await writing.Look(http, async files =>
    {
        var (program, today) = await ProgramDesk.Find(files, id, writing.Now, http.RequestAborted);
        return ProgramSummary.Of(program, today);
    }));

    private static Task<IResult> PostProgram(HttpContext http, Writing writing, NewProgram program) =>
        Run(http, writing, program, files => ProgramDesk.Add(files, program, writing.Now, http.RequestAborted), StatusCodes.Status201Created);

    private static Task<IResult> PostFact(HttpContext http, Writing writing, string id, FactNote note) =>
        Run(http, writing, note, files => ProgramDesk.Note(files, id, note, writing.Now, http.RequestAborted));

    private static Task<IResult> PostNote(HttpContext http, Writing writing, string id, WordsNote note) =>
        Run(http, writing, note, files => ProgramDesk.Note(files, id, note, writing.Now, http.RequestAborted));

    private static Task<IResult> Run<T>(HttpContext http, Writing writing, T body, Func<SeasonFiles, Task<ProgramSummary>> act, int status = StatusCodes.Status200OK) =>
        writing.Run(http, JsonSerializer.SerializeToUtf8Bytes(body), async files =>
        {
            var summary = await act(files);
            return new Written(summary, status, EntityTags.Of((await files.RevisionOf(PersonalFiles.BookName, http.RequestAborted))!.Value));
        });
}
