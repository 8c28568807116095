using System.Text.Json.Nodes;
using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests;

public class UndoCommandTests
{
    [Fact]
    public async Task undo_takes_back_the_last_change_and_again_the_one_before()
    {
        using var command = new CommandRun();
        var confirmed = command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time.");
        var other = command.PutLetter("b.eml", "Birch", body: "It will be held on Friday, November 13, 2026, 9:00 AM to 12:00 PM Eastern Time.");
        await CommandRun.Run("prepare", confirmed, "--home", "Asia/Karachi", "--out", command.At("out"));
        var first = State(command);
        await CommandRun.Run("prepare", other, "--out", command.At("out"));
        await CommandRun.Run("home", command.At("out"), "Asia/Karachi", "America/Chicago@2026-11-10..2026-11-20");
        Assert.True(File.Exists(command.At("out", "packs", "birch-internal-medicine.docx")));

        var home = await CommandRun.Run("undo", command.At("out"));
        var prepare = await CommandRun.Run("undo", command.At("out"));

        Assert.Equal((0, 0), (home.Code, prepare.Code));
        Assert.StartsWith("Taken back: home Asia/Karachi America/Chicago@2026-11-10..2026-11-20\n", home.Output, StringComparison.Ordinal);
        Assert.StartsWith("Taken back: prepare with b.eml\n", prepare.Output, StringComparison.Ordinal);
        Assert.Equal(first, State(command));
        Assert.False(File.Exists(command.At("out", "packs", "birch-internal-medicine.docx")));
        Assert.True(command.Season("out").TakenBack > 0);
    }

    [Fact]
    public async Task undo_keeps_a_document_that_a_person_edited()
    {
        using var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var snapshot = command.At("out", "snapshots", "alder-internal-medicine.pdf");
        File.AppendAllText(snapshot, "mine");

        var undone = await CommandRun.Run("undo", command.At("out"));

        Assert.Equal(0, undone.Code);
        Assert.EndsWith("mine", File.ReadAllText(snapshot), StringComparison.Ordinal);
        Assert.Empty(command.Season("out").Interviews);
    }

    [Fact]
    public async Task calendars_asked_for_before_are_named_as_old_wherever_the_season_is_printed_again()
    {
        using var command = new CommandRun();
        var prepare = await CommandRun.Run("prepare", RepositoryRoot.Path("seeds", "sample-season", "01-linden-ferry-invited.eml"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var zones = await CommandRun.Run("calendar", command.At("out"), "--zones");

        var undone = await CommandRun.Run("undo", command.At("out"));

        Assert.DoesNotContain("hold the season as it was", prepare.Output, StringComparison.Ordinal);
        Assert.Contains("season-zones.ics. Import it", zones.Output, StringComparison.Ordinal);
        Assert.Contains("calendars hold the season as it was", undone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_binder_that_was_printed_before_is_named_as_old_wherever_the_season_is_printed_again()
    {
        using var command = new CommandRun();
        var prepare = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder"), "--home", "Asia/Karachi", "--out", command.At("out"));
        await CommandRun.Run("snapshot", command.At("out"), "--binder");

        var undone = await CommandRun.Run("undo", command.At("out"));

        Assert.DoesNotContain("snapshots.pdf", prepare.Output, StringComparison.Ordinal);
        Assert.Contains("snapshots.pdf still shows the season as it was; print it anew with: officeprep snapshot", undone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_dry_run_says_what_would_be_taken_back_and_writes_nothing()
    {
        using var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var before = File.ReadAllBytes(command.At("out", "season.json"));

        var dry = await CommandRun.Run("undo", command.At("out"), "--dry-run");

        Assert.StartsWith("This would take back: prepare with a.eml\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(command.At("out", "season.json")));
    }

    [Fact]
    public async Task nothing_new_leaves_nothing_to_take_back_and_history_stays_small()
    {
        using var command = new CommandRun();
        var letter = command.PutLetter("a.eml", "Alder");
        for (var turn = 0; turn < 3; turn++)
        {
            await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"));
        }

        for (var turn = 0; turn < 25; turn++)
        {
            await CommandRun.Run("home", command.At("out"), turn % 2 == 0 ? "Asia/Manila" : "Asia/Karachi", "-q");
        }

        Assert.Equal(20, Directory.GetFiles(command.At("out", ".history")).Length);
        Assert.True(Directory.GetFiles(command.At("out", ".history")).Sum(file => new FileInfo(file).Length) < 100_000);
    }

    [Fact]
    public async Task an_empty_or_damaged_history_is_one_sentence()
    {
        using var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder"), "--home", "Asia/Karachi", "--out", command.At("out"));
        var kept = Directory.GetFiles(command.At("out", ".history")).Single();
        File.WriteAllBytes(kept, [1, 2, 3]);
        var damaged = await CommandRun.Run("undo", command.At("out"));
        File.Delete(kept);
        var empty = await CommandRun.Run("undo", command.At("out"));

        Assert.Equal((2, 2), (damaged.Code, empty.Code));
        Assert.EndsWith("is damaged, so that step cannot be taken back; move the file away to reach the step before it. Nothing was changed.\n", damaged.Errors, StringComparison.Ordinal);
        Assert.Equal($"There is nothing to take back in {command.At("out")}.\n", empty.Errors);
    }

    [Fact]
    public async Task a_version_1_season_is_kept_as_it_was_before_its_first_save()
    {
        using var command = new CommandRun();
        var old = File.ReadAllBytes(RepositoryRoot.Path("tests", "OfficePrep.Tests", "Planning", "seasons", "season.v1.json"));
        command.Put("out/season.json", old);

        var run = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder"), "--out", command.At("out"));

        Assert.Equal(0, run.Code);
        Assert.Equal(old, File.ReadAllBytes(command.At("out", "season.v1.json")));
        Assert.Contains("\"version\": 2", File.ReadAllText(command.At("out", "season.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_answer_moves_the_time_in_every_document_and_is_undone()
    {
        using var command = new CommandRun();
        var letter = command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, October 22, 2026, 9:00 AM to 12:00 PM EST.");
        await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"));
        var list = await CommandRun.Run("answer", command.At("out"));
        Assert.Contains("One question is open.", list.Output, StringComparison.Ordinal);
        var id = list.Output.Split('\n')[1].Split(' ')[0];

        var answered = await CommandRun.Run("answer", command.At("out"), id, "2");
        var calendar = File.ReadAllText(command.At("out", "calendar.ics"));
        var again = await CommandRun.Run("prepare", letter, "--out", command.At("out"));
        var typed = await CommandRun.Run("answer", command.At("out"), id, "2026-10-22T11:30");
        var wrong = await CommandRun.Run("answer", command.At("out"), id, "9");

        Assert.Equal((0, 0, 0, 2), (answered.Code, again.Code, typed.Code, wrong.Code));
        Assert.Contains("a.eml is read as you answered.", answered.Output, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261022T140000Z", calendar, StringComparison.Ordinal);
        Assert.Contains("11:30 AM", typed.Output, StringComparison.Ordinal);
        Assert.Equal($"9 is no choice of {id}; it has 1 to 2.\n", wrong.Errors);
        await CommandRun.Run("undo", command.At("out"));
        await CommandRun.Run("undo", command.At("out"));
        Assert.Empty(command.Season("out").Answers);
    }

    // What the person sees of a season; the hashes of documents and the calendar's numbering go on.
    private static string State(CommandRun command)
    {
        var season = JsonNode.Parse(File.ReadAllText(command.At("out", "season.json")))!.AsObject();
        season.Remove("documents");
        season.Remove("takenBack");
        return season.ToJsonString();
    }
}
