namespace OfficePrep.Cli.Tests;

public sealed class TrackerLockTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Theory]
    [InlineData("~$tracker.xlsx")]
    [InlineData(".~lock.tracker.xlsx#")]
    public async Task a_tracker_that_is_open_elsewhere_is_left_as_it_is_and_said_in_one_sentence(string name)
    {
        var letter = command.PutLetter("one.eml", "Alder");
        Assert.Equal(0, (await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"))).Code);
        var (tracker, before) = (command.At("out", "tracker.xlsx"), await File.ReadAllBytesAsync(command.At("out", "tracker.xlsx"), TestContext.Current.CancellationToken));
        var mark = command.Put(Path.Combine("out", name), "Dana");

        var result = await CommandRun.Run("prepare", command.PutLetter("two.eml", "Birch"), "--out", command.At("out"));

        Assert.Equal(1, result.Code);
        Assert.Equal($"{tracker} is open in another program; save and close it there, then run this again. It was left as it is. (If it is open nowhere, delete {mark}.)", result.Errors.Trim());
        Assert.Equal(before, await File.ReadAllBytesAsync(tracker, TestContext.Current.CancellationToken));

        File.Delete(mark);
        Assert.Equal(0, (await CommandRun.Run("tracker", "sync", command.At("out"))).Code);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(tracker, TestContext.Current.CancellationToken));
    }
}
