using System.Text;
using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests;

/// <summary>A reply to a letter of the sample season, as a person types it.</summary>
public sealed class ReplyCommandTests : IDisposable
{
    private const string Home = "Asia/Karachi";

    private readonly CommandRun run = new();
    private readonly Interview interview;

    public ReplyCommandTests()
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.Path("seeds", "sample-season", "02-cottonwood-prairie-dates.eml"));
        var letter = new LetterReader().Read(bytes, LetterFormat.Message);
        var known = SeasonLetter.Of(letter, InvitationReader.Read(letter, Home), "02.eml", "00", Instant.FromUtc(2026, 10, 7, 15, 0));
        var season = Planner.Plan(Planner.NewSeason(Home), [known]).After;
        interview = season.Interviews[0];
        run.Put("season/season.json", SeasonJson.Write(season));
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task a_choice_is_printed_on_both_clocks_with_the_deadline()
    {
        var result = await Reply("choose", "--slot", "2", "--also", "3", "--name", "Zainab Qureshi");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.StartsWith("To: Marlene Stutzman <marlene.stutzman@cottonwoodprairie.example>\nSubject: Re: Interview dates, Cottonwood Prairie Family Medicine\n\nDear Marlene Stutzman,\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n    Thursday, November 5, 2026, 9:00 AM", result.Output, StringComparison.Ordinal);
        Assert.Contains(" (Salina, UTC−6)\n    For me: Thursday, November 5, 2026, 8:00 PM", result.Output, StringComparison.Ordinal);
        Assert.Contains(" (Salina, UTC−6)\n    For me: Monday, November 16, 2026, 8:00 PM", result.Output, StringComparison.Ordinal);
        Assert.Contains("Note: The last moment to answer has passed: Wednesday, October 14, 2026, 5:00 PM (Salina, UTC−5)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_draft_in_a_file_answers_the_letter_and_is_never_overwritten()
    {
        var file = run.At("draft.eml");
        var first = await Reply("choose", "--slot", "1", "--out", file);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var second = await Reply("choose", "--slot", "2", "--out", file);

        Assert.Equal(0, first.Code);
        Assert.Contains("In-Reply-To: <CAFab22e279e7e3ca773191=7df344f6@mail.gmail.com>\r\n", Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        Assert.StartsWith("X-Unsent: 1\r\n", Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(2, second.Code);
        Assert.Equal($"{file} is there already and stays as it is; name another file.\n", second.Errors);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task a_choice_without_a_number_lists_the_times_on_offer()
    {
        var result = await Reply("choose");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("3 times are on offer; say which one you choose, from 1 to 3.\n1: Tuesday, November 3, 2026, 1:00 PM", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\n3: Monday, November 16, 2026, 9:00 AM", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_reply_that_makes_no_sense_says_why()
    {
        var result = await Reply("confirm");

        Assert.Equal((2, "No time is fixed that you could confirm.\n"), (result.Code, result.Errors));
    }

    [Theory]
    [InlineData("nowhere-medicine", "confirm", "There is no interview nowhere-medicine; there are: ")]
    [InlineData(null, "shout", "shout")]
    public async Task a_wrong_call_says_what_there_is(string? id, string kind, string says)
    {
        var result = await CommandRun.Run("reply", run.At("season"), id ?? interview.Id, kind);

        Assert.Equal(2, result.Code);
        Assert.Contains(says, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_folder_without_a_season_says_how_to_make_one()
    {
        var result = await CommandRun.Run("reply", run.At("empty"), "x", "confirm");

        Assert.Equal(2, result.Code);
        Assert.Contains("officeprep prepare", result.Errors, StringComparison.Ordinal);
    }

    private Task<CommandRun.Result> Reply(params string[] arguments) => CommandRun.Run(["reply", run.At("season"), interview.Id, .. arguments]);
}
