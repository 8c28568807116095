using System.Security.Cryptography;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Local;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Seasons;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Export;

/// <summary>Everything of a person in one file, that file brought back, and everything gone.</summary>
internal static class ExportApi
{
    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var everything = api.MapGroup("/everything").WithTags("Export and delete");
        everything.MapGet("/", Export).Produces(StatusCodes.Status200OK, contentType: "application/zip").WithSummary("Everything in one file").WithDescription("Unpacked, it is a season's folder for the command line.");
        everything.MapPut("/", Import).Accepts<byte[]>("application/zip").Produces<SeasonWords>().ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Bring a season's folder").WithDescription("Takes the place of everything that is here, whole or not at all; send If-Match where there is a season already.");
        everything.MapDelete("/", Delete).Produces(StatusCodes.Status204NoContent).WithSummary("Delete everything").WithDescription("It is gone from the database file too, and cannot be brought back.");
    }

    private static async Task<IResult> Export(HttpContext http, Writing writing)
    {
        var files = await writing.Look(http, each => each.All(http.RequestAborted));
        return Results.File(SeasonArchive.Pack(files), "application/zip", "officeprep-season.zip");
    }

    private static async Task<IResult> Import(HttpContext http, Writing writing)
    {
        var bytes = await RequestBody.Read(http.Request, SeasonArchive.Largest);
        var brought = SeasonArchive.Unpack(bytes);
        return await writing.Run(http, bytes, async files =>
        {
            EntityTags.Check(http, await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted));
            var season = await TakeIn(files, brought, writing.Now, http.RequestAborted);
            return new Written(SeasonWords.Of(season, ChangeWords.Of(Planner.Plan(season, []))), EntityTag: EntityTags.Of((await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted))!.Value));
        });
    }

    /// <summary>Puts a folder in the place of everything that is here, in a change.</summary>
    public static async Task<Season> TakeIn(SeasonFiles files, IReadOnlyList<(string Name, byte[] Content)> brought, Instant now, CancellationToken stop)
    {
        foreach (var old in await files.Names("", stop))
        {
            files.Remove(old);
        }

        foreach (var (name, content) in brought)
        {
            files.Write(name, content);
        }

        var (season, _) = (await files.Season(stop))!.Value;
        var printed = season.Documents.ToDictionary(document => document.Path, document => document.Sha256, StringComparer.Ordinal);
        foreach (var interview in season.Interviews)
        {
            // A pack that differs from its printing holds words that are nowhere else yet.
            var path = $"packs/{interview.Id}.docx";
            if (brought.FirstOrDefault(file => file.Name == path).Content is { Length: > 0 } pack && Convert.ToHexStringLower(SHA256.HashData(pack)) != printed.GetValueOrDefault(path))
            {
                await PackDesk.TakeIn(files, interview.Id, pack, now, stop);
            }
        }

        return season;
    }

    private static async Task<IResult> Delete(HttpContext http, SeasonStore store)
    {
        await store.Delete(Writing.ApplicantOf(http), http.RequestAborted);
        http.RequestServices.GetService<PaneKeys>()?.RevokeAll();
        return Results.NoContent();
    }
}
