using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests.Snapshots;

/// <summary>The one-page sheets from the command line.</summary>
public class SnapshotCommandTests
{
    private const string Alder = "alder-internal-medicine";

    [Fact]
    public async Task the_book_is_on_the_sheet_that_prepare_printed_and_on_the_next_one()
    {
        using var command = await Prepared();
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Medical Center", "--specialty", "Internal Medicine", "--city", "Buffalo, NY");
        await CommandRun.Run("programs", "fact", command.At("out"), Alder, "positions", "42", "--source", "freida");
        await CommandRun.Run("programs", "note", command.At("out"), Alder, "why", "The refugee clinic.");

        var printed = await CommandRun.Run("snapshot", command.At("out"), "--program", Alder);

        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        var text = await Text(command.At("out", "snapshots", $"{Alder}.pdf"));
        Assert.Contains("FREIDA,", text, StringComparison.Ordinal);
        Assert.Contains("refugee", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_program_that_has_not_invited_yet_has_a_page_when_it_is_asked_for()
    {
        using var command = await Prepared();
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Birch Hospital", "--specialty", "Pediatrics", "--city", "Reno, NV");

        var printed = await CommandRun.Run("snapshot", command.At("out"), "--program", "birch-pediatrics");

        Assert.Equal(0, printed.Code);
        Assert.Contains("invitation", await Text(command.At("out", "snapshots", "birch-pediatrics.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_program_that_is_nowhere_is_refused_in_one_sentence_and_nothing_is_printed()
    {
        using var command = await Prepared();
        var before = File.GetLastWriteTimeUtc(command.At("out", "snapshots", $"{Alder}.pdf"));

        var printed = await CommandRun.Run("snapshot", command.At("out"), "--program", "nobody");

        Assert.Equal(2, printed.Code);
        Assert.StartsWith("nobody is no interview of this season and no program of its book", printed.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(command.At("out", "snapshots", $"{Alder}.pdf")));
    }

    [Fact]
    public async Task a_binder_holds_all_programs_in_the_order_of_their_interviews_on_the_paper_asked_for()
    {
        using var command = await Prepared();

        var printed = await CommandRun.Run("snapshot", command.At("out"), "--binder", "--paper", "a4");

        Assert.Equal(0, printed.Code);
        var about = (await ExternalProgram.Start("pdfinfo", command.At("out", "snapshots.pdf"))).Output;
        Assert.Matches(@"Pages: +3\n", about);
        Assert.Matches(@"Page size: +595\.28 x 841\.89 pts \(A4\)", about);
        var pages = (await Text(command.At("out", "snapshots.pdf"))).Split('\f');
        Assert.Contains("Cedar Medical Center", pages[1], StringComparison.Ordinal);
        Assert.Contains("Alder Medical Center", pages[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task sheets_are_on_the_paper_of_the_preferences_whoever_prints_them_unless_the_call_names_another()
    {
        using var command = await Prepared();
        command.Put("out/preferences.json", """{ "paper": "a4" }""");
        var sheet = command.At("out", "snapshots", $"{Alder}.pdf");

        await CommandRun.Run("snapshot", command.At("out"));
        var first = await Size(sheet);
        await CommandRun.Run("snapshot", command.At("out"), "--paper", "letter");
        var named = await Size(sheet);
        await CommandRun.Run("prepare", command.PutLetter("b.eml", "Birch"), "--out", command.At("out"));
        var again = await Size(sheet);

        Assert.Equal(("A4", "letter", "A4"), (first, named, again));
    }

    [Fact]
    public async Task reasons_of_the_profile_stand_on_the_sheet_until_the_book_has_words_of_the_person()
    {
        using var command = await Prepared();
        command.Put("out/profile.json", """{ "programs": [{ "program": "alder-internal-medicine", "reasons": [{ "reason": "A continuity clinic for refugees", "source": "website" }] }] }""");
        var sheet = command.At("out", "snapshots", $"{Alder}.pdf");

        var printed = await CommandRun.Run("snapshot", command.At("out"));
        var fromProfile = await Text(sheet);
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Medical Center", "--specialty", "Internal Medicine", "--city", "Buffalo, NY");
        await CommandRun.Run("programs", "note", command.At("out"), Alder, "why", "The night float team.");
        await CommandRun.Run("snapshot", command.At("out"));
        var fromBook = await Text(sheet);

        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains("A continuity clinic for refugees (website)", fromProfile, StringComparison.Ordinal);
        Assert.DoesNotContain("Which part of the training fits", fromProfile, StringComparison.Ordinal);
        Assert.Contains("The night float team.", fromBook, StringComparison.Ordinal);
        Assert.DoesNotContain("refugees", fromBook, StringComparison.Ordinal);
    }

    [Fact]
    public async Task prepare_and_snapshot_print_the_same_sheet_for_every_program()
    {
        using var command = await Prepared();
        var sheets = Directory.GetFiles(command.At("out", "snapshots")).Order(StringComparer.Ordinal).ToList();
        var prepared = sheets.ConvertAll(File.ReadAllBytes);
        sheets.ForEach(File.Delete);

        await CommandRun.Run("snapshot", command.At("out"));

        Assert.Equal([$"{Alder}.pdf", "cedar-internal-medicine.pdf"], sheets.Select(Path.GetFileName));
        Assert.Equal(prepared, sheets.ConvertAll(File.ReadAllBytes));
    }

    [Fact]
    public async Task paper_that_no_printer_has_is_refused()
    {
        using var command = await Prepared();

        var printed = await CommandRun.Run("snapshot", command.At("out"), "--paper", "a5");

        Assert.Equal(2, printed.Code);
        Assert.Contains("'a5'", printed.Errors, StringComparison.Ordinal);
    }

    private static async Task<CommandRun> Prepared()
    {
        var command = new CommandRun();
        var first = command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time.");
        var second = command.PutLetter("c.eml", "Cedar", body: "It will be held on Tuesday, November 10, 2026, 9:00 AM to 12:00 PM Eastern Time.");
        Assert.Equal(0, (await CommandRun.Run("prepare", first, second, "--home", "Asia/Karachi", "--out", command.At("out"))).Code);
        return command;
    }

    private static async Task<string> Size(string path)
    {
        var about = (await ExternalProgram.Start("pdfinfo", path)).Output;
        return about.Contains("(A4)", StringComparison.Ordinal) ? "A4" : about.Contains("(letter)", StringComparison.Ordinal) ? "letter" : about;
    }

    private static async Task<string> Text(string path) => (await ExternalProgram.Start("pdftotext", path, "-")).Output;
}
