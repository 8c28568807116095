using System.Globalization;
using OfficePrep.Server.Replies;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>Drafts of replies, to be looked over and sent by the person.</summary>
internal static class ReplyPages
{
    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapPost("/interviews/{id}/reply", Show);
        pages.MapPost("/interviews/{id}/reply.eml", Message);
    }

    private static async Task<IResult> Show(HttpContext http, Writing writing, string id)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var wish = await Wish(http, writing, id, form);
        var (draft, notes) = await RepliesApi.Offer(http, writing, wish);
        return PageAnswers.Page<ReplyPage>(
            http,
            (nameof(ReplyPage.InterviewId), id),
            (nameof(ReplyPage.Draft), ReplyWords.Of(draft, notes)),
            (nameof(ReplyPage.Kind), form["kind"].ToString()),
            (nameof(ReplyPage.Slot), wish.Slot));
    }

    private static async Task<IResult> Message(HttpContext http, Writing writing, string id)
    {
        var (draft, _) = await RepliesApi.Offer(http, writing, await Wish(http, writing, id, await http.Request.ReadFormAsync(http.RequestAborted)));
        return Results.File(draft.ToMessage(), "message/rfc822", $"reply-{id}.eml");
    }

    private static async Task<ReplyWish> Wish(HttpContext http, Writing writing, string id, IFormCollection form)
    {
        var (season, _) = await writing.Look(http, files => files.SeasonOrRefusal(http.RequestAborted));
        var slot = int.TryParse(form["slot"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var preferences = await writing.Look(http, files => files.Preferences(http.RequestAborted));
        return new ReplyWish(season.InterviewOrRefusal(id).Id, ReplyChoices.Of(form["kind"]), slot, null, preferences.Name);
    }
}
