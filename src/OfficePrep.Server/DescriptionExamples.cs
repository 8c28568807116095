using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace OfficePrep.Server;

/// <summary>Gives every body in the description an example: made by the core itself, so that it can never be out of date; of a document, the address that gives one.</summary>
internal sealed class DescriptionExamples(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var own = context.Description.ActionDescriptor.EndpointMetadata.OfType<OwnDocument>().FirstOrDefault();
        var body = context.Description.ParameterDescriptions.FirstOrDefault(parameter => parameter.Source == BindingSource.Body)?.Type;
        foreach (var (type, media) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            Give(media, type, own, body, context.Description.RelativePath!);
        }

        foreach (var (status, answer) in operation.Responses ?? [])
        {
            var code = int.Parse(status, CultureInfo.InvariantCulture);
            var answered = context.Description.SupportedResponseTypes.FirstOrDefault(each => each.StatusCode == code)?.Type;
            foreach (var (type, media) in answer.Content ?? new Dictionary<string, OpenApiMediaType>())
            {
                if (type == Problem)
                {
                    media.Example = ProblemOf(code);
                }
                else
                {
                    Give(media, type, own, answered, context.Description.RelativePath!);
                }
            }
        }

        return Task.CompletedTask;
    }

    private void Give(OpenApiMediaType media, string type, OwnDocument? own, Type? body, string path)
    {
        switch (type)
        {
            case Json when own is not null && (body is null || body == typeof(void) || body == typeof(byte[])):
                media.Example = JsonNode.Parse(own.Starter(), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
                break;
            case Json:
                media.Example = ExampleOf(body);
                break;
            case "message/rfc822" or "text/plain" or "text/html" or "application/octet-stream":
                media.Example = JsonValue.Create(ExampleSeason.Message);
                break;
            default:
                // Bytes are not written out; a real one is fetched from where it is handed out.
                media.Examples = new Dictionary<string, IOpenApiExample>(StringComparer.Ordinal) { ["file"] = new OpenApiExample { Summary = "A file of this type", ExternalValue = type == "text/calendar" ? "/api/calendar.ics" : "/" + path.Replace("{id}", ExampleSeason.InterviewId, StringComparison.Ordinal) } };
                break;
        }
    }

    private JsonNode? ExampleOf(Type? body)
    {
        if (body is null)
        {
            return null;
        }

        var list = body.IsGenericType ? body.GenericTypeArguments[0] : null;
        var example = ExampleSeason.Of(list ?? body) is { } found ? JsonSerializer.SerializeToNode(found, found.GetType(), json.Value.SerializerOptions) : null;
        return list is null ? example : new JsonArray(example);
    }

    private static JsonObject ProblemOf(int status)
    {
        var (code, _, meaning) = ProblemCodes.All.First(each => each.Status == status);
        return new JsonObject { ["type"] = $"urn:officeprep:problem:{code}", ["title"] = code, ["status"] = status, ["detail"] = meaning, ["code"] = code };
    }
}
