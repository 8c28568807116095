using System.Text;
using OfficePrep.Server.Export;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>Adding mail: what it says is shown first, and accepted by the person.</summary>
internal static class MailPages
{
    private const int MostMessages = 200;

    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/add", (HttpContext http, Writing writing) => SeasonPages.Show(http, writing, _ => PageAnswers.Page<AddPage>(http)));
        pages.MapPost("/read", Read).WithMetadata(PaneApi.LargeForm);
        pages.MapPost("/accept", Accept);
        pages.MapPost("/import", Import).WithMetadata(PaneApi.LargeForm);
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
                keys.Add(waiting.Hold(RequestApplicant.Of(http), bytes, name));
            }
            catch (Refusal refusal)
            {
                refused.Add($"{name}: {refusal.Message}");
            }
        }

        return words.Count + refused.Count == 0 ? throw Refusal.Invalid("Choose a saved message, or paste the words of one.")
            : PageAnswers.Page<ReadingPage>(http, (nameof(ReadingPage.Messages), words), (nameof(ReadingPage.Refused), refused), (nameof(ReadingPage.Keys), keys), (nameof(ReadingPage.Home), home));
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
            messages.Add((Encoding.UTF8.GetBytes(text), "pasted.txt"));
        }

        return messages;
    }

    private static async Task<IResult> Accept(HttpContext http, Writing writing, WaitingMessages waiting)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var keys = form["key"].OfType<string>().ToList();
        var messages = keys.Select(key => waiting.Find(RequestApplicant.Of(http), key)).OfType<(byte[] Bytes, string Name)>().ToList();
        if (messages.Count < keys.Count || messages.Count == 0)
        {
            throw Refusal.NotFound("These messages are no longer held; drop them once more.");
        }

        var words = await writing.Note(http, files => MessageDesk.Accept(files, [.. messages.Select(message => (message.Bytes, (string?)message.Name))], form["home"], writing.Now, http.RequestAborted));
        waiting.Release(RequestApplicant.Of(http), keys);
        return PageAnswers.Page<ReadingPage>(http, (nameof(ReadingPage.Messages), words), (nameof(ReadingPage.Changes), words[0].Changes), (nameof(ReadingPage.IsAccepted), true));
    }

    private static async Task<IResult> Import(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var brought = SeasonArchive.Unpack(await PageAnswers.FileOf(form, "archive", SeasonArchive.Largest, "Choose the zip file of a season.", http.RequestAborted));
        await writing.Note(http, async files => await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted) is null
            ? await ExportApi.TakeIn(files, brought, writing.Now, http.RequestAborted)
            : throw Refusal.Changed());
        return PageAnswers.Back(http);
    }
}
