using System.IO.Compression;
using System.Text;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Cli.Tests;

public sealed class ProfileCommandTests : IDisposable
{
    private const string Abroad = "I chose a school in Grenada for its clinics.";

    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task a_profile_to_start_from_is_written_once_and_never_over_one_that_is_there()
    {
        var first = await CommandRun.Run("profile", command.At("out"));
        Assert.Equal((0, ""), (first.Code, first.Errors));
        Assert.Equal(ProfileJson.Starter(), await Bytes("profile.json"));
        Profile($$"""{ "answers": { "whyAbroad": "{{Abroad}}" } }""");
        var mine = await Bytes("profile.json");

        var second = await CommandRun.Run("profile", command.At("out"));

        Assert.Equal(mine, await Bytes("profile.json"));
        Assert.StartsWith("1 answer, 0 stories, 0 bridges, 0 strengths, 0 programs with reasons.\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("The path is explained: Your answer: why a school abroad\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("Write why medicine, once for all packs (answers.whyMedicine in profile.json).", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task check_shows_the_words_their_place_the_reason_and_what_to_try()
    {
        Profile("""{ "answers": { "whyAbroad": "Unfortunately, I did not get into a school here." } }""");

        var result = await CommandRun.Run("profile", "check", command.At("out"));

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains("Apologetic: The first word tells the listener to be sorry for you.\n  “Unfortunately, I” in why abroad [answers.whyAbroad]\n  Try: Say what happened without the first word.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("your words stay as they are", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_profile_that_is_not_understood_stops_everything_in_one_sentence()
    {
        await TwoPacks();
        var season = await Bytes("season.json");
        Profile("""{ "answer": {} }""");
        foreach (var call in new[] { ["prepare", command.PutLetter("c.eml", "Cedar"), "--out", command.At("out")], ["pack", "sync", command.At("out")], new[] { "profile", command.At("out") } })
        {
            var result = await CommandRun.Run(call);
            Assert.Equal((2, $"{command.At("out", "profile.json")} cannot be used: profile.answer is not known; did you mean answers. Correct it or move it away; nothing was changed.\n"), (result.Code, result.Errors));
        }

        Assert.Equal(season, await Bytes("season.json"));
    }

    [Fact]
    public async Task words_of_the_profile_stand_in_every_pack_and_follow_it_until_they_are_edited_there()
    {
        Profile($$"""{ "answers": { "whyAbroad": "{{Abroad}}", "whyMedicine": "First words." } }""");
        var packs = await TwoPacks();
        Assert.All(packs, pack => Assert.Contains(Abroad, Text(pack), StringComparison.Ordinal));
        Replace(packs[0], Abroad, "Shorter now.");

        var sync = await CommandRun.Run("pack", "sync", command.At("out"));
        Assert.Contains("1 answer or tick taken over", sync.Output, StringComparison.Ordinal);
        Assert.Equal(["q-why-abroad-1"], Bank().Everywhere.Keys);
        Profile("""{ "answers": { "whyAbroad": "Other words.", "whyMedicine": "Second words." } }""");
        await CommandRun.Run("pack", command.At("out"));

        Assert.All(packs, pack =>
        {
            Assert.Contains("Shorter now.", Text(pack), StringComparison.Ordinal);
            Assert.Contains("Second words.", Text(pack), StringComparison.Ordinal);
            Assert.DoesNotContain("First words.", Text(pack), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task answers_go_back_to_what_they_were_before_the_last_merge_and_forth_again()
    {
        Profile($$"""{ "answers": { "whyAbroad": "{{Abroad}}" } }""");
        var packs = await TwoPacks();
        Replace(packs[0], Abroad, "The first edit.");
        await CommandRun.Run("pack", "sync", command.At("out"));
        Replace(packs[1], "The first edit.", "The second edit.");
        var sync = await CommandRun.Run("pack", "sync", command.At("out"));
        Assert.Contains($"officeprep pack restore {command.At("out")}", sync.Output, StringComparison.Ordinal);

        var restored = await CommandRun.Run("pack", "restore", command.At("out"));
        Assert.Equal((0, ""), (restored.Code, restored.Errors));
        Assert.All(packs, pack => Assert.Contains("The first edit.", Text(pack), StringComparison.Ordinal));
        await CommandRun.Run("pack", "sync", command.At("out"));
        Assert.Equal("The first edit.", Assert.Single(Bank().Everywhere).Value);

        await CommandRun.Run("pack", "restore", command.At("out"));
        Assert.All(packs, pack => Assert.Contains("The second edit.", Text(pack), StringComparison.Ordinal));
    }

    [Fact]
    public async Task going_back_waits_for_edits_that_were_not_taken_over_and_says_what_is_kept()
    {
        Profile($$"""{ "answers": { "whyAbroad": "{{Abroad}}" } }""");
        var packs = await TwoPacks();
        Assert.Contains("No earlier answers are kept", (await CommandRun.Run("pack", "restore", command.At("out"))).Errors, StringComparison.Ordinal);
        Replace(packs[0], Abroad, "The first edit.");
        await CommandRun.Run("pack", "sync", command.At("out"));
        Replace(packs[0], "The first edit.", "The second edit.");

        Assert.Contains("holds changes of yours that were not taken over yet", (await CommandRun.Run("pack", "restore", command.At("out"))).Errors, StringComparison.Ordinal);
        Assert.Contains("kept are 1.", (await CommandRun.Run("pack", "restore", command.At("out"), "--state", "7")).Errors, StringComparison.Ordinal);
        Assert.Contains("The second edit.", Text(packs[0]), StringComparison.Ordinal);
    }

    private async Task<string[]> TwoPacks()
    {
        command.PutLetter("a.eml", "Northgate");
        command.PutLetter("b.eml", "Elmwood");
        await CommandRun.Run("prepare", command.At("a.eml"), command.At("b.eml"), "--home", "Asia/Karachi", "--out", command.At("out"));
        return [command.At("out", "packs", "northgate-internal-medicine.docx"), command.At("out", "packs", "elmwood-internal-medicine.docx")];
    }

    private void Profile(string json) => command.Put(Path.Combine("out", "profile.json"), json);

    private Task<byte[]> Bytes(string name) => File.ReadAllBytesAsync(command.At("out", name), TestContext.Current.CancellationToken);

    private AnswerBank Bank() => AnswerBankJson.Read(File.ReadAllBytes(command.At("out", "answers.json")));

    // As an editor does it: the words on the page and those in the store are one.
    private static void Replace(string pack, string words, string others)
    {
        using var zip = ZipFile.Open(pack, ZipArchiveMode.Update);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            var text = Read(entry);
            if (text.Contains(words, StringComparison.Ordinal))
            {
                using var stream = entry.Open();
                stream.SetLength(0);
                stream.Write(Encoding.UTF8.GetBytes(text.Replace(words, others, StringComparison.Ordinal)));
            }
        }
    }

    private static string Text(string pack)
    {
        using var zip = ZipFile.OpenRead(pack);
        return Read(zip.GetEntry("word/document.xml")!);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
