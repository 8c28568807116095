using OfficePrep.Replies;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Replies;

/// <summary>Replies: drafts that name every hour on both clocks, read back before they are offered. Nothing is sent and nothing stored.</summary>
internal static class RepliesApi
{
    private const int LongestName = 200;

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var replies = api.MapGroup("/replies").WithTags("Replies");
        replies.MapPost("/", Draft).Produces<ReplyWords>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Draft a reply").WithDescription("A draft whose hours cannot be read back to the same instants is not offered, and the reason is named.");
        replies.MapPost("/message", Message).Produces(StatusCodes.Status200OK, contentType: "message/rfc822").ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Draft a reply as a file that mail programs open for editing");
    }

    private static async Task<IResult> Draft(HttpContext http, Writing writing, ReplyWish wish)
    {
        var (draft, notes) = await Offer(http, writing, wish);
        return Results.Json(ReplyWords.Of(draft, notes));
    }

    private static async Task<IResult> Message(HttpContext http, Writing writing, ReplyWish wish)
    {
        var (draft, _) = await Offer(http, writing, wish);
        return Results.File(draft.ToMessage(), "message/rfc822", "reply.eml");
    }

    /// <summary>The draft; refused with the reason where none can be offered.</summary>
    public static async Task<(ReplyDraft Draft, IReadOnlyList<string> Notes)> Offer(HttpContext http, Writing writing, ReplyWish wish)
    {
        if (wish.Name?.Length > LongestName)
        {
            throw Refusal.Invalid($"A name has at most {LongestName} characters.");
        }

        var (season, _) = await writing.Look(http, files => files.SeasonOrRefusal(http.RequestAborted));
        return ReplyWriter.Write(season.InterviewOrRefusal(wish.InterviewId), season, wish.Request, writing.Now) switch
        {
            ReplyOutcome.Offered offered => (offered.Draft, offered.Notes),
            ReplyOutcome.NotOffered refused => throw new Refusal(StatusCodes.Status409Conflict, "reply-not-offered", refused.Reason),
            _ => throw new InvalidOperationException("An unknown outcome."),
        };
    }
}
