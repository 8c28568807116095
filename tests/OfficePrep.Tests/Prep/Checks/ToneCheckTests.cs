using OfficePrep.Prep;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Tests.Prep.Checks;

/// <summary>Phrases that weaken an answer are found, and ordinary words of a ward are not.</summary>
public sealed class ToneCheckTests
{
    [Theory]
    [InlineData(RemarkKind.Apologetic, "I'm sorry that I went abroad", "I'm sorry")]
    [InlineData(RemarkKind.Apologetic, "Unfortunately, I studied in Grenada.", "Unfortunately, I")]
    [InlineData(RemarkKind.Apologetic, "I am just an IMG, but I work.", "just an IMG")]
    [InlineData(RemarkKind.Apologetic, "I only observed on the wards.", "I only observed")]
    [InlineData(RemarkKind.Apologetic, "I didn’t get into a school here.", "didn’t get into a school")]
    [InlineData(RemarkKind.Apologetic, "It was my second choice then.", "my second choice")]
    [InlineData(RemarkKind.Apologetic, "So I ended up in Poland.", "I ended up in")]
    [InlineData(RemarkKind.Defensive, "Despite being trained abroad I know the system.", "Despite being")]
    [InlineData(RemarkKind.Defensive, "My school is just as good as any in the country.", "just as good as any")]
    [InlineData(RemarkKind.Defensive, "Contrary to what my uncle feared, we had patients.", "Contrary to what")]
    [InlineData(RemarkKind.Defensive, "To be honest, the test was odd.", "To be honest")]
    [InlineData(RemarkKind.Defensive, "It was not my fault that the page was lost.", "was not my fault")]
    [InlineData(RemarkKind.Blaming, "The nurse was lazy.", "lazy")]
    [InlineData(RemarkKind.Blaming, "My school failed me in that year.", "failed me")]
    [InlineData(RemarkKind.Blaming, "I blame the attending.", "I blame")]
    [InlineData(RemarkKind.Blaming, "It was a toxic environment.", "toxic environment")]
    [InlineData(RemarkKind.Vague, "I am passionate about medicine.", "passionate about")]
    [InlineData(RemarkKind.Vague, "I am a hard worker.", "hard worker")]
    [InlineData(RemarkKind.Vague, "I saw fevers, rashes, etc.", "etc")]
    [InlineData(RemarkKind.Vague, "You have a great reputation.", "great reputation")]
    [InlineData(RemarkKind.Vague, "I guess I would call.", "I guess")]
    public void a_phrase_that_weakens_is_found_with_its_place(object kind, string text, string words)
    {
        var remark = Assert.Single(Of(text));
        Assert.Equal(kind, remark.Kind);
        var found = Assert.Single(remark.Words);
        Assert.Equal(words, found.Words);
        Assert.Equal(words, text.Substring(found.Start, words.Length));
        Assert.Equal("answers.whyMedicine", found.Place);
        Assert.NotEmpty(remark.Why);
        Assert.NotEmpty(remark.Try);
    }

    [Theory]
    [InlineData("I sat down and said that I was sorry for your loss.")]
    [InlineData("I told her I'm sorry for your loss, and waited.")]
    [InlineData("I told the family I am sorry to hear it.")]
    [InlineData("She looked up. “I'm sorry,” she said, “it was my fault.”")]
    [InlineData("I apologized to the patient and told the attending within the hour.")]
    [InlineData("Unfortunately the second culture grew the same organism.")]
    [InlineData("I only had two minutes before the next call.")]
    [InlineData("The toxic dose is lower in a small child; toxic shock was on our list.")]
    [InlineData("I told the mother that it was not her fault.")]
    [InlineData("She thought it was her fault, and I showed her the growth chart.")]
    [InlineData("He had no choice but to wait, so I waited with him.")]
    [InlineData("The patient was admitted to the unit, where I wrote the note.")]
    [InlineData("I learned to be honest with families before the numbers are in.")]
    [InlineData("After a month he came to trust me with his questions.")]
    [InlineData("There are no stupid questions at our sign-out.")]
    [InlineData("What kind of pain it was, he could not say.")]
    [InlineData("I help people who cannot read fill in the form.")]
    [InlineData("Many things at once: two admissions, one rapid response.")]
    [InlineData("The rule was unfair to patients without a car, so I asked for a second slot.")]
    [InlineData("I was exhausted, and despite my fatigue I checked the dose twice.")]
    [InlineData("The lazy eye was missed until the school screening.")]
    [InlineData("My first plan failed and I told the resident.")]
    [InlineData("I just finished the round when the lab called.")]
    [InlineData("We did not get into the room before the code was called.")]
    [InlineData("I take blame out of the debrief and ask what made the error easy.")]
    [InlineData("The kidneys were failing; we let the family decide.")]
    [InlineData("I chose Grenada because its clinics take students from the first year.")]
    [InlineData("My evaluation said that I notice who has not spoken.")]
    public void ordinary_words_are_no_fault_of_tone(string text) => Assert.Empty(Of(text));

    [Fact]
    public void words_in_quotation_marks_are_somebody_elses() =>
        Assert.Empty(Of("He shouted: \"You are lazy and I blame you, to be honest!\" I let him finish."));

    [Fact]
    public void the_longest_phrase_stands_for_those_within_it() =>
        Assert.Equal("since I was a child", Assert.Single(Assert.Single(Of("I knew since I was a child.")).Words).Words);

    [Fact]
    public void every_rule_can_be_set_off_by_each_of_its_phrases()
    {
        foreach (var rule in QuestionBank.BuiltIn.Frames.Tone)
        {
            Assert.All(rule.Say, phrase =>
            {
                var spoken = string.Join(' ', phrase.TrimStart('^').Split(' ').Select(word => word.Split('/')[0].Replace("_", "quite", StringComparison.Ordinal)));
                Assert.True(Of(spoken).Count > 0, $"{rule.Id}: {phrase}");
            });
        }
    }

    [Fact]
    public void our_own_advice_on_answers_keeps_its_own_rules()
    {
        var advice = QuestionBank.BuiltIn.Frames.Answers.SelectMany(frame => frame.Steps.Select(step => step.Start)).Concat(QuestionBank.BuiltIn.Checklists.Single(list => list.Id == "confidence").Items.Select(item => item.Text));
        Assert.All(advice, text => Assert.Empty(Of(text)));
    }

    private static List<Remark> Of(string text) => [.. ToneCheck.Of(new OwnText("answers.whyMedicine", "why medicine", text, OwnTextKind.Answer))];
}
