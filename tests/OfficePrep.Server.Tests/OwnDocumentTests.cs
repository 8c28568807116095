using System.Text;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests;

/// <summary>Documents that a person writes by hand: there to start from, replaced only by whoever has seen them, refused whole where they cannot be used.</summary>
public class OwnDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/season/preferences")]
    [InlineData("/api/programs")]
    [InlineData("/api/profile")]
    public async Task one_is_started_from_edited_and_never_overwritten_unseen(string path)
    {
        await using var server = await Start();
        var starter = await server.Client.GetByteArrayAsync(path, Stop);
        byte[] edited = [.. starter, (byte)'\n'];
        using var first = await Put(starter, null);
        Assert.True(first.IsSuccessStatusCode, await first.Content.ReadAsStringAsync(Stop));
        using var unseen = await Put(starter, null);
        using var stale = await Put(starter, "\"7\"");
        using var damaged = await Put(Encoding.UTF8.GetBytes("{\"version\":99}"), first.Headers.ETag!.Tag);
        using var seen = await Put(edited, first.Headers.ETag!.Tag);

        Assert.Equal("precondition-missing", await Problem(unseen, 428, Stop));
        Assert.Equal("changed-since", await Problem(stale, 412, Stop));
        Assert.Equal("document-unusable", await Problem(damaged, 422, Stop));
        Assert.True(seen.IsSuccessStatusCode);
        Assert.NotEqual(first.Headers.ETag, seen.Headers.ETag);
        Assert.Equal(edited, await server.Client.GetByteArrayAsync(path, Stop));

        Task<HttpResponseMessage> Put(byte[] bytes, string? tag)
        {
            var request = Request(HttpMethod.Put, path, tag is null ? [] : [("If-Match", tag)]);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/json");
            return server.Client.SendAsync(request, Stop);
        }
    }
}
