using OfficePrep.Documents.Calendar;

namespace OfficePrep.Cli.Tests;

/// <summary>The season's calendar and its parts, as a person asks for them.</summary>
public sealed class CalendarCommandTests : IDisposable
{
    private const string Buffalo = "It begins on Monday, November 16, 2026 at 9:00 AM ET and ends at 1:00 PM ET on Zoom.";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task one_interview_s_calendar_holds_its_own_events()
    {
        await Prepare();
        var id = run.Season("season").Interviews[0].Id;
        var result = await Calendar("--interview", id);

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains($"events are in {run.At("season", "calendars/" + id + ".ics")}. Import it", result.Output, StringComparison.Ordinal);
        Assert.All(Read($"calendars/{id}.ics"), entry => Assert.StartsWith(id, entry.Uid, StringComparison.Ordinal));
        Assert.Contains(Read($"calendars/{id}.ics"), entry => entry.Start == NodaTime.Instant.FromUtc(2026, 11, 16, 14, 0));
    }

    [Fact]
    public async Task changes_are_told_once_and_count_from_the_last_export()
    {
        await Prepare();
        var first = await Calendar("--changes");
        var again = await Calendar("--changes");
        run.PutLetter("mail/2.eml", "Eastmoor", body: Buffalo);
        Assert.Equal(0, (await CommandRun.Run("prepare", run.At("mail"), "--out", run.At("season"))).Code);
        var second = await Calendar("--changes");

        Assert.Equal((0, 0, 0), (first.Code, again.Code, second.Code));
        Assert.Equal(Read("calendar.ics").Where(entry => entry.Uid.StartsWith("northgate", StringComparison.Ordinal)).Select(entry => entry.Uid), Read("calendars/changes-1.ics").Select(entry => entry.Uid).Where(uid => uid.StartsWith("northgate", StringComparison.Ordinal)));
        Assert.Contains("Nothing changed since the last export; no file was written.\n", again.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Read("calendars/changes-2.ics"));
        Assert.DoesNotContain(Read("calendars/changes-2.ics"), entry => entry.Uid.StartsWith("northgate", StringComparison.Ordinal) && !entry.IsCancelled && entry.Uid.Contains("interview-1@", StringComparison.Ordinal));
        Assert.Contains(Read("calendars/changes-2.ics"), entry => entry.Uid.StartsWith("eastmoor", StringComparison.Ordinal));
        Assert.False(File.Exists(run.At("season", "calendars", "changes-3.ics")));
    }

    [Fact]
    public async Task a_calendar_with_zones_says_the_same_instants_on_the_program_s_clock()
    {
        await Prepare();
        Assert.Equal(0, (await Calendar("--zones")).Code);

        var text = await File.ReadAllTextAsync(run.At("season", "calendars", "season-zones.ics"), TestContext.Current.CancellationToken);
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=America/New_York:20261116T090000\r\n", text, StringComparison.Ordinal);
        Assert.Equal(Read("calendar.ics"), Read("calendars/season-zones.ics"));
    }

    [Fact]
    public async Task a_wrong_call_says_what_there_is()
    {
        await Prepare();
        Assert.Contains("There is no interview nowhere; there are: northgate", (await Calendar("--interview", "nowhere")).Errors, StringComparison.Ordinal);
        var both = await Calendar("--interview", "nowhere", "--changes");
        Assert.Equal(2, both.Code);
        Assert.StartsWith("--changes is about the whole season; ask for it without --interview.\n", both.Errors, StringComparison.Ordinal);
        Assert.Contains("officeprep prepare", (await CommandRun.Run("calendar", run.At("empty"))).Errors, StringComparison.Ordinal);
    }

    private async Task Prepare()
    {
        run.PutLetter("mail/1.eml", "Northgate", body: Buffalo);
        Assert.Equal(0, (await CommandRun.Run("prepare", run.At("mail"), "--home", "Asia/Karachi", "--out", run.At("season"))).Code);
    }

    private Task<CommandRun.Result> Calendar(params string[] arguments) => CommandRun.Run(["calendar", run.At("season"), .. arguments]);

    private IReadOnlyList<CalendarEntry> Read(string name) => CalendarFile.Read(File.ReadAllBytes(run.At("season", name)));
}
