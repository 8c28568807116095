using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Server.Messages;

namespace OfficePrep.Server;

/// <summary>Examples in the description of the interface: a message, and what the reader makes of it, made anew each time so that it can never be out of date.</summary>
internal sealed class DescriptionExamples(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string Message = """
        From: Residency Office <residency@northgate.example>
        Subject: Your interview at Northgate Medical Center
        Date: Mon, 12 Oct 2026 09:00:00 -0400
        Message-ID: <example.1@northgate.example>

        Your Internal Medicine interview at Northgate Medical Center in Buffalo, New York is confirmed for
        Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time, on Zoom.
        """;

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.RelativePath is "api/messages/read")
        {
            if (operation.RequestBody?.Content is { } sent && sent.TryGetValue("message/rfc822", out var request))
            {
                request.Example = JsonValue.Create(Message);
            }

            if (operation.Responses is { } answers && answers.TryGetValue("200", out var answer) && answer.Content is { } content && content.TryGetValue("application/json", out var read))
            {
                read.Example = JsonSerializer.SerializeToNode(Example(), json.Value.SerializerOptions);
            }
        }

        return Task.CompletedTask;
    }

    private static MessageWords Example()
    {
        var season = Planner.NewSeason("Asia/Karachi");
        var message = ReadMessage.Of(Encoding.UTF8.GetBytes(Message), null, "Asia/Karachi");
        var letter = SeasonLetter.Of(message.Letter, message.Notice, message.Source, message.Hash, Instant.FromUtc(2026, 10, 12, 13, 0));
        return MessageWords.Of(message, letter, season, Planner.Plan(season, [letter]));
    }
}
