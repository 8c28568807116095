using System.Security.Cryptography;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Cli.Tests.Conventions;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests;

/// <summary>The first thing that a newcomer does: prepare the sample season. From saved messages to a folder of documents, by the real command.</summary>
public sealed class SampleSeasonTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("officeprep-season-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task letters_about_one_interview_find_each_other()
    {
        var season = await Prepared();

        Assert.Equal(12, season.Interviews.Count);
        Assert.Equal(
            ["01-linden-ferry-invited.eml", "04-linden-ferry-confirmed.eml", "16-linden-ferry-reminder.eml", "17-linden-ferry-moved.eml", "24-linden-ferry-second-look.eml"],
            LettersOf(season, "linden-ferry"));
        Assert.Equal(["02-cottonwood-prairie-dates.eml", "07-cottonwood-prairie-confirmed.eml", "15-cottonwood-prairie-social.eml"], LettersOf(season, "cottonwood-prairie"));
        Assert.Equal(["11-copper-ridge-waitlist.eml", "22-copper-ridge-place-open.eml"], LettersOf(season, "copper-ridge"));
        Assert.Null(season.Letters.Single(letter => letter.Source == "05-match-digest-newsletter.eml").InterviewId);
    }

    [Theory]
    [InlineData("linden-ferry", "2026-11-19T08:00:00-05:00")]
    [InlineData("cottonwood-prairie", "2026-11-05T09:00:00-06:00")]
    [InlineData("quarry-hill", "2026-10-22T09:00:00-04:00")]
    [InlineData("ninth-street", "2026-12-04T07:45:00-05:00")]
    [InlineData("harbor-light", "2026-11-17T12:30:00-05:00")]
    [InlineData("desert-willow", "2026-10-28T08:15:00-07:00")]
    [InlineData("sweetwater-basin", "2026-11-23T10:00:00-07:00")]
    [InlineData("plumeria-bay", "2026-12-09T13:00:00-10:00")]
    [InlineData("bluestem-crossing", "2026-12-17T09:30:00-06:00")]
    public async Task a_scheduled_interview_stands_at_its_last_fixed_hour(string program, string start)
    {
        var interview = Of(await Prepared(), program);

        Assert.Equal(InterviewStatus.Scheduled, interview.Status);
        var at = Assert.IsType<Moment.At>(interview.Main?.Start);
        Assert.Equal(start, OffsetDateTimePattern.Rfc3339.Format(at.Clock));
    }

    [Theory]
    [InlineData("quarry-hill", DoubtCode.ZoneSeason)]
    [InlineData("sweetwater-basin", DoubtCode.ZoneMissing)]
    [InlineData("bluestem-crossing", DoubtCode.WeekdayMismatch)]
    public async Task what_a_letter_leaves_open_is_asked(string program, DoubtCode code) =>
        Assert.Contains(Of(await Prepared(), program).Main!.Doubts, doubt => doubt.Code == code);

    [Fact]
    public async Task what_was_called_off_refused_or_put_on_a_list_is_told_apart()
    {
        var season = await Prepared();

        Assert.Equal(InterviewStatus.Cancelled, Of(season, "gull-point").Status);
        Assert.Equal(InterviewStatus.Declined, Of(season, "saltmarsh").Status);
        Assert.Equal(InterviewStatus.Invited, Of(season, "copper-ridge").Status);
    }

    [Fact]
    public async Task a_place_that_opens_must_be_taken_within_elapsed_hours() =>
        Assert.Equal(Instant.FromUtc(2026, 12, 8, 19, 0), Assert.IsType<Moment.At>(Of(await Prepared(), "copper-ridge").ReplyBy?.Start).Instant);

    [Fact]
    public async Task every_living_interview_gets_its_pack_and_snapshot()
    {
        var season = await Prepared();
        var living = season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)).Select(interview => interview.Id).ToList();

        Assert.Equal(10, living.Count);
        Assert.Equal(living.Append("general").Order(StringComparer.Ordinal), Names("packs", "*.docx"));
        Assert.Equal(living.Order(StringComparer.Ordinal), Names("snapshots", "*.pdf"));
        Assert.All(new[] { "season.json", "calendar.ics", "tracker.xlsx" }, file => Assert.True(new FileInfo(Path.Combine(folder, file)).Length > 0));
    }

    [Fact]
    public async Task the_table_shows_both_clocks()
    {
        var (code, output, _) = await Run("--now", "2026-10-01T00:00:00Z");

        Assert.Equal(0, code);
        Assert.Contains("Plumeria Bay Medical Center", output, StringComparison.Ordinal);
        Assert.Contains("UTC\u221210)", output, StringComparison.Ordinal);
        Assert.Contains("UTC+5)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_same_mail_on_another_day_changes_nothing()
    {
        await Prepared();
        var before = Hashes();
        var (code, _, _) = await Run("--now", "2026-10-01T18:30:00Z");

        Assert.Equal(0, code);
        Assert.Equal(before, Hashes());
    }

    [Fact]
    public async Task the_order_in_which_messages_are_named_does_not_matter()
    {
        await Prepared();
        var before = Hashes();
        Directory.Delete(folder, recursive: true);
        var messages = Directory.EnumerateFiles(RepositoryRoot.Path("seeds", "sample-season")).OrderDescending(StringComparer.Ordinal);
        var (code, _, _) = await Run(["--now", "2026-10-01T00:00:00Z"], [.. messages]);

        Assert.Equal(0, code);
        Assert.Equal(before, Hashes());
    }

    [Fact]
    public async Task the_built_command_does_the_same_as_a_process()
    {
        var run = await ExternalProgram.Start("dotnet", House.Cli.Location, "prepare", RepositoryRoot.Path("seeds", "sample-season"), "--home", "Asia/Karachi", "--out", folder, "--quiet");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(12, Season().Interviews.Count);
    }

    private async Task<Season> Prepared()
    {
        var (code, _, errors) = await Run("--now", "2026-10-01T00:00:00Z");
        Assert.Equal((0, ""), (code, errors));
        return Season();
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] options) => Run(options, [RepositoryRoot.Path("seeds", "sample-season")]);

    private async Task<(int Code, string Output, string Errors)> Run(string[] options, string[] messages)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var errors = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(Stream.Null, output, errors, TimeProvider.System, IsTerminal: false, WantsNoColor: true);
        var code = await CommandLine.Run(["prepare", .. messages, "--home", "Asia/Karachi", "--out", folder, .. options], surroundings);
        return (code, output.ToString(), errors.ToString());
    }

    private Season Season() => SeasonJson.Read(File.ReadAllBytes(Path.Combine(folder, "season.json")));

    private static Interview Of(Season season, string program) => season.Interviews.Single(interview => interview.Id.StartsWith(program, StringComparison.Ordinal));

    private static IEnumerable<string> LettersOf(Season season, string program)
    {
        var sources = season.Letters.ToDictionary(letter => letter.Key, letter => letter.Source, StringComparer.Ordinal);
        return Of(season, program).Letters.Select(key => sources[key]);
    }

    private IEnumerable<string> Names(string below, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(folder, below), pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private SortedDictionary<string, string> Hashes() =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
}
