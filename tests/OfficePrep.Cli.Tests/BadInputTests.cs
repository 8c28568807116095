namespace OfficePrep.Cli.Tests;

/// <summary>Whatever is wrong with one input is said in one sentence that names it, and the others are still done.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Theory]
    [InlineData("empty.eml", "", "empty")]
    [InlineData("picture.eml", "89504E470D0A1A0A0000000D0001020304050607", "")]
    [InlineData("outlook.msg", "D0CF11E0", "save the message as .eml")]
    [InlineData("archive.mbox", "46726F6D2078", "single messages")]
    [InlineData("letter.pdf", "255044462D312E37", "no saved message")]
    public async Task one_bad_file_is_named_and_the_rest_is_done(string name, string bytes, string words) =>
        await Check(command.Put(name, Convert.FromHexString(bytes)), words);

    [Fact]
    public async Task a_huge_file_is_named_without_being_read()
    {
        var path = command.At("huge.eml");
        using (var file = File.Create(path))
        {
            file.SetLength((25 * 1024 * 1024) + 1);
        }

        await Check(path, "larger than 25 MB");
    }

    private async Task Check(string bad, string words)
    {
        var good = command.PutLetter("good.eml", "Northgate");

        var read = await CommandRun.Run("read", "--json", bad, good);
        var prepared = await CommandRun.Run("prepare", bad, good, "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal((1, 1), (read.Code, prepared.Code));
        Assert.Single(read.Output.TrimEnd('\n').Split('\n'));
        Assert.Single(command.Season("out").Letters);
        foreach (var errors in new[] { read.Errors, prepared.Errors })
        {
            var sentence = Assert.Single(errors.TrimEnd('\n').Split('\n'));
            Assert.Contains(bad, sentence, StringComparison.Ordinal);
            Assert.Contains(words, sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_missing_file_and_a_folder_without_messages_are_named()
    {
        Directory.CreateDirectory(command.At("empty"));

        var result = await CommandRun.Run("prepare", command.At("none.eml"), command.At("empty"), "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal(1, result.Code);
        Assert.Contains("none.eml: there is no such file", result.Errors, StringComparison.Ordinal);
        Assert.Contains("empty: the folder holds no message", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(command.At("out")));
    }

    [Fact]
    public async Task a_file_that_may_not_be_read_is_named()
    {
        var path = command.PutLetter("locked.eml", "Northgate");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("Permissions do not bind this user.");
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);

        var result = await CommandRun.Run("read", path);

        Assert.Equal(1, result.Code);
        Assert.Contains("locked.eml: the file may not be read", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Karach", "did you mean Asia/Karachi")]
    [InlineData("12345678", "give an IANA name")]
    public async Task an_unknown_zone_is_answered_with_the_nearest(string zone, string words)
    {
        var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", zone, "--out", command.At("out"));

        Assert.Equal(2, result.Code);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(command.At("out")));
    }

    [Fact]
    public async Task wrong_calls_end_with_two_and_say_where_help_is()
    {
        string[][] calls = [[], ["reed", "x"], ["read"], ["read", "x", "--jsn"], ["prepare", "x"], ["read", "x", "--now", "soon"], ["plan"]];

        foreach (var call in calls)
        {
            var result = await CommandRun.Run(call);
            Assert.Equal(2, result.Code);
            Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
            Assert.Empty(result.Output);
        }
    }

    [Theory]
    [InlineData("read")]
    [InlineData("prepare")]
    [InlineData("plan")]
    [InlineData("calendar")]
    [InlineData("tracker")]
    [InlineData("pack")]
    [InlineData("snapshot")]
    public async Task every_command_explains_itself(string name)
    {
        var result = await CommandRun.Run(name, "--help");

        Assert.Equal(0, result.Code);
        Assert.Contains($" {name} ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--now", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_output_that_is_a_file_is_refused()
    {
        var file = command.Put("taken", "mine");

        var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", file);

        Assert.Equal(2, result.Code);
        Assert.Contains("is a file; name a folder", result.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task a_new_season_needs_a_home()
    {
        var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--out", command.At("out"));

        Assert.Equal(2, result.Code);
        Assert.Contains("--home is missing", result.Errors, StringComparison.Ordinal);
    }
}
