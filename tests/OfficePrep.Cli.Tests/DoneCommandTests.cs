namespace OfficePrep.Cli.Tests;

/// <summary>Ticking off tasks, and a preferences file to start from.</summary>
public class DoneCommandTests
{
    [Fact]
    public async Task done_lists_ticks_and_opens_again_and_undo_takes_it_back()
    {
        using var command = await Season();
        var list = await CommandRun.Run("done", command.At("out"));
        var ticked = await CommandRun.Run("done", command.At("out"), "season/mock-1");
        var done = command.Season("out").Done;
        var plan = await CommandRun.Run("plan", command.At("out"));
        var undone = await CommandRun.Run("undo", command.At("out"));

        Assert.Contains("Mock interview 1 of 3 [season/mock-1]\n", list.Output, StringComparison.Ordinal);
        Assert.EndsWith("Done: Mock interview 1 of 3.\n", ticked.Output, StringComparison.Ordinal);
        Assert.Equal(["season/mock-1"], done.Keys);
        Assert.DoesNotContain("Mock interview 1 of 3", plan.Output, StringComparison.Ordinal);
        Assert.StartsWith("Taken back: done season/mock-1\n", undone.Output, StringComparison.Ordinal);
        Assert.Empty(command.Season("out").Done);
    }

    [Fact]
    public async Task a_name_that_is_no_task_changes_nothing()
    {
        using var command = await Season();
        var before = File.ReadAllBytes(command.At("out", "season.json"));
        var result = await CommandRun.Run("done", command.At("out"), "season/nothing");

        Assert.Equal(ExitCode.WrongCall, result.Code);
        Assert.StartsWith("season/nothing is no task of this season;", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(command.At("out", "season.json")));
    }

    [Fact]
    public async Task preferences_start_at_the_defaults_and_are_never_written_over()
    {
        using var command = await Season();
        var first = await CommandRun.Run("preferences", command.At("out"));
        File.AppendAllText(command.At("out", "preferences.json"), "// mine\n");
        var again = await CommandRun.Run("preferences", command.At("out"));

        Assert.Equal((ExitCode.Done, ExitCode.WrongCall), (first.Code, again.Code));
        Assert.EndsWith("// mine\n", File.ReadAllText(command.At("out", "preferences.json")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CommandRun.Run("calendar", command.At("out"))).Code);
    }

    [Fact]
    public async Task nothing_is_placed_on_the_calendars_in_the_seasons_own_folder()
    {
        using var command = await Season();
        var mock = File.ReadAllLines(command.At("out", "calendar.ics")).SkipWhile(line => line != "UID:season_plan-mock-1@officeprep.invalid").First(line => line.StartsWith("DTSTART:", StringComparison.Ordinal))["DTSTART:".Length..];
        Directory.CreateDirectory(command.At("out", "busy"));
        File.WriteAllText(command.At("out", "busy", "mine.ics"), $"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Clinic\r\nDTSTART:{mock}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        await CommandRun.Run("calendar", command.At("out"));

        Assert.DoesNotContain($"DTSTART:{mock}", string.Join('\n', File.ReadAllLines(command.At("out", "calendar.ics")).SkipWhile(line => line != "UID:season_plan-mock-1@officeprep.invalid").TakeWhile(line => line != "END:VEVENT")), StringComparison.Ordinal);
    }

    private static async Task<CommandRun> Season()
    {
        var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time."), "--home", "Asia/Karachi", "--out", command.At("out"));
        return command;
    }
}
