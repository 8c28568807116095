using CsCheck;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep.Profile;

/// <summary>What of a profile reaches a pack: the person's words where they belong, and nothing that they did not write.</summary>
public sealed class OwnMaterialTests
{
    private static readonly string[] Themes = [.. QuestionBank.BuiltIn.Frames.Themes.Select(theme => theme.Word)];

    private static readonly string[] Skills = [.. QuestionBank.BuiltIn.Frames.Skills.Select(skill => skill.Word)];

    private static readonly Gen<ApplicantProfile> Profiles =
        Gen.Select(Gen.Int[0, Themes.Length - 1].Select(at => Themes[at]), Gen.Int[0, Skills.Length - 1].Select(at => Skills[at]).Array[0, 3], Gen.Bool, (theme, skills, abroad) => (theme, skills, abroad)).Array[0, 12]
            .Select(stories => ProfileSamples.Full() with { Stories = [.. stories.Select((each, at) => ProfileSamples.Story($"Story {at}", each.abroad ? StorySetting.Abroad : StorySetting.UnitedStates, each.theme, each.skills))] });

    [Fact]
    public void the_words_of_the_profile_stand_in_boxes_of_which_nothing_is_known()
    {
        var own = Pack(ProfileSamples.Full()).Own;
        var answers = own.Into(new PackAnswers { Texts = PackAnswers.None.Texts.Add("q-why-medicine-1", "What I wrote in Word.") });
        Assert.Equal("What I wrote in Word.", answers.Text("q-why-medicine-1"));
        Assert.False(answers.IsEverywhere("q-why-medicine-1"));
        Assert.Equal(ProfileSamples.Full().Answers.WhyAbroad, answers.Text("q-why-abroad-1"));
        Assert.True(answers.IsEverywhere("q-why-abroad-1"));
        Assert.Equal("Your refugee clinic is where I want to learn.", answers.Text("why-answer-1"));
        Assert.False(answers.IsEverywhere("why-answer-1"));
        Assert.Contains("It fell to me", answers.Text("story-mistake-task"), StringComparison.Ordinal);
    }

    [Fact]
    public void a_box_that_the_person_emptied_stays_empty()
    {
        var written = Pack(ProfileSamples.Full()).Own.Into(PackAnswers.None);
        var file = written with { Texts = written.Texts.SetItem("q-why-abroad-1", "").SetItem("why-answer-1", "") };
        var bank = AnswerBank.Empty.Absorb(PackSamples.Full().Id, written, file).Bank;
        var again = Pack(ProfileSamples.Full()).Own.Into(bank.For(PackSamples.Full().Id));
        Assert.Equal("", again.Text("q-why-abroad-1"));
        Assert.Equal("", again.Text("why-answer-1"));
        Assert.Equal(ProfileSamples.Full().Answers.WhyMedicine, again.Text("q-why-medicine-1"));
    }

    [Fact]
    public void a_box_that_was_not_touched_follows_the_profile_and_one_that_was_goes_to_every_pack()
    {
        var before = ProfileSamples.Full();
        var written = Pack(before).Own.Into(PackAnswers.None);
        var file = written with { Texts = written.Texts.SetItem("q-why-abroad-1", "Shorter now.") };
        var bank = AnswerBank.Empty.Absorb(PackSamples.Full().Id, written, file).Bank;
        Assert.Equal("Shorter now.", Assert.Single(bank.Everywhere).Value);
        var after = before with { Answers = before.Answers with { WhyMedicine = "New words.", WhyAbroad = "Other words." } };
        var again = Pack(after).Own.Into(bank.For(PackSamples.Full().Id));
        Assert.Equal("New words.", again.Text("q-why-medicine-1"));
        Assert.Equal("Shorter now.", again.Text("q-why-abroad-1"));
    }

    // Any order of typing, emptying, marking and changes of the profile: what was typed last stands, and a box nobody touched shows the profile.
    [Fact]
    public void whatever_a_person_does_in_a_pack_stands_and_what_they_left_alone_follows_the_profile()
    {
        string[] ids = ["q-why-medicine-1", "q-why-abroad-1", "why-answer-1", "q-conflict-1"];
        Gen.Select(Gen.Int[0, ids.Length - 1], Gen.Int[0, 3], Gen.Int[0, 9]).Array[1, 12].Sample(steps =>
        {
            var (profile, bank) = (ProfileSamples.Full(), AnswerBank.Empty);
            var typed = new Dictionary<string, string>();
            foreach (var (at, act, number) in steps)
            {
                if (act == 3)
                {
                    profile = profile with { Answers = profile.Answers with { WhyMedicine = $"Profile {number}.", WhyAbroad = $"Profile {number}." } };
                    continue;
                }

                var written = Pack(profile).Own.Into(bank.For(PackSamples.Full().Id));
                var (id, text) = (ids[at], act == 0 ? $"Typed {number}." : act == 1 ? "" : written.Text(ids[at]));
                var file = written with { Texts = written.Texts.SetItem(id, text), Ticks = act == 2 ? written.Ticks.SetItem(id + PackAnswers.EverywhereEnding, !written.IsEverywhere(id)) : written.Ticks };
                bank = bank.Absorb(PackSamples.Full().Id, written, file).Bank;
                if (act == 2 && !written.IsEverywhere(id))
                {
                    // Newly for every pack, it joins what another pack may have given to all before.
                    var joined = bank.For(PackSamples.Full().Id).Text(id);
                    Assert.Contains(text, joined, StringComparison.Ordinal);
                    typed[id] = joined;
                }
                else if (act == 2 || text != written.Text(id))
                {
                    typed[id] = text;
                }
            }

            var shown = Pack(profile).Own.Into(bank.For(PackSamples.Full().Id));
            var own = Pack(profile).Own.Answers.ToDictionary(answer => answer.Id, answer => answer.Text);
            return ids.All(id => shown.Text(id) == (typed.TryGetValue(id, out var text) ? text : own.GetValueOrDefault(id, "")));
        }, iter: 20);
    }

    [Theory]
    [InlineData("why-answer-1", false)]
    [InlineData("q-why-abroad-1", true)]
    public void marking_a_box_with_words_of_the_profile_makes_them_an_answer(string id, bool wasForEveryPack)
    {
        var written = Pack(ProfileSamples.Full()).Own.Into(PackAnswers.None);
        var file = written with { Ticks = written.Ticks.SetItem(id + PackAnswers.EverywhereEnding, !wasForEveryPack) };
        var bank = AnswerBank.Empty.Absorb(PackSamples.Full().Id, written, file).Bank;
        Assert.Equal(written.Text(id), wasForEveryPack ? bank.Programs[PackSamples.Full().Id].Texts[id] : bank.Everywhere[id]);
        Assert.Equal(written.Text(id), bank.For(PackSamples.Full().Id).Text(id));
    }

    [Theory]
    [InlineData("I love internal medicine because it stays.", "family-medicine", false)]
    [InlineData("I love internal medicine because it stays.", "internal-medicine", true)]
    [InlineData("I like staying with a problem.", "family-medicine", true)]
    public void an_answer_for_one_specialty_never_stands_in_the_pack_of_another(string text, string specialty, bool stands)
    {
        var profile = ApplicantProfile.Empty with { Answers = new StoryAnswers { WhySpecialty = text } };
        var own = Pack(profile, PackSamples.Full() with { Program = new ProgramIdentity { Institution = "Elm", Specialty = specialty } }).Own;
        Assert.Equal(stands, own.Answers.Any(answer => answer.Id == "q-why-specialty-1"));
        Assert.Equal(stands, !own.Missing.Any(sentence => sentence.Contains("whySpecialty", StringComparison.Ordinal)));
    }

    [Fact]
    public void an_answer_written_for_the_specialty_stands_before_the_general_one_and_in_that_pack_alone()
    {
        var answers = ProfileSamples.Full().Answers;
        var profile = ProfileSamples.Full() with { Answers = answers with { WhyEachSpecialty = answers.WhyEachSpecialty.Add("internal-medicine", "For this one.") } };
        var answer = Assert.Single(Pack(profile).Own.Answers, answer => answer.Id == "q-why-specialty-1");
        Assert.Equal("For this one.", answer.Text);
        Assert.False(answer.IsForEveryPack);
    }

    [Fact]
    public void a_story_is_proposed_with_its_reason_where_it_fits()
    {
        var own = Pack(ProfileSamples.Full()).Own;
        var conflict = own.ProposalFor("conflict");
        Assert.Equal("The night list", conflict?.Story);
        Assert.Equal("It is about a disagreement on a team and shows working in a team.", conflict?.Why);
        Assert.Equal("The wrong vial", own.ProposalFor("mistake")?.Story);
        Assert.Null(own.ProposalFor("three-words"));
    }

    [Fact]
    public void no_story_is_proposed_more_than_three_times_in_a_pack_and_every_proposal_fits()
    {
        var frames = QuestionBank.BuiltIn.Frames;
        Profiles.Sample(profile =>
        {
            var pack = Pack(profile);
            Assert.All(pack.Own.Proposals.GroupBy(proposal => proposal.Story), uses => Assert.InRange(uses.Count(), 1, 3));
            Assert.Equal(pack.Own.Proposals.Count, pack.Own.Proposals.Select(proposal => proposal.Question).Distinct().Count());
            var families = pack.Families.Concat(pack.Own.RedFlags).SelectMany(family => family.Questions.Select(question => (question.Id, Family: family.Id))).ToDictionary(each => each.Id, each => each.Family);
            Assert.All(pack.Own.Proposals, proposal =>
            {
                var story = Assert.Single(profile.Stories, story => story.Title == proposal.Story);
                var tags = frames.Themes.Where(theme => theme.Word == story.Theme).Concat(frames.Skills.Where(skill => story.Skills.Contains(skill.Word)));
                Assert.Contains(tags, tag => tag.Questions.Contains(proposal.Question) || (families.TryGetValue(proposal.Question, out var family) && tag.Families.Contains(family)));
                Assert.NotEqual(proposal.Story, proposal.Other);
            });
        }, iter: 60);
    }

    [Fact]
    public void every_word_of_the_persons_own_is_in_their_profile()
    {
        var profile = ProfileSamples.Full();
        var texts = profile.Stories.SelectMany(story => story.Parts.Select(part => part.Text))
            .Concat([profile.Answers.WhyMedicine, profile.Answers.WhyAbroad, profile.Answers.HowItShapedMe, profile.Answers.WhySpecialty, profile.Answers.FiveToTenYears, profile.Programs[0].Answer, "I notice who has not spoken: A nurse wrote so in my evaluation."])
            .ToHashSet();
        Assert.All(Pack(profile).Own.Answers.Concat(PrepPack.General(null, profile).Own.Answers), answer => Assert.Contains(answer.Text, texts));
    }

    [Fact]
    public void red_flags_that_apply_stand_among_what_is_theirs_and_not_a_second_time()
    {
        var general = PrepPack.General(null, ProfileSamples.Full());
        Assert.Equal(["exams", "gaps"], general.Own.RedFlags.Select(family => family.Id));
        Assert.Equal(["flag-score-low"], general.Own.RedFlags[0].Questions.Select(question => question.Id));
        Assert.DoesNotContain(general.Families, family => family.Id == "gaps");
        Assert.DoesNotContain(general.Families.SelectMany(family => family.Questions), question => question.Id == "flag-score-low");
        Assert.Contains(general.Families, family => family.Id == "conduct");
        var asked = general.CoreQuestions.Concat(general.Families.Concat(general.Specialties).Concat(general.Own.RedFlags).SelectMany(family => family.Questions)).Select(question => question.Id).ToList();
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public void an_empty_profile_fills_nothing_and_says_what_to_write()
    {
        var own = Pack(ApplicantProfile.Empty).Own;
        Assert.Empty(own.Answers);
        Assert.Empty(own.Proposals);
        Assert.All(own.Pillars.Concat(own.Concerns), coverage => Assert.False(coverage.IsCovered));
        Assert.Equal(4, own.Pillars.Count);
        Assert.True(own.Missing.Count >= 8);
        Assert.All(own.Missing, sentence => Assert.Contains("profile.json", sentence, StringComparison.Ordinal));
        Assert.Same(PackAnswers.None.Texts, own.Into(PackAnswers.None).Texts);
    }

    [Fact]
    public void a_concern_is_settled_by_the_material_that_it_asks_for()
    {
        var own = Pack(ProfileSamples.Full()).Own;
        Assert.All(own.Pillars, pillar => Assert.True(pillar.IsCovered, pillar.Title));
        Assert.Equal(["Your bridge: Cardiology elective, Toledo"], Assert.Single(own.Concerns, concern => concern.Id == "concern-letters").Material);
        Assert.Contains("Your story: The night list", Assert.Single(own.Concerns, concern => concern.Id == "concern-hierarchy").Material);
    }

    private static PrepPack Pack(ApplicantProfile profile, Interview? interview = null) => PrepPack.For(interview ?? PackSamples.Full(), PackSamples.Season(interview ?? PackSamples.Full()), profile);
}
