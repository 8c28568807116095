using System.Net;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Tests.Hosted;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>What Office fetches by the manifests: there for everybody, about nobody.</summary>
public class AddinApiTests
{
    private static readonly string[] Files = ["outlook.xml", "word.xml", "unified/manifest.json"];

    // As a browser asks for a picture on a page of Outlook.
    private static readonly (string, string)[] FromOutlook = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image"), ("Referer", "https://outlook.live.com/")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Paths => Files.SelectMany(Manifests.Addresses).Select(address => new Uri(address).AbsolutePath).Distinct(StringComparer.Ordinal);

    [Fact]
    public async Task every_address_in_the_manifests_is_answered_without_a_key()
    {
        await using var server = await Start();
        using var office = new HttpClient { BaseAddress = server.Address };

        await IsAnswered(office);
    }

    [Fact]
    public async Task every_address_in_the_manifests_is_answered_by_a_hosted_server_without_a_token()
    {
        await using var server = await HostedFixture.Start();
        using var office = server.Client(token: null);

        await IsAnswered(office);
    }

    [Fact]
    public async Task outlook_may_show_the_icons_on_its_own_site_and_keep_them()
    {
        await using var server = await Start();
        using var office = new HttpClient { BaseAddress = server.Address };
        foreach (var size in AppIcon.Sizes)
        {
            using var icon = await office.SendAsync(Request(HttpMethod.Get, AddinPaths.Icon(size), FromOutlook), Stop);

            Assert.Equal(HttpStatusCode.OK, icon.StatusCode);
            Assert.Equal("image/png", icon.Content.Headers.ContentType?.MediaType);
            Assert.False(icon.Headers.Contains("Cache-Control"));
            Assert.Equal("cross-origin", icon.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.Equal(size, Picture.Read(await icon.Content.ReadAsByteArrayAsync(Stop)).Width);
        }
    }

    [Fact]
    public async Task the_pages_find_their_style_and_their_sign_without_a_key()
    {
        await using var server = await Start();
        using var office = new HttpClient { BaseAddress = server.Address };
        using var style = await office.GetAsync(AddinPaths.Style, Stop);
        using var sign = await office.GetAsync(AddinPaths.Sign, Stop);

        Assert.Equal((HttpStatusCode.OK, "text/css"), (style.StatusCode, style.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (sign.StatusCode, sign.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task nothing_else_opens_by_it()
    {
        await using var server = await Start();
        using var stranger = new HttpClient { BaseAddress = server.Address };
        foreach (var path in new[] { "/office/icons", "/office/icons/icon-17.png", "/office/icons/../../api/season", "/office/privacy/x", "/office", "/officex/privacy", "/api/season" })
        {
            using var answer = await stranger.GetAsync(path, Stop);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized, path);
        }

        foreach (var path in new[] { AddinPaths.Privacy, AddinPaths.Icon(16) })
        {
            using var write = await stranger.PostAsync(path, null, Stop);
            Assert.Equal(HttpStatusCode.Unauthorized, write.StatusCode);
        }
    }

    [Fact]
    public async Task the_page_for_help_names_whom_to_ask_where_that_is_set()
    {
        await using var server = await HostedFixture.Start("--OfficePrep:Contact=Ask <the> advising office.");
        using var office = server.Client(token: null);

        Assert.Contains("Ask &lt;the&gt; advising office.", await office.GetStringAsync(AddinPaths.Support, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_pages_say_where_a_message_goes_by_who_runs_the_server()
    {
        await using var server = await Start();
        await using var hosted = await HostedFixture.Start();
        using var office = hosted.Client(token: null);

        Assert.Contains("this computer, and no further", await server.Client.GetStringAsync(AddinPaths.Privacy, Stop), StringComparison.Ordinal);
        Assert.Contains("To this server, which your school", await office.GetStringAsync(AddinPaths.Privacy, Stop), StringComparison.Ordinal);
    }

    private static async Task IsAnswered(HttpClient office)
    {
        Assert.Contains(AddinPaths.Outlook, Paths);
        Assert.Contains(AddinPaths.Word, Paths);
        foreach (var path in Paths)
        {
            using var answer = await office.GetAsync(path, Stop);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode}");
            Assert.Equal(path.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "text/html", answer.Content.Headers.ContentType?.MediaType);
            Assert.False(answer.Headers.Contains("X-Frame-Options"));
        }
    }
}
