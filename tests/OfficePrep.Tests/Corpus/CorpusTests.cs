using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Corpus;

/// <summary>Reads whole folders of messages and holds the floors. Every miss is printed, also when the floors hold.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void our_own_messages_are_read() => Hold(CorpusFolder.Own, Floors.Own);

    [Fact]
    public void the_sample_season_is_read() => Hold(CorpusFolder.SampleSeason, Floors.SampleSeason);

    [Fact]
    public void the_messages_beside_the_checkout_are_read()
    {
        if (!CorpusFolder.Shared.Exists)
        {
            LeftOut.Because("There is no ../shared/corpus beside the checkout.");
        }

        Hold(CorpusFolder.Shared, Floors.Shared);
    }

    [Fact]
    public void every_message_has_an_expected_reading_and_the_other_way_round()
    {
        Assert.Empty(CorpusFolder.Own.Unpaired());
        Assert.Empty(CorpusFolder.SampleSeason.Unpaired());
    }

    private void Hold(CorpusFolder folder, Floors floors)
    {
        var score = folder.Score();
        output.WriteLine(score.ToString());

        Assert.True(score.SilentWrong <= floors.SilentWrong, $"{score.SilentWrong} wrong times in silence, allowed {floors.SilentWrong}\n{score}");
        Assert.True(score.ExactRate >= floors.ExactRate, $"exact {score.ExactRate:F4}, floor {floors.ExactRate}\n{score}");
        Assert.True(score.TimesF1 >= floors.TimesF1, $"times F1 {score.TimesF1:F4}, floor {floors.TimesF1}\n{score}");
        Assert.True(score.Rate("kind") >= floors.Kind, $"kind {score.Rate("kind"):F4}, floor {floors.Kind}\n{score}");
        Assert.True(score.Needless <= floors.NeedlessDoubts, $"{score.Needless} needless doubts, allowed {floors.NeedlessDoubts}\n{score}");
    }
}
