using OfficePrep.Documents.Word;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>Words of the profile reach the boxes that they are meant for.</summary>
public sealed class OwnWordsTests
{
    [Fact]
    public void every_word_of_the_profile_for_a_program_stands_in_a_box_of_its_pack()
    {
        var profile = ProfileJson.Read(File.ReadAllBytes(RepositoryRoot.Path("seeds", "sample-profile.json")));
        var pack = PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full()), profile with { Programs = [new ProgramReasons(PackSamples.Full().Id) { Answer = "Because of your clinic." }] });
        var answers = pack.Own.Into(PackAnswers.None);
        var written = PrepPackDocument.Print(pack, answers, []).Written.Answers;

        Assert.True(pack.Own.Answers.Count > 20);
        Assert.All(pack.Own.Answers, answer => Assert.Equal(answer.Text, written.Text(answer.Id)));
        Assert.All(pack.Own.Answers, answer => Assert.Equal(answer.IsForEveryPack, written.IsEverywhere(answer.Id)));
    }
}
