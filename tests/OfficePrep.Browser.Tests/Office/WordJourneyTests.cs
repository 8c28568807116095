using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Playwright;
using OfficePrep.Server.Tests;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>The pane in Word: a pack is opened, its questions answered and looked at, and the answers brought back.</summary>
public class WordJourneyTests(Chromium chromium)
{
    private const string Program = "plumeria-bay";

    private static readonly XNamespace Answers = "urn:officeprep:answers:1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_pack_is_opened_answered_looked_at_and_brought_back()
    {
        await using var server = await Started();
        var (id, pack) = await Pack(server);
        var (tag, written) = Write(pack, "In Krakow I learned to listen first, and that is what I bring to your wards.");
        await using var office = await Open(server, new JsonObject { ["controls"] = Controls(tag), ["file"] = Convert.ToBase64String(written) });
        await Choose(office);
        await office.Button("Open its pack").ClickAsync();
        await office.Says("Word opens the pack as a new document.");
        var calls = await office.Calls();
        Assert.Equal("UEsD", Assert.Single(calls, call => call.Name == "createDocument").Value.GetProperty("start").GetString());
        Assert.Contains(calls, call => call.Name == "open");

        await office.Button("How far am I?").ClickAsync();
        await office.Says("0 of 5 answered.");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Go to:" }).First.ClickAsync();
        await office.Says("Nothing stands there yet");
        await office.Type(0, "Sorry, I only had very limited experience, but I worked hard.");
        await office.Says("to say; aim at");
        await office.Page.Locator("#check .doubt").First.WaitForAsync();
        await office.Window.Picture("word-check");
        // The action of a story: “we” hides what the person did, and the other parts are missing.
        await office.Type(3, "We changed the list and we called the family.");
        await office.Says("The action never says");
        await office.Says("missing");
        await office.Button("Start the timer").ClickAsync();
        await office.Says("0:01");
        await office.Button("Stop the timer").ClickAsync();

        await office.Button("Bring them back").ClickAsync();
        await office.Says("1 answer or tick taken over");
        Assert.Contains(await office.Calls(), call => call.Name == "closeAsync");
        var again = await server.Client.GetByteArrayAsync($"/api/interviews/{id}/pack.docx", Stop);
        Assert.Contains("In Krakow I learned to listen first", Text(again, "word/document.xml"), StringComparison.Ordinal);
        Assert.Empty(office.Complaints);
        Assert.Equal(0, await office.Window.Overflow());
    }

    [Fact]
    public async Task an_open_document_is_filled_and_lost_marks_are_said()
    {
        await using var server = await Started();
        await using var office = await Open(server, new JsonObject { ["controls"] = Controls("q-why-program-1") });
        await Fill(office);
        await office.Says("The pack stands in the document.");
        var call = Assert.Single(await office.Calls(), call => call.Name == "insertFileFromBase64").Value;
        Assert.Equal("Replace", call.GetProperty("where").GetString());

        await using var lossy = await Open(server, new JsonObject { ["controls"] = Controls("q-why-program-1"), ["dropsTags"] = true });
        await Fill(lossy);
        await lossy.Says("Word did not do that.");
        Assert.True(await lossy.Page.GetByText("Download its pack").IsVisibleAsync());
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("silent")]
    public async Task what_word_does_not_do_is_done_with_files(string mode)
    {
        await using var server = await Started();
        var (_, pack) = await Pack(server);
        var (tag, written) = Write(pack, "Told in a saved file.");
        await using var office = await Open(server, new JsonObject { ["controls"] = Controls(tag), ["fails"] = new JsonObject { ["sync"] = mode, ["file"] = mode } });
        await Choose(office);
        await office.Button("Open its pack").ClickAsync();
        await office.Says("Word did not do that.");
        await office.Button("Bring them back").ClickAsync();
        await office.Says("Word did not do that.");
        await office.Page.GetByText("From a saved file").ClickAsync();
        await office.Page.GetByLabel("Saved pack").SetInputFilesAsync(new FilePayload { Name = "pack.docx", MimeType = "application/octet-stream", Buffer = written });
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bring it back" }).ClickAsync();
        await office.Says("1 answer or tick taken over");
        Assert.Empty(office.Complaints);
    }

    [Fact]
    public async Task an_old_word_or_none_offers_files_only()
    {
        await using var server = await Started();
        await using var old = await Open(server, new JsonObject { ["controls"] = new JsonArray(), ["minor"] = 1 });
        await Choose(old);
        Assert.False(await old.Button("Open its pack").IsVisibleAsync());
        await using var page = await OfficeWindow.Open(chromium, server, "word", null);
        await Choose(page);
        Assert.False(await page.Button("How far am I?").IsVisibleAsync());
        Assert.True(await page.Page.GetByText("Download its pack").IsVisibleAsync());
        Assert.Empty(page.Complaints);
    }

    private static async Task Fill(OfficeWindow office)
    {
        await Choose(office);
        await office.Page.GetByText("Fill this document instead").ClickAsync();
        await office.Button("Replace what is in it").ClickAsync();
    }

    private static async Task Choose(OfficeWindow office)
    {
        await office.Heading("Choose a program");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Choose", Exact = true }).ClickAsync();
        await office.Says("Say it aloud");
    }

    private static async Task<RunningServer> Started()
    {
        var server = await RunningServer.Start();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        return server;
    }

    private static async Task<(string Id, byte[] Bytes)> Pack(RunningServer server)
    {
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString()!;
        Assert.StartsWith(Program, id, StringComparison.Ordinal);
        return (id, await server.Client.GetByteArrayAsync($"/api/interviews/{id}/pack.docx", Stop));
    }

    // The first question and a story of the pack, as Word lists them.
    private static JsonArray Controls(string tag) =>
    [
        Control(tag), Control("story-hard-patient-situation"), Control("story-hard-patient-task"), Control("story-hard-patient-action"), Control("story-hard-patient-result"),
    ];

    private static JsonObject Control(string tag) => new() { ["tag"] = tag, ["title"] = tag, ["text"] = "Type or write here" };

    // As Word saves what was typed: in the part that the answers are bound to.
    private static (string Tag, byte[] Bytes) Write(byte[] pack, string words)
    {
        using var bytes = new MemoryStream();
        bytes.Write(pack);
        var tag = "";
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.Single(each => each.FullName.StartsWith("customXml/", StringComparison.Ordinal) && Read(each).Contains($"<answers xmlns=\"{Answers}\"", StringComparison.Ordinal));
            using var reader = XmlReader.Create(new StringReader(Read(entry)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var answers = XElement.Load(reader);
            var answer = answers.Elements().First(each => each.Name.LocalName.StartsWith("q-", StringComparison.Ordinal));
            (tag, answer.Value) = (answer.Name.LocalName, words);
            var name = entry.FullName;
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(answers.ToString(SaveOptions.DisableFormatting));
        }

        return (tag, bytes.ToArray());
    }

    private static string Text(byte[] document, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return Read(zip.GetEntry(part)!);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private Task<OfficeWindow> Open(RunningServer server, JsonObject standIn) => OfficeWindow.Open(chromium, server, "word", standIn);
}
