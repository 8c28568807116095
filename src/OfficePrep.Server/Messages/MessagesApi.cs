using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Planning;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Messages;

/// <summary>Messages: read one, accept it into the season, list what the season was made from.</summary>
internal static class MessagesApi
{
    private static readonly string[] Types = ["text/calendar", "text/html", "text/plain", "application/octet-stream"];

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var messages = api.MapGroup("/messages").WithTags("Messages");
        messages.MapPost("/read", Read).Accepts<byte[]>("message/rfc822", Types)
            .WithMetadata(new RequestSizeLimitAttribute(ReadMessage.Largest))
            .Produces<MessageWords>().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Read a message").WithDescription("The body is the saved message. Nothing is stored: the answer says what the message means, and what accepting it would change.");
        messages.MapPost("/", Accept).Accepts<byte[]>("message/rfc822", Types)
            .WithMetadata(new RequestSizeLimitAttribute(ReadMessage.Largest))
            .Produces<MessageWords>(StatusCodes.Status201Created).Produces<MessageWords>().ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Accept a message into the season").WithDescription("What the message says is stored with the words it was read from; the message itself is not. A message that the season holds already changes nothing.");
        messages.MapGet("/", List).Produces<IReadOnlyList<LetterWords>>().WithSummary("List the messages that the season was made from");
        messages.MapGet("/original", Original).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("A message itself").WithDescription("Only where the person had it kept when it was accepted. The key is that of the list.");
        messages.MapGet("/keeping", Keeping).Produces<KeepingMessages>().WithSummary("Whether messages themselves are kept");
        messages.MapPut("/keeping", Keep).Produces<KeepingMessages>()
            .WithSummary("Have messages themselves kept, or no longer").WithDescription("They are not kept unless the person asks for it. When that ends, those that were kept are deleted.");
    }

    private static async Task<IResult> Read(HttpContext http, Writing writing, [FromQuery] string? name, [FromQuery] string? home)
    {
        var bytes = await RequestBody.Read(http.Request, ReadMessage.Largest);
        return Results.Json(await writing.Look(http, files => MessageDesk.Read(files, bytes, name, home, writing.Now, http.RequestAborted)));
    }

    private static async Task<IResult> Accept(HttpContext http, Writing writing, [FromQuery] string? name, [FromQuery] string? home)
    {
        var bytes = await RequestBody.Read(http.Request, ReadMessage.Largest);
        // Before the change, so that no other writer waits for the reading.
        var season = writing.Lately(http) ?? (await writing.Look(http, files => files.Season(http.RequestAborted)))?.Season;
        var read = ReadMessage.Of(bytes, name, season?.HomeZoneAt(writing.Now) ?? MessageDesk.Zone(home));
        return await writing.Run(http, bytes, async files =>
        {
            var words = (await MessageDesk.Accept(files, [read], home, writing.Now, http.RequestAborted))[0];
            var revision = await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted);
            return new Written(words, words.IsKnown ? StatusCodes.Status200OK : StatusCodes.Status201Created, EntityTags.Of(revision!.Value));
        });
    }

    private static async Task<IResult> List(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
        ((await files.Season(http.RequestAborted))?.Season.Letters ?? []).Select(letter => new LetterWords(
            letter.Key, letter.Source, letter.Subject, letter.Sent?.ToString("o", null), ProgramWords.Of(letter.Notice.Kind), letter.InterviewId, letter.Question)).ToList()));

    private static async Task<IResult> Original(HttpContext http, Writing writing, [FromQuery] string key)
    {
        var (name, bytes) = await writing.Look(http, async files =>
            await KeptMessages.Find(files, key, http.RequestAborted) is { } found ? (found, await files.Read(found, http.RequestAborted)) : throw Refusal.NotFound("This message was not kept."));
        // Never shown by the browser itself: a message is somebody else's words.
        return Results.File(bytes!, "application/octet-stream", name[KeptMessages.Folder.Length..]);
    }

    private static async Task<IResult> Keeping(HttpContext http, Writing writing) => Results.Json(new KeepingMessages(await writing.Look(http, files => files.WantsMessages(http.RequestAborted))));

    private static Task<IResult> Keep(HttpContext http, Writing writing, KeepingMessages wish) => writing.Run(http, JsonSerializer.SerializeToUtf8Bytes(wish), async files =>
    {
        await KeptMessages.Set(files, wish.Keep, http.RequestAborted);
        return new Written(wish);
    });
}
