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
}
