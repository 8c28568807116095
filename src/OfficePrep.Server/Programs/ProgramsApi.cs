using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Programs;

/// <summary>The book of programs, as one document that a person edits whole: what is not in it is not there.</summary>
internal static class ProgramsApi
{
    // A book of thousands of programs; one that is larger is kept by the command line.
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var programs = api.MapGroup("/programs").WithTags("Programs");
        programs.MapGet("/", Get).Produces(StatusCodes.Status200OK, contentType: "application/json").WithSummary("The book of programs").WithDescription("Shaped as programs.schema.json says.");
        programs.MapPut("/", Put).Accepts<byte[]>("application/json").ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Replace the book of programs");
    }

    private static async Task<IResult> Get(HttpContext http, Writing writing)
    {
        var (bytes, revision) = await writing.Look(http, async files => (await files.Read(PersonalFiles.BookName, http.RequestAborted), await files.RevisionOf(PersonalFiles.BookName, http.RequestAborted)));
        if (revision is { } tag)
        {
            http.Response.Headers.ETag = EntityTags.Of(tag);
        }

        return Results.Bytes(bytes ?? ProgramsJson.Write(ProgramBook.Empty), "application/json");
    }

    private static async Task<IResult> Put(HttpContext http, Writing writing)
    {
        var bytes = await RequestBody.Read(http.Request, Largest);
        ProgramBook book;
        try
        {
            book = ProgramsJson.Read(bytes);
        }
        catch (FormatException fault)
        {
            throw Refusal.Unusable($"The book of programs cannot be used: {fault.Message.TrimEnd('.')}.");
        }

        return await writing.Run(http, bytes, async files =>
        {
            EntityTags.Check(http, await files.RevisionOf(PersonalFiles.BookName, http.RequestAborted));
            files.Write(PersonalFiles.BookName, ProgramsJson.Write(book));
            return new Written(new { programs = book.Programs.Count }, EntityTag: EntityTags.Of((await files.RevisionOf(PersonalFiles.BookName, http.RequestAborted))!.Value));
        });
    }
}
