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

    private static async Task<string> Text(string path) => (await ExternalProgram.Start("pdftotext", path, "-")).Output;
}
