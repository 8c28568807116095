using System.Text;
using System.Text.Json.Nodes;
using OfficePrep.Planning;
using OfficePrep.Planning.Migrations;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Planning;

/// <summary>Seasons written by older versions of OfficePrep, as they were written, are read and lose nothing.</summary>
public class SeasonMigrationTests
{
    private static byte[] Version1 => File.ReadAllBytes(RepositoryRoot.Path("tests", "OfficePrep.Tests", "Planning", "seasons", "season.v1.json"));

    [Fact]
    public void there_is_a_step_from_every_older_version() =>
        Assert.Equal(Enumerable.Range(1, SeasonJson.Version - 1), SeasonMigrations.Steps.Select(step => step.From));

    [Fact]
    public void every_member_of_a_version_1_file_is_kept()
    {
        var old = JsonNode.Parse(Version1)!.AsObject();
        var today = JsonNode.Parse(SeasonJson.Write(SeasonJson.Read(Version1)))!.AsObject();

        Assert.Equal(2, today["version"]!.GetValue<int>());
        foreach (var (name, value) in old.Where(member => member.Key is "tzdbVersion" or "home" or "letters" or "documents"))
        {
            Assert.True(JsonNode.DeepEquals(value, today[name]), name);
        }

        Assert.Equal(old["interviews"]!.AsArray().Select(interview => interview!["id"]!.ToString()), today["interviews"]!.AsArray().Select(interview => interview!["id"]!.ToString()));
        Assert.Empty(today["answers"]!.AsArray());
    }

    [Fact]
    public void a_version_1_season_goes_on_where_it_stopped()
    {
        var season = SeasonJson.Read(Version1);
        var again = Planner.Plan(season, []).After;

        Assert.Equal(season.Interviews.Select(interview => (interview.Id, interview.Status, interview.Main?.Start, interview.Revision)), again.Interviews.Select(interview => (interview.Id, interview.Status, interview.Main?.Start, interview.Revision)));
        Assert.Equal(SeasonJson.Write(again), SeasonJson.Write(SeasonJson.Read(SeasonJson.Write(again))));
    }

    [Theory]
    [InlineData("{\"version\": 0}", "season.version is not a version of the file.")]
    [InlineData("{\"version\": 1, \"home\": 7}", "season.tzdbVersion is not text.")]
    public void a_damaged_older_season_is_refused_by_its_place(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => SeasonJson.Read(Encoding.UTF8.GetBytes(text))).Message);
}
