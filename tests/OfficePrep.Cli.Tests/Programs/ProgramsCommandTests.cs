namespace OfficePrep.Cli.Tests.Programs;

/// <summary>The book of programs from the command line.</summary>
public class ProgramsCommandTests
{
    private const string Alder = "alder-internal-medicine";

    [Fact]
    public async Task a_program_is_added_before_any_invitation_and_its_research_is_listed()
    {
        using var command = new CommandRun();

        var added = await Add(command);
        var listed = await CommandRun.Run("programs", command.At("out"));

        Assert.StartsWith("alder-internal-medicine is in the book: Alder Medical Center, Internal Medicine (Buffalo, NY).", added.Output, StringComparison.Ordinal);
        Assert.Contains("website, freida, nrmp, social-media, open-house, word-of-mouth, why", listed.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 program in the book.\n", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_interview_that_comes_later_is_the_program_of_the_book()
    {
        using var command = new CommandRun();
        await Add(command);

        var prepared = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time."), "--home", "Asia/Karachi", "--out", command.At("out"));
        var listed = await CommandRun.Run("programs", command.At("out"));

        Assert.Equal(0, prepared.Code);
        Assert.Equal(Alder, command.Season("out").Interviews.Single().Id);
        Assert.Contains("Scheduled", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not in the book", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task facts_and_words_are_shown_with_source_and_date_and_nothing_is_lost()
    {
        using var command = new CommandRun();
        await Add(command);
        await CommandRun.Run("programs", "fact", command.At("out"), Alder, "graduates-abroad", "35 %", "--source", "website", "--link", "https://alder.example/residents");
        await CommandRun.Run("programs", "fact", command.At("out"), Alder, "graduates-abroad", "20 %", "--source", "freida", "--date", "2026-06-01");
        await CommandRun.Run("programs", "note", command.At("out"), Alder, "why", "The street clinic.\nMy clerkship there.");
        var flagged = await CommandRun.Run("programs", "note", command.At("out"), Alder, "question", "How many IMGs are there, and what percent of IMGs stays?");
        await CommandRun.Run("programs", "note", command.At("out"), Alder, "wordOfMouth", "Kind seniors.", "--contact", "R. Osei");

        var shown = await CommandRun.Run("programs", "show", command.At("out"), Alder);

        Assert.Contains("The book already answers part of this: graduates from abroad is", flagged.Output, StringComparison.Ordinal);
        Assert.Contains("Graduates from abroad: sources disagree: 35 % (program’s page, Oct 20, 2026) · 20 % (FREIDA, Jun 1, 2026, over 90 days old)\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Why I’m interested: The street clinic.\n  My clerkship there.\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("word of mouth, R. Osei (not to be quoted): Kind seniors.\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("To do: Look the program up in FREIDA", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_letter_to_somebody_who_knows_the_program_is_drafted_and_not_sent()
    {
        using var command = new CommandRun();
        await Add(command);

        var draft = await CommandRun.Run("programs", "show", command.At("out"), Alder, "--write-to", "Dr. Osei");

        Assert.StartsWith("Subject: A question about Alder Medical Center, Internal Medicine", draft.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "programs.programs.json cannot be used", "{ \"version\": 2, \"programs\": [] }")]
    [InlineData(2, "programs.programs.json cannot be used", "{ \"version\": 1, \"programs\": [], \"mine\": 1 }")]
    public async Task a_book_that_cannot_be_read_is_left_as_it_is(int code, string reason, string text)
    {
        using var command = new CommandRun();
        var file = command.Put("out/programs.json", text);

        var added = await Add(command);

        Assert.Equal(code, added.Code);
        Assert.Contains(reason["programs.".Length..], added.Errors, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("calls", "q4", "website", "Calls is no topic; known are type, website, mission")]
    [InlineData("graduates-abroad", "350 %", "website", "“350 %” is no share between 0 and 100")]
    [InlineData("call", "q4", "friend", "Friend is no source; known are website, freida")]
    public async Task what_is_no_fact_is_one_sentence_and_changes_nothing(string topic, string value, string source, string sentence)
    {
        using var command = new CommandRun();
        await Add(command);
        var before = await File.ReadAllTextAsync(command.At("out", "programs.json"), TestContext.Current.CancellationToken);

        var result = await CommandRun.Run("programs", "fact", command.At("out"), Alder, topic, value, "--source", source);

        Assert.Equal(2, result.Code);
        Assert.StartsWith(sentence, result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(command.At("out", "programs.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task the_same_program_is_not_added_twice_and_one_that_may_be_the_same_is_asked_about()
    {
        using var command = new CommandRun();
        await Add(command);

        var again = await Add(command);
        var longer = await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Lakeside", "--specialty", "IM", "--city", "Buffalo, NY");
        var another = await CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Lakeside", "--specialty", "IM", "--city", "Buffalo, NY", "--another");

        Assert.Equal((2, 2, 0), (again.Code, longer.Code, another.Code));
        Assert.StartsWith("It may be alder-internal-medicine: ", longer.Errors, StringComparison.Ordinal);
    }

    private static Task<CommandRun.Result> Add(CommandRun command) =>
        CommandRun.Run("programs", "add", command.At("out"), "--institution", "Alder Medical Center", "--specialty", "IM", "--city", "Buffalo, NY");
}
