using Microsoft.Playwright;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>Every page with everything on it: for people who see little, use no mouse, have a small telephone, or let no script run.</summary>
public class EveryPageTests(Chromium chromium, SampleSeason season) : IClassFixture<SampleSeason>
{
    // A picture of every page in every look, for a person: OFFICEPREP_PICTURES=1.
    private static readonly bool TakesPictures = Environment.GetEnvironmentVariable("OFFICEPREP_PICTURES") == "1";

    private const string Reachable = "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(each => each.checkVisibility())";

    // A field for a moment has six stops of its own.
    private const int MostStops = 7;

    private static readonly (string Name, ColorScheme Scheme, ForcedColors Forced)[] Looks =
        [("light", ColorScheme.Light, ForcedColors.None), ("dark", ColorScheme.Dark, ForcedColors.None), ("contrast", ColorScheme.Dark, ForcedColors.Active)];

    public static TheoryData<string> Pages => SampleSeason.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task a_page_has_no_barrier_in_light_dark_and_forced_colors(string address)
    {
        await using var window = await chromium.Open();
        await Open(window, address);
        foreach (var (name, scheme, forced) in Looks)
        {
            await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
            Assert.Empty(await window.Barriers());
            await Keep(window, address, name);
        }

        // A browser notes a page that is not there, and it should not be.
        Assert.DoesNotContain(window.Complaints, complaint => !(address.EndsWith("not-there", StringComparison.Ordinal) && complaint.StartsWith("console Failed to load resource", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task a_page_fits_a_telephone_without_scrolling_sideways(string address)
    {
        await using var window = await chromium.Open();
        await Open(window, address);
        foreach (var width in new[] { 320, 375, 768, 1280 })
        {
            await window.Page.SetViewportSizeAsync(width, 700);
            Assert.True(await window.Overflow() <= 0, $"{address} is wider than {width} pixels by {await window.Overflow()}");
            await Keep(window, address, $"{width}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task everything_on_a_page_is_reached_by_the_keyboard_alone_and_seen_when_it_is(string address)
    {
        await using var window = await chromium.Open();
        await Open(window, address);
        var wanted = await window.Page.EvaluateAsync<int>($"() => {Reachable}.length");
        var reached = new HashSet<int>();
        for (var press = 0; press < wanted * MostStops && reached.Count < wanted; press++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            // Nobody can use what they cannot see the focus on.
            Assert.Equal("", await window.Page.EvaluateAsync<string>("() => document.activeElement !== document.body && getComputedStyle(document.activeElement).outlineStyle === 'none' ? document.activeElement.outerHTML : ''"));
            reached.Add(await window.Page.EvaluateAsync<int>($"() => {Reachable}.indexOf(document.activeElement)"));
            reached.Remove(-1);
        }

        Assert.Equal(wanted, reached.Count);
    }

    [Fact]
    public async Task a_page_reads_the_same_without_script()
    {
        await using var window = await chromium.Open(hasScript: false);
        await Open(window, "calendar?view=week&day=2026-12-10");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Next week" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "Sun, Dec 13, 2026 to Sat, Dec 19, 2026" }).WaitForAsync();
    }

    [Fact]
    public async Task a_conflict_with_the_persons_own_calendar_is_said_in_words_where_it_stands()
    {
        await using var window = await chromium.Open();
        await Open(window, "calendar?view=week&day=2026-12-04");
        var day = window.Page.Locator("section.day").Filter(new() { Has = window.Page.Locator("#d2026-12-04") });
        Assert.Contains("Conflict with your own \"Surgery rotation\"", await day.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("7:45 AM to 1:00 PM (Philadelphia, UTC−5)", await day.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_hour_that_is_another_day_there_names_that_day()
    {
        await using var window = await chromium.Open();
        await Open(window, "calendar?view=week&day=2026-12-10");
        Assert.Contains("there: Wednesday, 1:00 PM to 4:00 PM (Honolulu, UTC−10)", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task Open(BrowserWindow window, string address)
    {
        await window.Page.GotoAsync(season.Root + address);
        await window.Page.Locator("h1").WaitForAsync();
    }

    private static Task Keep(BrowserWindow window, string address, string look) =>
        TakesPictures ? window.Picture($"{(address.Length == 0 ? "season" : new string([.. address.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]))}-{look}") : Task.CompletedTask;
}
