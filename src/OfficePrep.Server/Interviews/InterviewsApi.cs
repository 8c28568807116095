using OfficePrep.Server.Store;

namespace OfficePrep.Server.Interviews;

/// <summary>Interviews: what the letters say of each, on both clocks.</summary>
internal static class InterviewsApi
{
    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var interviews = api.MapGroup("/interviews").WithTags("Interviews");
        interviews.MapGet("/", List).Produces<IReadOnlyList<InterviewWords>>().WithSummary("List the interviews by date");
        interviews.MapGet("/{id}", Find).Produces<InterviewWords>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One interview");
    }

    private static async Task<IResult> List(HttpContext http, Writing writing)
    {
        if (await writing.Look(http, files => files.Season(http.RequestAborted)) is not var (season, revision))
        {
            return Results.Json(Array.Empty<InterviewWords>());
        }

        http.Response.Headers.ETag = EntityTags.Of(revision);
        return Results.Json(season.Interviews.Select(interview => InterviewWords.Of(interview, season)).ToList());
    }

    private static async Task<IResult> Find(HttpContext http, Writing writing, string id)
    {
        var (season, revision) = await writing.Look(http, files => files.SeasonOrRefusal(http.RequestAborted));
        http.Response.Headers.ETag = EntityTags.Of(revision);
        return Results.Json(InterviewWords.Of(season.InterviewOrRefusal(id), season));
    }
}
