using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Planning.Answers;
using OfficePrep.Server.Export;
using OfficePrep.Server.Interviews;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Seasons;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>The pages: the same acts as the interface for programs, as forms that work without script.</summary>
internal static class PaneApi
{
    private const int MostMessages = 200;

    /// <summary>Adds what the pages need.</summary>
    public static void AddPane(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<WaitingMessages>();
        // In memory whatever their size: a message is never written to the disk.
        services.Configure<FormOptions>(form => (form.MemoryBufferThreshold, form.MultipartBodyLengthLimit, form.ValueCountLimit) = (int.MaxValue, SeasonArchive.Largest, 2 * MostMessages));
    }

    /// <summary>Maps the pages.</summary>
    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(Tell);
        pages.MapGet("/", Start);
        pages.MapGet("/pane.css", () => File("pane.css", "text/css; charset=utf-8")).AllowAnonymous();
        pages.MapGet("/icon.svg", () => File("icon.svg", "image/svg+xml")).AllowAnonymous();
        pages.MapPost("/read", Read).WithMetadata(new RequestSizeLimitAttribute(SeasonArchive.Largest));
        pages.MapPost("/accept", Accept);
        pages.MapPost("/questions/{id}", Answer);
        pages.MapPost("/undo", Undo);
        pages.MapPost("/import", Import).WithMetadata(new RequestSizeLimitAttribute(SeasonArchive.Largest));
        pages.MapPost("/delete", Delete);
    }

    // A person on a page gets a page, not problem details.
    private static async ValueTask<object?> Tell(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Refusal refusal)
        {
            context.HttpContext.Response.StatusCode = refusal.Status;
            return Page<NoticePage>(context.HttpContext, (nameof(NoticePage.Sentence), refusal.Message));
        }
    }

    private static async Task<IResult> Start(HttpContext http, Writing writing)
    {
        var stop = http.RequestAborted;
        return await writing.Look(http, async files => await files.Season(stop) is not var (season, _) ? Page<StartPage>(http) : Page<StartPage>(
            http,
            (nameof(StartPage.Season), SeasonWords.Of(season, [])),
            (nameof(StartPage.Interviews), season.Interviews.Select(interview => InterviewWords.Of(interview, season)).ToList()),
            (nameof(StartPage.Questions), SeasonQuestions.Of(season, writing.Now).Select(QuestionWords.Of).ToList()),
            (nameof(StartPage.LastStep), (await SeasonSteps.Last(files, stop))?.State.Step)));
    }

    private static async Task<IResult> Read(HttpContext http, Writing writing, WaitingMessages waiting)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var home = MessageDesk.Zone(form["home"]);
        var (words, refused, keys) = (new List<MessageWords>(), new List<string>(), new List<string>());
        foreach (var (bytes, name) in await MessagesOf(form, http.RequestAborted))
        {
            try
            {
                words.Add(await writing.Look(http, files => MessageDesk.Read(files, bytes, name, home, writing.Now, http.RequestAborted)));
                keys.Add(waiting.Hold(Writing.ApplicantOf(http), bytes, name));
            }
            catch (Refusal refusal)
            {
                refused.Add($"{name}: {refusal.Message}");
            }
        }

        return words.Count + refused.Count == 0 ? throw Refusal.Invalid("Choose a saved message, or paste the words of one.")
            : Page<ReadingPage>(http, (nameof(ReadingPage.Messages), words), (nameof(ReadingPage.Refused), refused), (nameof(ReadingPage.Keys), keys), (nameof(ReadingPage.Home), home));
    }

    private static async Task<List<(byte[] Bytes, string Name)>> MessagesOf(IFormCollection form, CancellationToken stop)
    {
        var messages = new List<(byte[] Bytes, string Name)>();
        foreach (var file in form.Files.GetFiles("messages").Where(file => file.Length > 0).Take(MostMessages))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            messages.Add((bytes.ToArray(), file.FileName));
        }

        if (form["text"].ToString() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text))
        {
            messages.Add((System.Text.Encoding.UTF8.GetBytes(text), "pasted.txt"));
        }

        return messages;
    }

    private static async Task<IResult> Accept(HttpContext http, Writing writing, WaitingMessages waiting)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var keys = form["key"].OfType<string>().ToList();
        var messages = keys.Select(key => waiting.Find(Writing.ApplicantOf(http), key)).OfType<(byte[] Bytes, string Name)>().ToList();
        if (messages.Count < keys.Count || messages.Count == 0)
        {
            throw Refusal.NotFound("These messages are no longer held; drop them once more.");
        }

        var words = await writing.Note(http, files => MessageDesk.Accept(files, [.. messages.Select(message => (message.Bytes, (string?)message.Name))], form["home"], writing.Now, http.RequestAborted));
        waiting.Release(Writing.ApplicantOf(http), keys);
        return Page<ReadingPage>(http, (nameof(ReadingPage.Messages), words), (nameof(ReadingPage.Changes), words[0].Changes), (nameof(ReadingPage.IsAccepted), true));
    }

    private static async Task<IResult> Answer(HttpContext http, Writing writing, string id)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await writing.Note(http, files => PlanApi.Answer(files, id, new AnswerToQuestion(form["choice"].ToString()), writing.Now, http.RequestAborted));
        return Back(http);
    }

    private static async Task<IResult> Undo(HttpContext http, Writing writing)
    {
        await writing.Note(http, files => PlanApi.Undo(files, http.RequestAborted));
        return Back(http);
    }

    private static async Task<IResult> Import(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files["archive"] is not { Length: > 0 } file)
        {
            throw Refusal.Invalid("Choose the zip file of a season.");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, http.RequestAborted);
        var brought = SeasonArchive.Unpack(bytes.ToArray());
        await writing.Note(http, async files => await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted) is null
            ? await ExportApi.TakeIn(files, brought, writing.Now, http.RequestAborted)
            : throw Refusal.Changed());
        return Back(http);
    }

    private static async Task<IResult> Delete(HttpContext http, SeasonStore store)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["sure"] != "yes")
        {
            throw Refusal.Invalid("Tick the box to say that you are sure.");
        }

        await store.Delete(Writing.ApplicantOf(http), http.RequestAborted);
        return Back(http);
    }

    private static IResult File(string name, string type) => Results.Stream(typeof(PaneApi).Assembly.GetManifestResourceStream("OfficePrep.Server.Pane." + name)!, type);

    private static string Root(HttpContext http) => $"{http.Request.PathBase}/";

    // See other: the browser looks at the season, and going back asks nothing again.
    private static IResult Back(HttpContext http)
    {
        http.Response.Headers.Location = Root(http);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<T> Page<T>(HttpContext http, params (string Name, object? Value)[] parameters)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        new(parameters.Append(("Root", Root(http))).ToDictionary(each => each.Item1, each => each.Item2));
}
