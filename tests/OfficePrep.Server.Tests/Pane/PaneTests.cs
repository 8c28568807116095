using System.Net;
using System.Net.Http.Headers;
using System.Text;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Pane;

/// <summary>The pages as a browser without script uses them.</summary>
public class PaneTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_message_is_dropped_read_accepted_answered_and_taken_back()
    {
        await using var server = await Start();
        using var browser = Browser(server);
        Assert.Contains("Drop the first invitation here", await browser.GetStringAsync("", Stop), StringComparison.Ordinal);

        var read = await Page(await browser.PostAsync("read", Drop("03-quarry-hill-confirmed"), Stop));
        Assert.Contains("9:00 AM to 12:30 PM (Scranton, UTC−4)", read, StringComparison.Ordinal);
        Assert.Contains("(Karachi, UTC+5)", read, StringComparison.Ordinal);
        Assert.Contains("class=\"doubt\"", read, StringComparison.Ordinal);

        var accepted = await Page(await browser.PostAsync("accept", new FormUrlEncodedContent([new("key", Between(read, "name=\"key\" value=\"", "\"")), new("home", "Asia/Karachi")]), Stop));
        Assert.Contains("New: Quarry Hill Behavioral Hospital", accepted, StringComparison.Ordinal);

        Assert.Contains("1 question to answer", await browser.GetStringAsync("", Stop), StringComparison.Ordinal);
        var question = Between(await browser.GetStringAsync("plan", Stop), "/questions/", "\"");
        using var answer = await browser.PostAsync($"questions/{question}", new FormUrlEncodedContent([new("choice", "1"), new("back", "plan")]), Stop);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith("/plan", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Contains("No question is open.", await browser.GetStringAsync("plan", Stop), StringComparison.Ordinal);
        using var undo = await browser.PostAsync("undo", new FormUrlEncodedContent([]), Stop);
        Assert.Contains("1 question to answer", await browser.GetStringAsync("", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_a_message_says_is_never_code_on_a_page()
    {
        await using var server = await Start();
        using var browser = Browser(server);
        const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var message = $"From: \"{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}\" <a@evil.example>\r\nSubject: Interview invitation {Hostile}\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\n\r\nDear applicant, your Internal Medicine interview at {Hostile} Medical Center is on Thursday, November 12, 2026 at 9:00 AM {Hostile} Eastern Time.";
        using var form = new MultipartFormDataContent { { new StringContent("Asia/Karachi"), "home" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(message)), "messages", "x<b>.eml" } };
        var read = await Page(await browser.PostAsync("read", form, Stop));
        await Page(await browser.PostAsync("accept", new FormUrlEncodedContent([new("key", Between(read, "name=\"key\" value=\"", "\"")), new("home", "Asia/Karachi")]), Stop));
        foreach (var page in new[] { read, await browser.GetStringAsync("", Stop) })
        {
            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task a_form_from_another_site_does_nothing()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var browser = Browser(server);
        browser.DefaultRequestHeaders.Remove("Origin");
        browser.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var answer = await browser.PostAsync("delete", new FormUrlEncodedContent([new("sure", "yes")]), Stop);

        Assert.Equal("site-foreign", await Problem(answer, 403, Stop));
        Assert.Equal(1, (await server.Get("/api/interviews", Stop)).GetArrayLength());
    }

    [Fact]
    public async Task a_slip_gets_a_sentence_on_a_page()
    {
        await using var server = await Start();
        using var browser = Browser(server);
        using var nothing = await browser.PostAsync("read", new MultipartFormDataContent { { new StringContent("Asia/Karachi"), "home" } }, Stop);
        using var zone = await browser.PostAsync("read", new MultipartFormDataContent { { new StringContent("Asia/Karachy"), "home" }, { new StringContent("x"), "text" } }, Stop);

        Assert.Contains("Choose a saved message", await nothing.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Contains("Asia/Karachi", await zone.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal("text/html", zone.Content.Headers.ContentType?.MediaType);
    }

    internal static HttpClient Browser(RunningServer server)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address, $"/{server.Key}/") };
        browser.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return browser;
    }

    private static MultipartFormDataContent Drop(string sample) => new() { { new StringContent("Asia/Karachi"), "home" }, { new ByteArrayContent(Sample(sample)), "messages", sample + ".eml" } };

    private static async Task<string> Page(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.IsSuccessStatusCode, text);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return WebUtility.HtmlDecode(text) is var decoded && text.Contains("&lt;", StringComparison.Ordinal) ? text : decoded;
    }

    private static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        Assert.True(from >= before.Length, $"The page has no {before}");
        return text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
    }
}
