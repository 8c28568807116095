using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Documents;
using OfficePrep.Planning;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane.Office;

/// <summary>The pane inside Word: choose a program, open or fill its pack, see how far the answers are, look at one, and bring them back.</summary>
internal static class WordApi
{
    // Every answer of a long pack, at the length that anyone writes.
    private const int LargestAnswers = 2 * 1024 * 1024;

    /// <summary>Maps it.</summary>
    public static void Map(WebApplication app)
    {
        var word = app.MapGroup(AddinPaths.Root + "/word").ExcludeFromDescription();
        word.MapGet("/programs", Programs);
        word.MapPost("/pack", Choose);
        word.MapGet("/packs/{id}.docx", DownloadsApi.GetPack);
        word.MapPost("/questions", Questions).WithMetadata(new RequestSizeLimitAttribute(LargestAnswers));
        word.MapPost("/check", Check).WithMetadata(new RequestSizeLimitAttribute(LargestAnswers));
        word.MapPost("/packs/{id}/answers", BringBack).WithMetadata(new RequestSizeLimitAttribute(DocumentLimits.Default.FileBytes + 4096));
    }

    private static async Task<IResult> Programs(HttpContext http, Writing writing)
    {
        var season = (await writing.Look(http, files => files.Season(http.RequestAborted)))?.Season;
        return OfficeApi.Fragment<WordPrograms>(nameof(WordPrograms.Programs), (season?.Interviews ?? []).Where(interview => interview.Status is not (InterviewStatus.Declined or InterviewStatus.Cancelled))
            .ToDictionary(interview => interview.Id, interview => ProgramWords.Of(interview.Program), StringComparer.Ordinal));
    }

    private static async Task<IResult> Choose(HttpContext http, Writing writing, DownloadTickets tickets)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (season, _) = await writing.Look(http, files => files.SeasonOrRefusal(http.RequestAborted));
        var interview = season.InterviewOrRefusal(form["program"].ToString());
        return new RazorComponentResult<WordPack>(new Dictionary<string, object?>
        {
            [nameof(WordPack.Id)] = interview.Id,
            [nameof(WordPack.Program)] = ProgramWords.Of(interview.Program),
            [nameof(WordPack.File)] = tickets.Address(Writing.ApplicantOf(http), interview.Id, "docx"),
        });
    }

    private static async Task<IResult> Questions(HttpContext http, CancellationToken stop) =>
        OfficeApi.Fragment<WordQuestions>(nameof(WordQuestions.Questions), QuestionState.Of(await Answers(http, stop)));

    private static async Task<IResult> Check(HttpContext http, CancellationToken stop) => await Answers(http, stop) is [var answer, .. var parts]
        ? OfficeApi.Fragment<WordCheck>(nameof(WordCheck.Look), AnswerLook.Of(answer, parts))
        : throw Refusal.Invalid("No answer came along; put the cursor into one.");

    private static async Task<IResult> BringBack(HttpContext http, Writing writing, string id)
    {
        var bytes = http.Request.HasFormContentType ? await Chosen(http) : await RequestBody.Read(http.Request, DocumentLimits.Default.FileBytes);
        var notes = await writing.Note(http, files => PackDesk.TakeIn(files, id, bytes, writing.Now, http.RequestAborted));
        return OfficeApi.Fragment<WordNotes>(nameof(WordNotes.Notes), notes);
    }

    private static async Task<byte[]> Chosen(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files["pack"] is not { Length: > 0 } file)
        {
            throw Refusal.Invalid("Choose the saved pack first.");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, http.RequestAborted);
        return bytes.ToArray();
    }

    private static async Task<TypedAnswer[]> Answers(HttpContext http, CancellationToken stop)
    {
        var bytes = await RequestBody.Read(http.Request, LargestAnswers);
        stop.ThrowIfCancellationRequested();
        try
        {
            return JsonSerializer.Deserialize<TypedAnswer[]>(bytes, JsonSerializerOptions.Web) is { } answers && Array.TrueForAll(answers, answer => answer is { Tag: not null, Title: not null, Text: not null })
                ? answers : throw Refusal.Invalid("The answers came in a form that is not known.");
        }
        catch (JsonException)
        {
            throw Refusal.Invalid("The answers came in a form that is not known.");
        }
    }
}
