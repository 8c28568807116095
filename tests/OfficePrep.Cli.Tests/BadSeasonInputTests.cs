using System.Text;

namespace OfficePrep.Cli.Tests;

/// <summary>What a season may be given that makes no sense, is far too much or is not settled: one sentence each, nothing invented, and the rest is done.</summary>
public sealed class BadSeasonInputTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task homes_that_overlap_are_refused_and_the_season_stays()
    {
        await Prepared("It is on Thursday, October 29, 2026 from 9:00 AM to 12:00 PM Eastern Time.");
        var before = await File.ReadAllTextAsync(command.At("out", "season.json"), TestContext.Current.CancellationToken);

        var result = await CommandRun.Run("home", command.At("out"), "Asia/Karachi@..2026-12-15", "America/New_York@2026-12-01..2027-01-03");

        Assert.Equal((2, "Karachi and New York overlap on Tuesday, December 1, 2026; let one end on the day that the other begins, or before.\n"), (result.Code, result.Errors));
        Assert.Equal(before, await File.ReadAllTextAsync(command.At("out", "season.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task a_calendar_of_a_million_busy_times_is_refused_by_its_size_and_the_plan_is_shown_without_it()
    {
        await Prepared("It is on Thursday, October 29, 2026 from 9:00 AM to 12:00 PM Eastern Time.");
        var text = new StringBuilder("BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\n");
        for (var number = 0; number < 1_000_000; number++)
        {
            text.Append("FREEBUSY:20261101T000000Z/PT1H\n");
        }

        var file = command.Put("mine.ics", text.Append("END:VFREEBUSY\nEND:VCALENDAR\n").ToString());

        var result = await CommandRun.Run("plan", command.At("out"), "--busy", file);

        Assert.Equal((1, $"{file}: the calendar is larger than 10 MB; export only the months of the season.\n"), (result.Code, result.Errors));
        Assert.Contains("Thursday, October 29, 2026\n  6:00 PM to 9:00 PM (Karachi, UTC+5): Interview, Northgate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task endless_recurrences_are_followed_to_their_limit_and_what_is_missing_is_said()
    {
        await Prepared("It is on Thursday, October 29, 2026 from 9:00 AM to 12:00 PM Eastern Time.");
        var text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (var number = 0; number < 300; number++)
        {
            text.Append("BEGIN:VEVENT\nSUMMARY:Rounds\nDTSTART:19000105T030000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=99999\nEND:VEVENT\n");
        }

        var file = command.Put("mine.ics", text.Append("END:VCALENDAR\n").ToString());

        var result = await CommandRun.Run("plan", command.At("out"), "--busy", file);

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains($"{file}: The calendar holds more than is read; some busy times are missing. Export only the months of the season.\n", result.Output, StringComparison.Ordinal);
    }

    // "EST" in October is summer time by the calendar: two readings, an hour apart.
    [Fact]
    public async Task a_doubt_that_is_not_answered_leaves_everything_tentative_and_says_so()
    {
        await Prepared("It will be held on Thursday, October 29, 2026, 9:00 AM to 12:00 PM EST.");

        var calendar = (await File.ReadAllTextAsync(command.At("out", "calendar.ics"), TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n")[1..];
        var confirm = await CommandRun.Run("reply", command.At("out"), Assert.Single(command.Season("out").Interviews).Id, "confirm");

        var mine = calendar.Where(entry => !entry.Contains("UID:season-", StringComparison.Ordinal)).ToList();
        Assert.True(mine.Count > 4);
        Assert.All(mine, entry => Assert.Contains("\r\nSTATUS:TENTATIVE\r\n", entry, StringComparison.Ordinal));
        Assert.Contains(mine, entry => entry.Contains("SUMMARY:Ask first: Interview", StringComparison.Ordinal) && entry.Contains("It could be Thursday\\, October 29\\, 2026\\, 10:00 AM (Buffalo\\, UTC−4)", StringComparison.Ordinal));
        Assert.All(mine.Where(entry => entry.Contains("SUMMARY:Last technology check", StringComparison.Ordinal)), entry => Assert.Contains("is not certain yet: ask first", entry, StringComparison.Ordinal));
        Assert.Contains("This time is in doubt, so the draft asks about it instead of confirming it.", confirm.Output, StringComparison.Ordinal);
    }

    private async Task Prepared(string body)
    {
        var prepared = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate", body: body), "--home", "Asia/Karachi", "--out", command.At("out"));
        Assert.Equal((0, ""), (prepared.Code, prepared.Errors));
    }
}
