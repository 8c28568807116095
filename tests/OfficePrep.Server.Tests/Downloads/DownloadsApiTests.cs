using System.IO.Compression;
using System.Text;
using OfficePrep.Documents.Calendar;
using OfficePrep.TestSupport;
using OfficePrep.Server.Tests.Store;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Downloads;

/// <summary>The documents as they are handed out and taken in again.</summary>
public abstract class DownloadsApiTests(TestDatabase database) : EitherDatabase(database)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/calendar.ics", "text/calendar", "interviews.ics", "BEGIN:VCALENDAR")]
    [InlineData("/api/tracker.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "tracker.xlsx", "PK")]
    [InlineData("/api/interviews/{id}/pack.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "{id}.docx", "PK")]
    [InlineData("/api/interviews/{id}/snapshot.pdf", "application/pdf", "{id}.pdf", "%PDF-")]
    [InlineData("/api/interviews/{id}/calendar.ics", "text/calendar", "{id}.ics", "BEGIN:VCALENDAR")]
    [InlineData("/api/packs/general.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "general-pack.docx", "PK")]
    [InlineData("/api/snapshots.pdf", "application/pdf", "snapshots.pdf", "%PDF-")]
    [InlineData("/api/everything", "application/zip", "officeprep-season.zip", "PK")]
    public async Task a_document_comes_with_its_type_and_name(string path, string type, string name, string begin)
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString()!;
        using var answer = await server.Client.GetAsync(path.Replace("{id}", id, StringComparison.Ordinal), Stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);

        Assert.True(answer.IsSuccessStatusCode, Encoding.UTF8.GetString(bytes));
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(name.Replace("{id}", id, StringComparison.Ordinal), answer.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith(begin, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task packs_and_sheets_come_on_the_paper_of_the_preferences()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString();
        using var preferences = new StringContent("""{ "paper": "a4" }""", Encoding.UTF8, "application/json");
        using var put = await server.Client.PutAsync("/api/season/preferences", preferences, Stop);
        Assert.True(put.IsSuccessStatusCode);

        var sheet = Path.Combine(server.Folder, "sheet.pdf");
        await File.WriteAllBytesAsync(sheet, await server.Client.GetByteArrayAsync($"/api/interviews/{id}/snapshot.pdf", Stop), Stop);
        using var pack = new ZipArchive(new MemoryStream(await server.Client.GetByteArrayAsync($"/api/interviews/{id}/pack.docx", Stop)));
        using var document = new StreamReader(pack.GetEntry("word/document.xml")!.Open());

        Assert.Contains("(A4)", (await ExternalProgram.Start("pdfinfo", sheet)).Output, StringComparison.Ordinal);
        Assert.Contains("w:w=\"11906\" w:h=\"16838\"", await document.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_download_may_ask_for_another_paper()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString();
        foreach (var (path, size) in new[] { ($"/api/interviews/{id}/snapshot.pdf?paper=a4", "(A4)"), ($"/api/interviews/{id}/snapshot.pdf", "(letter)"), ("/api/snapshots.pdf?paper=a4", "(A4)") })
        {
            var sheet = Path.Combine(server.Folder, "sheet.pdf");
            await File.WriteAllBytesAsync(sheet, await server.Client.GetByteArrayAsync(path, Stop), Stop);
            Assert.Contains(size, (await ExternalProgram.Start("pdfinfo", sheet)).Output, StringComparison.Ordinal);
        }

        using var unheard = await server.Client.GetAsync($"/api/interviews/{id}/pack.docx?paper=a3", Stop);
        Assert.Equal("request-invalid", await Problem(unheard, 400, Stop));
    }

    [Fact]
    public async Task research_of_the_book_stands_in_the_tracker()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var book = new StringContent("""{ "version": 1, "programs": [{ "id": "birch-pediatrics", "added": "2026-11-20", "identity": { "institution": "Birch Hospital", "specialty": "pediatrics" } }] }""", Encoding.UTF8, "application/json");
        using var put = await server.Client.PutAsync("/api/programs", book, Stop);
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync(Stop));

        using var tracker = new ZipArchive(new MemoryStream(await server.Client.GetByteArrayAsync("/api/tracker.xlsx", Stop)));
        using var words = new StreamReader(tracker.Entries.Single(entry => entry.Name.StartsWith("strings", StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith("sharedStrings", StringComparison.Ordinal)).Open());

        Assert.Contains("birch-pediatrics/research-website", await words.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_was_called_off_leaves_the_next_calendar_as_cancelled()
    {
        await using var server = await Start();
        await server.Accept("12-gull-point-confirmed", Stop);
        var first = CalendarFile.Read(await server.Client.GetByteArrayAsync("/api/calendar.ics", Stop));
        await server.Accept("18-gull-point-cancelled", Stop);
        var second = CalendarFile.Read(await server.Client.GetByteArrayAsync("/api/calendar.ics", Stop));

        var interview = first.Single(entry => entry.Uid.Contains("-interview-1@", StringComparison.Ordinal));
        var now = second.Single(entry => entry.Uid == interview.Uid);
        Assert.False(interview.IsCancelled);
        Assert.True(now.IsCancelled);
        Assert.True(now.Sequence > interview.Sequence);
    }

    [Fact]
    public async Task a_document_that_is_none_is_refused_and_nothing_is_lost()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString();
        foreach (var path in new[] { "/api/tracker.xlsx", $"/api/interviews/{id}/pack.docx" })
        {
            await server.Client.GetByteArrayAsync(path, Stop);
            using var answer = await server.Client.PostAsync(path, new ByteArrayContent(Encoding.UTF8.GetBytes("no document")), Stop);
            Assert.Equal("document-unusable", await Problem(answer, 422, Stop));
        }
    }

    [Fact]
    public async Task a_reply_names_the_hour_on_both_clocks_and_can_be_opened_as_a_draft()
    {
        await using var server = await Start();
        await server.Accept("19-plumeria-bay-confirmed", Stop);
        var id = (await server.Get("/api/interviews", Stop))[0].GetProperty("id").GetString();
        using var wish = new StringContent($$"""{"interviewId":"{{id}}","kind":"confirm-time","name":"Zainab Qureshi"}""", Encoding.UTF8, "application/json");
        var reply = await Json(await server.Client.PostAsync("/api/replies", wish, Stop), Stop);
        using var again = new StringContent($$"""{"interviewId":"{{id}}","kind":"confirm-time"}""", Encoding.UTF8, "application/json");
        using var draft = await server.Client.PostAsync("/api/replies/message", again, Stop);

        Assert.Contains("Karachi", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Zainab Qureshi", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("message/rfc822", draft.Content.Headers.ContentType?.MediaType);
        Assert.Contains("X-Unsent: 1", await draft.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }
}

public sealed class DownloadsApiOnSqliteTests() : DownloadsApiTests(TestDatabase.Sqlite);

public sealed class DownloadsApiOnPostgresTests(PostgresFixture postgres) : DownloadsApiTests(postgres);
