using OfficePrep.Planning;
using OfficePrep.Planning.Homes;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Seasons;

/// <summary>The season as a whole: where the person lives, and their preferences.</summary>
internal static class SeasonApi
{
    private const int MostPlaces = 100;

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var season = api.MapGroup("/season").WithTags("Season");
        season.MapGet("/", Look).Produces<SeasonWords>().ProducesProblem(StatusCodes.Status409Conflict).WithSummary("The season at a glance");
        season.MapPut("/home", PutHome).Produces<SeasonWords>().ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .WithSummary("Say where you live and when").WithDescription("The first time, this begins the season. A place is an IANA zone; a stay elsewhere is ZONE@FIRST..LAST.");
        new OwnDocument(PersonalFiles.PreferencesName, "preferences", PreferencesJson.LargestDocument, bytes => PreferencesJson.Read(bytes), PreferencesJson.Starter).Map(season, "/preferences");
    }

    private static async Task<IResult> Look(HttpContext http, Writing writing)
    {
        var (season, revision) = await writing.Look(http, files => files.SeasonOrRefusal(http.RequestAborted));
        http.Response.Headers.ETag = EntityTags.Of(revision);
        return Results.Json(SeasonWords.Of(season, []));
    }

    private static async Task<IResult> PutHome(HttpContext http, Writing writing, HomePlaces places)
    {
        if (places.Places.Count is 0 or > MostPlaces || places.Places.Any(place => place is null || place.Length > 200))
        {
            throw Refusal.Invalid("Give your home as an IANA zone such as Asia/Karachi, then a place for each stay elsewhere.");
        }

        return await writing.Run(http, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', places.Places)), async files =>
        {
            try
            {
                return await Move(files, http, HomeTimeline.Of([.. places.Places.Select(HomePeriod.Parse)]), writing);
            }
            catch (FormatException fault)
            {
                throw Refusal.Invalid(fault.Message);
            }
        });
    }

    private static async Task<Written> Move(SeasonFiles files, HttpContext http, IReadOnlyList<HomeStay> home, Writing writing)
    {
        var known = await files.Season(http.RequestAborted);
        EntityTags.Check(http, known?.Revision);
        var plan = Planner.MoveHome(known?.Season ?? Planner.NewSeason(home), home);
        await SeasonSteps.Take(files, "move home", known?.Season, plan.After, writing.Now, http.RequestAborted);
        return new Written(SeasonWords.Of(plan.After, ChangeWords.Of(plan)), EntityTag: EntityTags.Of((await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted))!.Value));
    }
}
