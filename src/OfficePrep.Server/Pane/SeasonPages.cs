using Microsoft.AspNetCore.Mvc;
using OfficePrep.Documents;
using OfficePrep.Planning;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Pane.Calendar;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>The pages that show a season, and what is done from them: answering, ticking off, taking back, bringing documents back.</summary>
internal static class SeasonPages
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/", Start);
        pages.MapGet("/calendar", Calendar);
        pages.MapGet("/interviews/{id}", Interview);
        pages.MapGet("/plan", Plan);
        pages.MapGet("/tasks", (HttpContext http, Writing writing) => Show(http, writing, view => PageAnswers.Page<TasksPage>(http, (nameof(TasksPage.View), view))));
        pages.MapGet("/documents", Documents);
        pages.MapPost("/documents", Bring).WithMetadata(PaneApi.LargeForm);
        pages.MapPost("/questions/{id}", Answer);
        pages.MapPost("/tasks", Tick);
        pages.MapPost("/undo", Undo);
    }

    /// <summary>Shows a page of the season; the way to begin one where there is none.</summary>
    public static async Task<IResult> Show(HttpContext http, Writing writing, Func<SeasonView, IResult> page) =>
        await writing.Look(http, files => SeasonView.Find(files, writing.Now, http.RequestAborted)) is { } view ? page(view) : PageAnswers.Page<WelcomePage>(http);

    private static Task<IResult> Start(HttpContext http, Writing writing, [FromQuery] string? show, [FromQuery] string? q) => Show(http, writing, view =>
        PageAnswers.Page<SeasonPage>(http, (nameof(SeasonPage.View), view), (nameof(SeasonPage.Filter), SeasonFilter.Of(show, q))));

    private static Task<IResult> Calendar(HttpContext http, Writing writing, [FromQuery] string? view, [FromQuery] string? day) => Show(http, writing, season =>
    {
        var span = CalendarSpan.Of(view, day, season.Today);
        return PageAnswers.Page<CalendarPage>(http, (nameof(CalendarPage.View), season), (nameof(CalendarPage.Span), span), (nameof(CalendarPage.Days), DayEntries.Of(season, span)));
    });

    private static Task<IResult> Interview(HttpContext http, Writing writing, string id) => Show(http, writing, view =>
        PageAnswers.Page<InterviewPage>(http, (nameof(InterviewPage.View), view), (nameof(InterviewPage.Interview), view.Season.InterviewOrRefusal(id))));

    private static async Task<IResult> Plan(HttpContext http, Writing writing)
    {
        var last = await writing.Look(http, files => SeasonSteps.Last(files, http.RequestAborted));
        return await Show(http, writing, view => PageAnswers.Page<PlanPage>(
            http,
            (nameof(PlanPage.View), view),
            (nameof(PlanPage.LastStep), last?.State.Step),
            (nameof(PlanPage.Back), last is { } step ? ChangeWords.Of(Planner.Back(view.Season, step.State.Season)) : [])));
    }

    private static Task<IResult> Documents(HttpContext http, Writing writing, [FromQuery] string? paper) => Show(http, writing, view => PageAnswers.Page<DocumentsPage>(
        http,
        (nameof(DocumentsPage.View), view),
        (nameof(DocumentsPage.Paper), paper switch { "a4" => Paper.A4, "letter" => Paper.Letter, _ => view.Preferences.Paper })));

    private static async Task<IResult> Answer(HttpContext http, Writing writing, string id)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var choice = form["choice"].ToString() is not "moment" and var number ? number
            : form["moment"].ToString() is { Length: > 0 } moment ? moment : throw Refusal.Invalid("Give the day and the hour on the program's clock.");
        await writing.Note(http, files => PlanApi.Answer(files, id, new AnswerToQuestion(choice), writing.Now, http.RequestAborted));
        return PageAnswers.Back(http, form["back"]);
    }

    private static async Task<IResult> Tick(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (id, isDone) = (form["task"].ToString(), form["done"] == "yes");
        await writing.Note(http, files => PlanDesk.Tick(files, new TaskTick(id, isDone), writing.Now, http.RequestAborted));
        return PageAnswers.Back(http, form["back"]);
    }

    private static async Task<IResult> Undo(HttpContext http, Writing writing)
    {
        await writing.Note(http, files => PlanApi.Undo(files, http.RequestAborted));
        return PageAnswers.Back(http, "plan");
    }

    private static async Task<IResult> Bring(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var bytes = await PageAnswers.FileOf(form, "document", DocumentLimits.Default.FileBytes, "Choose the pack or the tracker.", http.RequestAborted);
        var which = form["which"].ToString();
        var notes = await writing.Note(http, async files => which == "tracker"
            ? [.. (await TrackerDesk.Update(files, bytes, writing.Now, http.RequestAborted)).Notes.Select(note => note.Words)]
            : await PackDesk.TakeIn(files, which, bytes, writing.Now, http.RequestAborted));
        return PageAnswers.Page<ResultPage>(http, (nameof(ResultPage.Title), "Taken over"), (nameof(ResultPage.Here), "Documents"), (nameof(ResultPage.Back), "documents"), (nameof(ResultPage.Notes), notes.Count == 0 ? (IReadOnlyList<string>)["Everything in it is kept."] : notes));
    }
}
