namespace OfficePrep.Cli.Tests;

/// <summary>preferences.json beside the season: taken where it can be used, named where it cannot.</summary>
public sealed class PreferencesTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task preferences_that_cannot_be_used_are_named_and_nothing_is_changed()
    {
        var letter = command.PutLetter("good.eml", "Northgate");
        command.Put("out/preferences.json", """{ "sleep": { "form": "23:00" } }""");

        var run = await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal(2, run.Code);
        Assert.Equal($"{command.At("out", "preferences.json")} cannot be used: preferences.sleep.form is no preference; did you mean from. Correct it or move it away; nothing was changed.\n", run.Errors);
        Assert.False(File.Exists(command.At("out", "season.json")));
    }

    [Fact]
    public async Task the_plan_shows_the_next_days_on_the_home_clock_and_what_is_to_be_done()
    {
        await Prepared();

        var plan = await CommandRun.Run("plan", command.At("out"));

        Assert.Contains("The next 14 days on your clock\n", plan.Output, StringComparison.Ordinal);
        Assert.Contains("Thursday, October 29, 2026\n  6:00 PM to 10:00 PM (Karachi, UTC+5): Interview, Northgate", plan.Output, StringComparison.Ordinal);
        Assert.Contains("kept free from 5:30 PM to 10:45 PM (Karachi, UTC+5)", plan.Output, StringComparison.Ordinal);
        Assert.Contains("To do\n  by ", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_block_that_is_no_longer_wanted_is_called_off_in_the_next_calendar()
    {
        await Prepared();
        var before = await File.ReadAllTextAsync(command.At("out", "calendar.ics"), TestContext.Current.CancellationToken);
        command.Put("out/preferences.json", """{ "blocks": { "thankYou": false } }""");

        await CommandRun.Run("calendar", command.At("out"));
        var after = await File.ReadAllTextAsync(command.At("out", "calendar.ics"), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("STATUS:CANCELLED", before, StringComparison.Ordinal);
        var gone = after.Split("BEGIN:VEVENT").Single(entry => entry.Contains("STATUS:CANCELLED", StringComparison.Ordinal));
        Assert.Contains("-thankyou@officeprep.invalid", gone.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task Prepared()
    {
        var letter = command.PutLetter("good.eml", "Northgate", body: "It is on Thursday, October 29, 2026 at 9:00 AM Eastern Time.");
        Assert.Equal(0, (await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"))).Code);
    }
}
