using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>Every act of the running server, taken from its own routing table, with a body that it would carry out: a new endpoint is asked without being named here.</summary>
internal sealed class EveryEndpoint
{
    private readonly IReadOnlyList<RouteEndpoint> endpoints;
    private readonly JsonElement description;
    private readonly Dictionary<string, byte[]> documents = new(StringComparer.Ordinal);
    private readonly string interview;
    private readonly byte[] message;

    private EveryEndpoint(IReadOnlyList<RouteEndpoint> endpoints, JsonElement description, string interview, byte[] message) =>
        (this.endpoints, this.description, this.interview, this.message) = (endpoints, description, interview, message);

    /// <summary>Reads them from a server, and the documents of somebody who has a season there.</summary>
    public static async Task<EveryEndpoint> Of(HostedFixture server, HttpClient owner, byte[] message, CancellationToken stop)
    {
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null).ToList();
        var description = JsonDocument.Parse(await owner.GetByteArrayAsync("/openapi/v1.json", stop)).RootElement;
        var interview = JsonDocument.Parse(await owner.GetByteArrayAsync("/api/interviews", stop)).RootElement[0].GetProperty("id").GetString()!;
        var every = new EveryEndpoint(endpoints, description, interview, message);
        foreach (var path in description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)).Select(path => path.Name.TrimEnd('/')))
        {
            using var answer = await owner.GetAsync(path.Replace("{id}", interview, StringComparison.Ordinal), stop);
            if (answer.IsSuccessStatusCode)
            {
                every.documents[path] = await answer.Content.ReadAsByteArrayAsync(stop);
            }
        }

        return every;
    }

    /// <summary>The acts by name; what a season begins with comes first, what deletes it last.</summary>
    public IReadOnlyList<(string Name, bool IsOpen)> All => [.. endpoints
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (Name: $"{method} {endpoint.RoutePattern.RawText}", IsOpen: endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)))
        .OrderBy(act => act.Name != "POST /api/messages/").ThenBy(act => act.Name.StartsWith("DELETE", StringComparison.Ordinal) || act.Name.EndsWith("/delete", StringComparison.Ordinal)).ThenBy(act => act.Name, StringComparer.Ordinal)];

    /// <summary>A request for an act about the owner's things.</summary>
    /// <param name="name">The act.</param>
    /// <param name="hasSeen">Whether it says that what it replaces was seen.</param>
    public HttpRequestMessage Request(string name, bool hasSeen = true)
    {
        var (method, pattern) = (name.Split(' ')[0], name.Split(' ')[1]);
        var route = pattern.TrimEnd('/');
        var request = new HttpRequestMessage(new HttpMethod(method), Fill(pattern) + (route is "/api/messages" or "/api/messages/read" ? "?home=Asia/Karachi" : ""));
        if (method is "POST" or "PUT" or "PATCH")
        {
            if (hasSeen)
            {
                request.Headers.TryAddWithoutValidation("If-Match", "*");
            }

            request.Content = Described(method, route) is { } body ? body : Form();
        }

        return request;
    }

    // Whatever the parameter is called, it is an id of the owner's.
    private string Fill(string pattern)
    {
        var id = pattern.Contains("questions/", StringComparison.Ordinal) ? FirstId("/api/plan/questions")
            : pattern.Contains("programs/", StringComparison.Ordinal) ? JsonDocument.Parse(documents["/api/programs"]).RootElement.GetProperty("programs")[0].GetProperty("id").GetString()! : interview;
        var filled = new StringBuilder();
        foreach (var part in pattern.Split('/').Skip(1))
        {
            filled.Append('/').Append(part.Contains("documentName", StringComparison.Ordinal) ? part.Replace("{documentName}", "v1", StringComparison.Ordinal) : part.StartsWith('{') ? id : part);
        }

        return filled.ToString();
    }

    private ByteArrayContent? Described(string method, string route)
    {
        var path = description.GetProperty("paths").EnumerateObject().FirstOrDefault(each => each.Name.TrimEnd('/') == route);
        if (path.Value.ValueKind != JsonValueKind.Object || !path.Value.TryGetProperty(method.ToLowerInvariant(), out var act) || !act.TryGetProperty("requestBody", out var body))
        {
            return null;
        }

        var (type, media) = body.GetProperty("content").EnumerateObject().First() is var first ? (first.Name, first.Value) : default;
        var bytes = type == "message/rfc822" ? message
            : route == "/api/plan/tasks" ? JsonSerializer.SerializeToUtf8Bytes(new { id = FirstId(route), isDone = true })
            : type == "application/json" ? Encoding.UTF8.GetBytes(media.GetProperty("example").GetRawText())
            : documents.TryGetValue(route, out var document) ? document : message;
        return new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
    }

    private string FirstId(string path) => JsonDocument.Parse(documents[path]).RootElement[0].GetProperty("id").GetString()!;

    // What any of the pages' forms asks for, about the owner's things.
    private MultipartFormDataContent Form()
    {
        var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(message), "messages", "letter.eml" },
            { new StringContent(Convert.ToHexStringLower(SHA256.HashData(message))), "key" },
            { new StringContent("yes"), "sure" },
            { new StringContent("1"), "choice" },
            { new StringContent("Asia/Karachi"), "home" },
            { new StringContent(interview), "id" },
        };
        if (documents.TryGetValue("/api/everything", out var archive))
        {
            form.Add(new ByteArrayContent(archive), "archive", "season.zip");
        }

        return form;
    }
}
