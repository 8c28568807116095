using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Replies;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Replies;

namespace OfficePrep.Server.Pane.Office;

/// <summary>The pane inside Outlook and Word: two empty pages at fixed addresses, and the fragments that the bridge puts into them.</summary>
internal static class OfficeApi
{
    // The message comes with each request; beside it there is room for the form's own fields.
    private const int Largest = ReadMessage.Largest + (64 * 1024);

    /// <summary>Maps it.</summary>
    public static void Map(WebApplication app)
    {
        var open = app.MapGroup(AddinPaths.Root).ExcludeFromDescription().AllowAnonymous();
        open.MapGet("/outlook", () => Shell("outlook"));
        open.MapGet("/word", () => Shell("word"));
        open.MapGet("/{name}.js", (string name) => Asset("Bridge." + name + ".js", "text/javascript; charset=utf-8"));
        open.MapGet("/office.css", () => Asset("Pane.office.css", "text/css; charset=utf-8"));
        open.MapGet("/file/{ticket}/{name}", GetFile);
        var pane = app.MapGroup(AddinPaths.Root).ExcludeFromDescription();
        pane.MapPost("/read", Read).WithMetadata(new RequestSizeLimitAttribute(Largest));
        pane.MapPost("/accept", Accept).WithMetadata(new RequestSizeLimitAttribute(Largest));
        pane.MapPost("/interviews/{id}/questions/{question}", Answer);
        pane.MapPost("/interviews/{id}/undo", Undo);
        pane.MapPost("/interviews/{id}/reply", Reply);
    }

    /// <summary>A fragment.</summary>
    public static RazorComponentResult<T> Fragment<T>(string name, object? value)
        where T : Microsoft.AspNetCore.Components.IComponent => new(new Dictionary<string, object?> { [name] = value });

    private static RazorComponentResult<OfficeShell> Shell(string host) => Fragment<OfficeShell>(nameof(OfficeShell.For), host);

    private static IResult Asset(string name, string type) =>
        typeof(OfficeApi).Assembly.GetManifestResourceStream("OfficePrep.Server." + name) is { } stream ? Results.Stream(stream, type) : Results.NotFound();

    private static async Task<IResult> GetFile(HttpContext http, Writing writing, DownloadTickets tickets, string ticket)
    {
        if (tickets.Open(ticket) is not var (applicant, interview, ending))
        {
            throw Refusal.NotFound("This link has ended; press “Look again” in the pane and open it once more.");
        }

        http.Features.Set(new RequestApplicant(applicant));
        return ending switch
        {
            "docx" => await DownloadsApi.GetPack(http, writing, interview),
            "pdf" => await DownloadsApi.GetSnapshot(http, writing, interview),
            _ => await DownloadsApi.GetOneCalendar(http, writing, interview),
        };
    }

    private static async Task<IResult> Read(HttpContext http, Writing writing, DownloadTickets tickets)
    {
        var stop = http.RequestAborted;
        var message = await OfficeMessage.Of(await http.Request.ReadFormAsync(stop), stop);
        return Show(await writing.Look(http, files => OfficeDesk.Read(files, message, tickets, Writing.ApplicantOf(http), writing.Now, stop)));
    }

    private static async Task<IResult> Accept(HttpContext http, Writing writing, DownloadTickets tickets)
    {
        var stop = http.RequestAborted;
        var form = await http.Request.ReadFormAsync(stop);
        var message = await OfficeMessage.Of(form, stop);
        var changes = await writing.Note(http, async files =>
        {
            var words = (await MessageDesk.Accept(files, [(message.Bytes, message.Name)], form["home"], writing.Now, stop))[0];
            return form["question"].ToString() is { Length: > 0 } question ? await PlanApi.Answer(files, question, Given(form), writing.Now, stop) : words.Changes;
        });
        return Show(await writing.Look(http, files => OfficeDesk.Read(files, message, tickets, Writing.ApplicantOf(http), writing.Now, stop)) with { Changes = changes });
    }

    private static async Task<IResult> Answer(HttpContext http, Writing writing, DownloadTickets tickets, string id, string question)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var changes = await writing.Note(http, files => PlanApi.Answer(files, question, Given(form), writing.Now, http.RequestAborted));
        return await Look(http, writing, tickets, id, changes);
    }

    private static async Task<IResult> Undo(HttpContext http, Writing writing, DownloadTickets tickets, string id)
    {
        var undone = await writing.Note(http, files => PlanApi.Undo(files, http.RequestAborted));
        return await Look(http, writing, tickets, id, undone.Changes);
    }

    private static async Task<IResult> Look(HttpContext http, Writing writing, DownloadTickets tickets, string id, IReadOnlyList<ChangeWords> changes)
    {
        var stop = http.RequestAborted;
        return await writing.Look(http, async files => await files.Season(stop) is var (season, _) && season.Interviews.Any(interview => interview.Id == id)
            ? Show(await OfficeDesk.Look(files, season, id, tickets, Writing.ApplicantOf(http), writing.Now, stop) with { Changes = changes })
            : Show(new OfficeView { Title = "Taken back", Changes = changes, IsInSeason = true }));
    }

    private static async Task<IResult> Reply(HttpContext http, Writing writing, string id)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!Enum.TryParse<ReplyKind>(form["kind"].ToString(), out var kind) || !Enum.IsDefined(kind))
        {
            throw Refusal.Invalid("Choose what the reply should do.");
        }

        var slot = int.TryParse(form["slot"].ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var (draft, notes) = await RepliesApi.Offer(http, writing, new ReplyWish(id, kind, slot, null, form["name"]));
        var calendar = kind == ReplyKind.ConfirmTime ? Convert.ToBase64String(await writing.Note(http, files => CalendarDesk.Print(files, id, writing.Now, http.RequestAborted))) : null;
        return Fragment<ReplyFragment>(nameof(ReplyFragment.View), new ReplyView(draft.Subject, draft.Text, draft.Html, notes, calendar));
    }

    private static AnswerToQuestion Given(IFormCollection form) => form["moment"].ToString() is { Length: > 0 } moment ? new AnswerToQuestion(moment[..Math.Min(16, moment.Length)]) : new AnswerToQuestion(form["choice"].ToString());

    private static RazorComponentResult<OfficeFragment> Show(OfficeView view) => Fragment<OfficeFragment>(nameof(OfficeFragment.View), view);
}
