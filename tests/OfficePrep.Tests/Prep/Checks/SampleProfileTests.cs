using System.Text;
using OfficePrep.Prep;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep.Checks;

/// <summary>The sample profile is written with care: whatever is remarked on in it is a false alarm, or a fault of the sample.</summary>
public sealed class SampleProfileTests
{
    private static ApplicantProfile Sample { get; } = ProfileJson.Read(File.ReadAllBytes(RepositoryRoot.Path("seeds", "sample-profile.json")));

    [Fact]
    public void a_profile_written_with_care_has_nothing_to_remark_on() =>
        Assert.Equal("", string.Join('\n', ProfileChecks.Of(Sample).Select(remark => $"{remark.Kind} [{string.Join(", ", remark.Words.Select(words => $"{words.Place}: {words.Words}"))}] {remark.Why}")));

    [Theory]
    [InlineData("I decided to go.", "I ended up in Grenada.", RemarkKind.Apologetic)]
    [InlineData("in June 2025, where", "in June 2024, where", RemarkKind.ToldTwoWays)]
    [InlineData("two hundred questions a week", "two hundred questions a week, etc.", RemarkKind.Vague)]
    [InlineData("\"setting\": \"abroad\"", "\"setting\": \"us\"", RemarkKind.OneSided)]
    [InlineData("I stopped, said", "Stopped, said", null)]
    [InlineData("\"proof\": \"Evaluation form, letter of recommendation\"", "\"proof\": \"\"", RemarkKind.WithoutProof)]
    public void one_change_for_the_worse_is_noticed_and_only_that(string words, string others, object? kind)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(RepositoryRoot.Path("seeds", "sample-profile.json")));
        Assert.Contains(words, text, StringComparison.Ordinal);
        var remarks = ProfileChecks.Of(ProfileJson.Read(Encoding.UTF8.GetBytes(text.Replace(words, others, StringComparison.Ordinal))));
        Assert.Equal(kind is null ? [] : [(RemarkKind)kind], remarks.Select(remark => remark.Kind));
    }

    [Fact]
    public void every_story_of_it_is_proposed_somewhere_and_every_pillar_is_carried()
    {
        var own = PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full()), Sample).Own;
        Assert.Equal(Sample.Stories.Select(story => story.Title).Order(StringComparer.Ordinal), own.Proposals.Select(proposal => proposal.Story).Distinct().Order(StringComparer.Ordinal));
        Assert.All(own.Pillars, pillar => Assert.True(pillar.IsCovered));
        Assert.All(own.Concerns, concern => Assert.True(concern.IsCovered, concern.Title));
    }
}
