using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Pane;

/// <summary>Two hundred messages that try to become code, in every field of a message and of a season, on every page.</summary>
public class HostileMessageTests
{
    // What of a season's document our own rules read: a word instead of these is refused, not shown.
    private static readonly HashSet<string> Ruled = new(
        ["version", "id", "status", "format", "kind", "role", "zone", "zoneFrom", "code", "start", "end", "arriveBy", "date", "clock", "half", "sent", "added", "changed", "letter", "letters", "interview", "interviewId", "key", "tzdb", "tzdbVersion", "specialty", "platform", "home", "sha256", "path", "from", "until", "offset", "at", "given", "when", "doubt", "chosen", "acgmeId", "nrmpCode", "ours", "theirs"],
        StringComparer.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // How often the words move on by one field; with 200, every field has had every word.
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_HOSTILE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 2;

    [Fact]
    public async Task two_hundred_messages_put_no_element_attribute_or_link_of_their_own_on_a_page()
    {
        await using var server = await Start();
        using var browser = PaneTests.Browser(server);
        var root = $"/{server.Key}/";
        using var form = new MultipartFormDataContent { { new StringContent("Asia/Karachi"), "home" } };
        for (var at = 0; at < HostileWords.All.Count; at++)
        {
            form.Add(new ByteArrayContent(HostileWords.Message(HostileWords.All[at], at)), "messages", $"{at}.eml");
        }

        using var answer = await browser.PostAsync("read", form, Stop);
        var read = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Empty(OwnMarkup.Foreign(read, root));
        var keys = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(read).QuerySelectorAll("input[name=key]").Select(each => new KeyValuePair<string, string>("key", each.GetAttribute("value")!)).ToList();
        Assert.Equal(HostileWords.All.Count, keys.Count);
        using var accepted = await browser.PostAsync("accept", new FormUrlEncodedContent([.. keys, new("home", "Asia/Karachi")]), Stop);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        Assert.Empty(OwnMarkup.Foreign(await accepted.Content.ReadAsStringAsync(Stop), root));
        Assert.True((await server.Get("/api/interviews", Stop)).GetArrayLength() > 100);
        await EveryPage(server, browser, interviews: 20);
    }

    [Fact]
    public async Task hostile_words_in_every_field_of_a_season_stay_words()
    {
        await using var server = await Start();
        foreach (var sample in Samples)
        {
            await server.Accept(sample, Stop);
        }

        using var browser = PaneTests.Browser(server);
        var everything = OfficePrep.Server.Export.SeasonArchive.Unpack(await server.Client.GetByteArrayAsync("/api/everything", Stop));
        var season = everything.Single(file => file.Name == "season.json").Content;
        for (var round = 0; round < Rounds; round++)
        {
            var document = JsonNode.Parse(season)!;
            var at = round;
            Replace(document, ref at);
            Assert.True(at - round > HostileWords.All.Count, "The season has fewer fields than there are words.");
            await Bring(server, JsonSerializer.SerializeToUtf8Bytes(document));
            await EveryPage(server, browser, interviews: round == 0 ? 20 : 3);
        }
    }

    private static async Task EveryPage(RunningServer server, HttpClient browser, int interviews)
    {
        var ids = (await server.Get("/api/interviews", Stop)).EnumerateArray().Select(each => each.GetProperty("id").GetString()!).Take(interviews).ToList();
        foreach (var page in (string[])["", "?show=all&q=%3Cscript%3E", "calendar?view=month&day=2026-12-10", "calendar?view=week&day=2026-12-10", "plan", "tasks", "documents", "profile", "settings", "add", .. ids.Select(id => "interviews/" + id)])
        {
            using var answer = await browser.GetAsync(page, Stop);
            var html = await answer.Content.ReadAsStringAsync(Stop);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page}: {(int)answer.StatusCode} {html}");
            Assert.Empty(OwnMarkup.Foreign(html, $"/{server.Key}/"));
        }

        foreach (var id in ids)
        {
            using var wish = new FormUrlEncodedContent([new("kind", "ask-kinder-slot")]);
            using var draft = await browser.PostAsync($"interviews/{id}/reply", wish, Stop);
            Assert.Empty(OwnMarkup.Foreign(await draft.Content.ReadAsStringAsync(Stop), $"/{server.Key}/"));
        }
    }

    private static async Task Bring(RunningServer server, byte[] season)
    {
        using var zip = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("season.json").Open();
            entry.Write(season);
        }

        using var body = new ByteArrayContent(zip.ToArray());
        body.Headers.ContentType = new("application/zip");
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/everything") { Content = body };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await server.Client.SendAsync(request, Stop);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static void Replace(JsonNode node, ref int at)
    {
        if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                if (list[index] is JsonValue value && value.GetValueKind() == JsonValueKind.String && list.Parent is JsonObject && (list.GetPropertyName() is "interviewers" or "dialIn"))
                {
                    list[index] = Next(ref at);
                }
                else if (list[index] is JsonObject or JsonArray)
                {
                    Replace(list[index]!, ref at);
                }
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && !Ruled.Contains(name))
                {
                    members[name] = Next(ref at);
                }
                else if (value is JsonObject or JsonArray)
                {
                    Replace(value, ref at);
                }
            }
        }
    }

    private static string Next(ref int at) => HostileWords.All[at++ % HostileWords.All.Count];
}
