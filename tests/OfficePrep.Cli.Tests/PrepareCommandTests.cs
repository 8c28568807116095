using System.Text;
using OfficePrep.Planning;
using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests;

public sealed class PrepareCommandTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task the_sample_season_is_prepared_whole()
    {
        var result = await CommandRun.Run("prepare", RepositoryRoot.Path("seeds", "sample-season"), "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal((0, ""), (result.Code, result.Errors));
        var season = command.Season("out");
        Assert.Equal(24, season.Letters.Count);
        Assert.True(File.Exists(command.At("out", "calendar.ics")));
        Assert.True(File.Exists(command.At("out", "tracker.xlsx")));
        foreach (var interview in season.Interviews)
        {
            var wanted = interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined);
            Assert.Equal(wanted, File.Exists(command.At("out", "packs", $"{interview.Id}.docx")));
            Assert.Equal(wanted, File.Exists(command.At("out", "snapshots", $"{interview.Id}.pdf")));
        }

        Assert.All(season.Documents, document => Assert.True(File.Exists(command.At("out", document.Path))));
        Assert.Empty(Directory.EnumerateFiles(command.At("out"), ".*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task a_second_run_duplicates_nothing_and_writes_the_same_bytes()
    {
        string[] call = ["prepare", RepositoryRoot.Path("seeds", "sample-season"), "--home", "Asia/Karachi", "--out", command.At("out")];
        await CommandRun.Run(call);
        var first = Contents();

        var result = await CommandRun.Run(call);

        Assert.Equal(0, result.Code);
        Assert.Equal(first, Contents());
        Assert.DoesNotContain("New:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task new_mail_is_added_to_the_season_that_is_there()
    {
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var result = await CommandRun.Run("prepare", command.PutLetter("b.eml", "Lakeside"), "--out", command.At("out"));

        Assert.Equal(2, command.Season("out").Interviews.Count);
        Assert.Equal("Asia/Karachi", command.Season("out").Home[^1].ZoneId);
        Assert.Contains("New: Lakeside", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("New: Northgate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_document_that_was_edited_is_kept_and_the_new_one_is_named()
    {
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var pack = Assert.Single(command.Packs("out"));
        var edited = Encoding.UTF8.GetBytes("my own notes");
        await File.WriteAllBytesAsync(pack, edited, TestContext.Current.CancellationToken);
        var name = Path.GetFileNameWithoutExtension(pack);

        var same = await CommandRun.Run("prepare", command.At("a.eml"), "--out", command.At("out"));
        Assert.Contains($"packs/{name}.docx holds your own changes and was left as it is; there is nothing new for it.", same.Output, StringComparison.Ordinal);
        Assert.Single(command.Packs("out"));

        var moved = await CommandRun.Run("prepare", command.At("a.eml"), "--home", "America/Grenada", "--out", command.At("out"), command.PutLetter("b.eml", "Northgate", body: "Questions? Write to Ana Ruiz, Program Coordinator, ana.ruiz@northgate.example."));
        Assert.Contains($"packs/{name}.docx holds your own changes and was left as it is; the new version is packs/{name} (2).docx.", moved.Output, StringComparison.Ordinal);
        Assert.Equal(edited, await File.ReadAllBytesAsync(pack, TestContext.Current.CancellationToken));
        Assert.Equal(2, command.Packs("out").Length);

        await CommandRun.Run("prepare", command.At("a.eml"), "--out", command.At("out"));
        Assert.Equal(2, command.Packs("out").Length);
    }

    [Theory]
    [InlineData("{ \"version\": 1, \"home", "it is damaged at line 1")]
    [InlineData("{ \"version\": 99 }", "newer OfficePrep")]
    [InlineData("", "it is damaged")]
    public async Task a_season_that_cannot_be_read_is_refused_and_left_alone(string text, string words)
    {
        var file = command.Put("out/season.json", text);
        var letter = command.PutLetter("a.eml", "Northgate");

        foreach (var call in new string[][] { ["prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out")], ["calendar", command.At("out")], ["plan", command.At("out")] })
        {
            var result = await CommandRun.Run(call);
            Assert.Equal(2, result.Code);
            var sentence = Assert.Single(result.Errors.TrimEnd('\n').Split('\n'));
            Assert.Contains(file, sentence, StringComparison.Ordinal);
            Assert.Contains(words, sentence, StringComparison.Ordinal);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(["season.json"], Directory.EnumerateFileSystemEntries(command.At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task what_cannot_be_written_is_named_and_the_rest_is_done()
    {
        // A folder where a document should be: no user and no system can write that file.
        Directory.CreateDirectory(command.At("out", "tracker.xlsx", "inside"));

        var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal(1, result.Code);
        Assert.Contains("tracker.xlsx cannot be written", result.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(command.At("out", "calendar.ics")));
        Assert.Single(command.Packs("out"));
        Assert.Empty(Directory.EnumerateFiles(command.At("out"), "*.half", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task a_second_run_at_the_same_time_is_kept_out()
    {
        var folder = new SeasonFolder(command.At("out"));
        using (folder.Lock())
        {
            var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));
            Assert.Equal(2, result.Code);
            Assert.Contains("no other OfficePrep runs on it", result.Errors, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(command.At("out", "season.json")));
    }

    [Fact]
    public async Task a_run_that_saves_while_another_reads_its_messages_loses_nothing()
    {
        var first = command.PutLetter("a.eml", "Northgate");
        var second = await File.ReadAllBytesAsync(command.PutLetter("b.eml", "Lakeside"), TestContext.Current.CancellationToken);
        // The slower run has looked at the folder already when its message arrives, and in between the other one is done.
        using var arriving = new ArrivingMessage(second, () => Task.Run(() => CommandRun.Run("prepare", first, "--home", "Asia/Karachi", "--out", command.At("out"))).GetAwaiter().GetResult());

        var result = await CommandRun.Run(arriving, "prepare", "-", "--home", "Asia/Karachi", "--out", command.At("out"));

        Assert.Equal(0, result.Code);
        Assert.Equal(2, command.Season("out").Interviews.Count);
        Assert.DoesNotContain("your own changes", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_product_is_printed_again_from_the_folder()
    {
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));
        foreach (var (name, path) in new[] { ("calendar", "calendar.ics"), ("tracker", "tracker.xlsx"), ("pack", "packs"), ("snapshot", "snapshots") })
        {
            var target = command.At("out", path);
            if (Directory.Exists(target))
            {
                Directory.Delete(target, recursive: true);
            }
            else
            {
                File.Delete(target);
            }

            var result = await CommandRun.Run(name, command.At("out"));
            Assert.Equal(0, result.Code);
            Assert.True(Path.Exists(target));
        }
    }

    [Fact]
    public async Task a_folder_without_a_season_is_answered_with_the_way_to_one()
    {
        Directory.CreateDirectory(command.At("out"));

        var result = await CommandRun.Run("tracker", command.At("out"));

        Assert.Equal(2, result.Code);
        Assert.Contains("officeprep prepare", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_plan_shows_what_would_change_and_writes_nothing()
    {
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var before = Contents();

        var news = await CommandRun.Run("plan", command.At("out"), command.PutLetter("b.eml", "Lakeside"));
        var nothing = await CommandRun.Run("plan", command.At("out"), command.At("a.eml"));

        Assert.Contains("New: Lakeside", news.Output, StringComparison.Ordinal);
        Assert.Contains("These messages change nothing.", nothing.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task a_stop_leaves_whole_files_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var season = Planner.NewSeason("Asia/Karachi");
        var folder = new SeasonFolder(command.At("out"));

        var printed = new SeasonPrinting(folder, [], NodaTime.Instant.FromUtc(2026, 10, 20, 12, 0), new PackSync(folder, default, null, Assert.Fail, Assert.Fail)).Print(season, Product.All, _ => Assert.Fail("Nothing is printed after a stop."), _ => { }, stop.Token);

        Assert.Same(season, printed);
    }

    private SortedDictionary<string, string> Contents() =>
        new(Directory.EnumerateFiles(command.At("out"), "*", SearchOption.AllDirectories).ToDictionary(path => path, path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))), StringComparer.Ordinal);
}
