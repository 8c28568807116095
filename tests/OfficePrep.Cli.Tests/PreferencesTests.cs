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
}
