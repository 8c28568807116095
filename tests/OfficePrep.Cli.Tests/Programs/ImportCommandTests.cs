namespace OfficePrep.Cli.Tests.Programs;

/// <summary>A person's own list brought in from the command line.</summary>
public class ImportCommandTests
{
    private const string List = "Hospital,Specialty,City,Share abroad,Mood\nAlder Medical Center,IM,\"Buffalo, NY\",35 %,good\nBirch,Peds,\"Erie, PA\",20 %,\n";

    [Fact]
    public async Task the_mapping_is_shown_a_dry_run_writes_nothing_and_the_import_keeps_the_old_book()
    {
        using var command = new CommandRun();
        var list = command.Put("list.csv", List);

        var dry = await CommandRun.Run("programs", "import", command.At("out"), list, "--map", "Share abroad=graduates-abroad", "--dry-run");
        Assert.False(File.Exists(command.At("out", "programs.json")));
        var done = await CommandRun.Run("programs", "import", command.At("out"), list, "--map", "Share abroad=graduates-abroad");
        var again = await CommandRun.Run("programs", "import", command.At("out"), list, "--map", "Share abroad=graduates-abroad");

        Assert.Contains("“Hospital” is taken as institution (institution): its heading.\n", dry.Output, StringComparison.Ordinal);
        Assert.Contains("“Share abroad” is taken as graduates-abroad (graduates from abroad): as you said.\n", dry.Output, StringComparison.Ordinal);
        Assert.Contains("“Mood” is left out: no field has such a heading. To take it: --map \"Mood=FIELD\"\n", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("This would bring: 2 new programs, 0 programs that the book knew, 2 new facts.\n", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("Imported: 2 new programs, 0 programs that the book knew, 2 new facts.\n", done.Output, StringComparison.Ordinal);
        Assert.EndsWith("Imported: 0 new programs, 2 programs that the book knew, 0 new facts.\n", again.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(command.At("out", "programs.before-import.json")));
    }

    [Fact]
    public async Task one_bad_row_stops_the_whole_import_until_it_is_given_up()
    {
        using var command = new CommandRun();
        var list = command.Put("list.csv", List + "Cedar,Wizardry,,,\n");

        var stopped = await CommandRun.Run("programs", "import", command.At("out"), list);
        Assert.False(File.Exists(command.At("out", "programs.json")));
        var skipped = await CommandRun.Run("programs", "import", command.At("out"), list, "--skip-bad");

        Assert.Equal((2, 1), (stopped.Code, skipped.Code));
        Assert.Equal("Line 4: “Wizardry” is no specialty that is known; write it in full, such as Internal Medicine.\nNothing was imported: 1 row cannot be used; correct the list, or leave such rows out with --skip-bad.\n", stopped.Errors);
    }

    [Theory]
    [InlineData("Mood,Weather\n1,2\n", "no column is the institution; name it with --map \"Column=institution\"")]
    [InlineData("Hospital,\"IM\n", "a quotation mark that opens on line 1 is never closed")]
    [InlineData("PKnot a zip", "it is damaged or no Excel workbook (.xlsx); open it in the program that saved it and save it anew")]
    public async Task what_is_no_list_is_one_sentence(string text, string sentence)
    {
        using var command = new CommandRun();
        var list = command.Put("list.csv", text);

        var result = await CommandRun.Run("programs", "import", command.At("out"), list);

        Assert.Equal(2, result.Code);
        Assert.Equal($"{list} cannot be imported: {sentence}. Nothing was changed.\n", result.Errors);
    }

    [Fact]
    public async Task rank_orders_by_what_the_person_says_and_predicts_nothing()
    {
        using var command = new CommandRun();
        await CommandRun.Run("programs", "import", command.At("out"), command.Put("list.csv", List), "--map", "Share abroad=graduates-abroad");
        var none = await CommandRun.Run("programs", "rank", command.At("out"));
        await CommandRun.Run("programs", "rank", command.At("out"), "--start");
        command.Put("out/fit.json", """{ "specialties": ["pediatrics", "IM"], "graduatesAbroadFull": 50, "weights": { "specialty": 3 }, "mustNot": { "graduatesAbroadBelow": 25 } }""");

        var ranked = await CommandRun.Run("programs", "rank", command.At("out"));

        Assert.Contains("make one to edit with: officeprep programs rank", none.Errors, StringComparison.Ordinal);
        Assert.Equal(0, ranked.Code);
        Assert.StartsWith("This orders programs by what you said matters to you. It predicts neither invitations nor a match.\n1: Alder Medical Center, Internal Medicine (Buffalo, NY) [alder-internal-medicine], 55 of 100\n  50 × weight 3: Internal Medicine is your choice 2 of 2.\n", ranked.Output, StringComparison.Ordinal);
        Assert.Contains("Ruled out: Birch, Pediatrics (Erie, PA)", ranked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task invitations_that_lapse_first_come_first()
    {
        using var command = new CommandRun();
        var later = command.PutLetter("a.eml", "Alder", "Interview invitation", "You are invited to interview. Please reply by Friday, October 30, 2026, 5:00 PM Eastern Time.");
        var sooner = command.PutLetter("b.eml", "Birch", "Interview invitation", "You are invited to interview. Please reply by Monday, October 26, 2026, 5:00 PM Eastern Time.");
        await CommandRun.Run("prepare", later, sooner, "--home", "Asia/Karachi", "--out", command.At("out"));

        var ranked = await CommandRun.Run("programs", "rank", command.At("out"), "--start");

        Assert.True(ranked.Output.IndexOf("Birch", StringComparison.Ordinal) is > 0 and var first && first < ranked.Output.IndexOf("Alder", StringComparison.Ordinal), ranked.Output);
        Assert.Contains("UTC−4", ranked.Output, StringComparison.Ordinal);
        Assert.Contains("Karachi", ranked.Output, StringComparison.Ordinal);
    }
}
