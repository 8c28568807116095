using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests;

/// <summary>The description of the interface for programs agrees with the interface.</summary>
public class DescriptionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task every_route_for_programs_is_described_with_a_summary_and_a_tag()
    {
        await using var server = await Start();
        var description = await server.Get("/openapi/v1.json", Stop);
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var described = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(act =>
        {
            Assert.False(string.IsNullOrEmpty(act.Value.GetProperty("summary").GetString()), path.Name);
            Assert.NotEmpty(act.Value.GetProperty("tags").EnumerateArray());
            return $"{act.Name.ToUpperInvariant()} {path.Name.TrimEnd('/')}";
        })).ToHashSet(StringComparer.Ordinal);
        var mapped = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}")).ToHashSet(StringComparer.Ordinal);

        Assert.True(mapped.Count >= 20);
        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task the_example_of_a_reading_is_one_that_the_reader_gives()
    {
        await using var server = await Start();
        var description = await server.Get("/openapi/v1.json", Stop);
        var content = description.GetProperty("paths").GetProperty("/api/messages/read").GetProperty("post");
        var example = content.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example");
        var message = content.GetProperty("requestBody").GetProperty("content").GetProperty("message/rfc822").GetProperty("example").GetString()!;
        var read = await Json(await server.Client.PostAsync("/api/messages/read?home=Asia/Karachi", new StringContent(message), Stop), Stop);

        Assert.True(JsonElement.DeepEquals(example, read), read.ToString());
    }

    [Fact]
    public async Task every_body_has_an_example_of_its_own_form()
    {
        await using var server = await Start();
        var description = await server.Get("/openapi/v1.json", Stop);
        var handedOut = description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)).Select(path => path.Name.TrimEnd('/')).ToHashSet(StringComparer.Ordinal);
        var (bodies, missing) = (0, new List<string>());
        foreach (var act in description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(act => (Name: $"{act.Name} {path.Name}", act.Value))))
        {
            var sent = act.Value.TryGetProperty("requestBody", out var request) ? [request] : Array.Empty<JsonElement>();
            foreach (var body in sent.Concat(act.Value.GetProperty("responses").EnumerateObject().Select(answer => answer.Value)))
            {
                foreach (var media in body.TryGetProperty("content", out var content) ? content.EnumerateObject().ToList() : [])
                {
                    bodies++;
                    var hasExample = media.Value.TryGetProperty("example", out var example)
                        ? example.ValueKind switch { JsonValueKind.Array => example.GetArrayLength() > 0 && example[0].ValueKind == JsonValueKind.Object, JsonValueKind.Object => example.EnumerateObject().Any(), _ => media.Name != "application/json" }
                        : media.Value.TryGetProperty("examples", out var files) && handedOut.Contains(files.GetProperty("file").GetProperty("externalValue").GetString()!.Replace(ExampleSeason.InterviewId, "{id}", StringComparison.Ordinal).TrimEnd('/'));
                    if (!hasExample)
                    {
                        missing.Add($"{act.Name} {media.Name}");
                    }
                }
            }
        }

        Assert.True(bodies > 100, $"{bodies} bodies");
        Assert.Empty(missing);
        Assert.Contains(ExampleSeason.InterviewId, description.GetProperty("paths").GetProperty("/api/interviews/{id}").GetProperty("get").ToString(), StringComparison.Ordinal);
    }
}
