using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Cli.Tests.Programs;

/// <summary>Changes of the book can be taken back, and nothing that was typed is lost by it.</summary>
public class UndoBookTests
{
    private const string Alder = "alder-internal-medicine";

    [Fact]
    public async Task changes_are_taken_back_one_by_one_and_the_undone_book_is_kept()
    {
        using var command = await WithAlder();
        await CommandRun.Run("programs", "note", command.At("out"), Alder, "why", "The refugee clinic.");
        await CommandRun.Run("programs", "fact", command.At("out"), Alder, "positions", "42", "--source", "freida");

        var first = await CommandRun.Run("programs", "undo", command.At("out"));
        var kept = await File.ReadAllTextAsync(command.At("out", ".history", "undone.programs.json"), TestContext.Current.CancellationToken);
        var second = await CommandRun.Run("programs", "undo", command.At("out"));
        var third = await CommandRun.Run("programs", "undo", command.At("out"));
        var none = await CommandRun.Run("programs", "undo", command.At("out"));

        Assert.StartsWith("Taken back: the book holds 1 program, 0 facts and 1 note again; it held 1 program, 1 fact and 1 note", first.Output, StringComparison.Ordinal);
        Assert.Contains("freida", kept, StringComparison.Ordinal);
        Assert.StartsWith("Taken back: the book holds 1 program, 0 facts and 0 notes again", second.Output, StringComparison.Ordinal);
        Assert.StartsWith("Taken back: the book holds 0 programs", third.Output, StringComparison.Ordinal);
        Assert.Equal(2, none.Code);
        Assert.StartsWith("There is nothing to take back in the book of", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_whole_import_is_one_change()
    {
        using var command = await WithAlder();
        var list = command.Put("list.csv", "Program,Specialty,City\nBirch Hospital,Pediatrics,\"Reno, NV\"\nElm Hospital,Psychiatry,\"Waco, TX\"\n");
        Assert.Equal(0, (await CommandRun.Run("programs", "import", command.At("out"), list)).Code);

        var undone = await CommandRun.Run("programs", "undo", command.At("out"));

        Assert.StartsWith("Taken back: the book holds 1 program, 0 facts and 0 notes again; it held 3 programs", undone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_damaged_history_changes_nothing()
    {
        using var command = await WithAlder();
        command.Put(Path.Combine("out", ".history", "00009.programs.json"), "{");
        var before = await File.ReadAllTextAsync(command.At("out", "programs.json"), TestContext.Current.CancellationToken);

        var undone = await CommandRun.Run("programs", "undo", command.At("out"));

        Assert.Equal(2, undone.Code);
        Assert.Contains("is damaged", undone.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(command.At("out", "programs.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task outcomes_are_shown_only_from_the_persons_own_table_with_year_and_source()
    {
        using var command = await WithAlder();
        var without = await CommandRun.Run("programs", "rank", command.At("out"), "--start");
        command.Put(Path.Combine("out", "outcomes.csv"), "specialty,group,band,matched,all,year,source\nInternal Medicine,US citizens trained abroad,,1200,2000,2025,NRMP results\n");

        var with = await CommandRun.Run("programs", "rank", command.At("out"));
        command.Put(Path.Combine("out", "outcomes.csv"), "specialty,group\nIM,all\n");
        var bad = await CommandRun.Run("programs", "rank", command.At("out"));

        Assert.DoesNotContain("past years", without.Output, StringComparison.Ordinal);
        Assert.Contains("US citizens trained abroad: 1,200 of 2,000 matched (60 %) in 2025 (NRMP results)", with.Output, StringComparison.Ordinal);
        Assert.Equal(2, bad.Code);
        Assert.Contains("it has no column matched, all, year, source", bad.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task research_stands_in_the_plan_and_can_be_ticked_off()
    {
        using var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time."), "--home", "Asia/Karachi", "--out", command.At("out"));
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Birch Hospital", "--specialty", "Pediatrics", "--city", "Reno, NV");

        var plan = await CommandRun.Run("plan", command.At("out"));
        var ticked = await CommandRun.Run("done", command.At("out"), "birch-pediatrics/research-website");
        var next = await CommandRun.Run("done", command.At("out"), "--all");

        Assert.Contains("Birch Hospital: Read the program’s own page", plan.Output, StringComparison.Ordinal);
        Assert.Equal(0, ticked.Code);
        Assert.Contains("[birch-pediatrics/research-freida]", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task research_is_ticked_off_in_the_tracker_by_the_same_name_and_stays_in_sight_there()
    {
        using var command = new CommandRun();
        await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time."), "--home", "Asia/Karachi", "--out", command.At("out"));
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Birch Hospital", "--specialty", "Pediatrics", "--city", "Reno, NV");
        await CommandRun.Run("tracker", "sync", command.At("out"));
        Tick(command.At("out", "tracker.xlsx"), "birch-pediatrics/research-website");

        var synced = await CommandRun.Run("tracker", "sync", command.At("out"));
        await CommandRun.Run("tracker", "sync", command.At("out"));
        await CommandRun.Run("tracker", "export", command.At("out"), "--csv");

        Assert.Equal((0, ""), (synced.Code, synced.Errors));
        Assert.Contains("birch-pediatrics/research-website", command.Season("out").Done.Keys);
        var tasks = (await File.ReadAllLinesAsync(command.At("out", "csv", "Tasks.csv"), TestContext.Current.CancellationToken)).Where(line => line.Contains("Birch Hospital: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, tasks.Count);
        Assert.Contains("\"Yes\"", Assert.Single(tasks, line => line.Contains("Read the program’s own page", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(tasks, line => line.Contains("No longer on", StringComparison.Ordinal));
    }

    // As a spreadsheet program does it: the cell in the column Done, on the row that carries the task's name.
    private static void Tick(string workbook, string task)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: true);
        var book = document.WorkbookPart!;
        var words = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        var sheet = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(each => each.Name == "Tasks").Id!);
        var rows = sheet.Worksheet!.Descendants<Row>().ToList();
        var done = rows[0].Elements<Cell>().ToList().FindIndex(cell => Words(cell) == "Done");
        var ticked = rows.Single(row => row.Elements<Cell>().Any(cell => Words(cell) == task)).Elements<Cell>().ElementAt(done);
        ticked.DataType = CellValues.InlineString;
        ticked.RemoveAllChildren();
        ticked.Append(new InlineString(new Text("Yes")));

        string? Words(Cell cell) => cell.DataType?.Value == CellValues.SharedString ? words[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.InnerText;
    }

    private static async Task<CommandRun> WithAlder()
    {
        var command = new CommandRun();
        await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Medical Center", "--specialty", "Internal Medicine", "--city", "Buffalo, NY");
        return command;
    }
}
