using System.Net;
using System.Net.Http.Json;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Programs;

/// <summary>The book of programs, entry by entry.</summary>
public class ProgramsApiTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_program_is_put_into_the_book_once_and_facts_and_words_are_added_to_it()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var added = await Post("", new { institution = "Northgate Medical Center", specialty = "Internal Medicine", city = "Buffalo, NY" });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var id = (await Json(added, Stop)).GetProperty("id").GetString()!;
        using var again = await Post("", new { institution = "Northgate Medical Center", specialty = "Internal Medicine", city = "Buffalo, NY" });
        Assert.Equal("known-already", await Problem(again, 409, Stop));

        Assert.Contains("mission", (await server.Get("/api/programs/topics", Stop)).EnumerateArray().Select(topic => topic.GetProperty("id").GetString()));
        using var noted = await Post($"/{id}/notes", new { kind = "why", text = "Their clinic in the valley." });
        using var book = await server.Client.GetAsync("/api/programs", Stop);
        Assert.Equal(noted.Headers.ETag, book.Headers.ETag);
        Assert.Equal("Their clinic in the valley.", (await server.Get($"/api/programs/{id}", Stop)).GetProperty("words")[0].GetString());
        using var fact = await Post($"/{id}/facts", new { topic = "positions", value = "12", source = "website", day = "2026-11-01" });
        Assert.Contains("12 (", (await Json(fact, Stop)).GetProperty("facts")[0].GetString(), StringComparison.Ordinal);

        using var future = await Post($"/{id}/facts", new { topic = "positions", value = "5", source = "website", day = "2027-11-01" });
        using var unheard = await Post($"/{id}/facts", new { topic = "weather", value = "5", source = "website" });
        using var nobody = await Post("/nobody/notes", new { kind = "why", text = "x" });
        Assert.Equal("request-invalid", await Problem(future, 400, Stop));
        Assert.Equal("request-invalid", await Problem(unheard, 400, Stop));
        Assert.Equal("not-found", await Problem(nobody, 404, Stop));

        using var sheet = await server.Client.GetAsync($"/api/programs/{id}/snapshot.pdf?paper=a4", Stop);
        Assert.Equal("application/pdf", sheet.Content.Headers.ContentType?.MediaType);

        Task<HttpResponseMessage> Post(string path, object body) => server.Client.PostAsJsonAsync("/api/programs" + path, body, Stop);
    }
}
