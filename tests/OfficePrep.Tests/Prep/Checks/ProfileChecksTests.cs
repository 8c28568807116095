using System.Globalization;
using CsCheck;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;
using OfficePrep.TestSupport;
using OfficePrep.Tests.Prep.Profile;

namespace OfficePrep.Tests.Prep.Checks;

public sealed class ProfileChecksTests
{
    private static readonly Bridge Toledo = new(BridgeKind.Elective) { Title = "Cardiology elective", Place = "Toledo, Ohio", From = new PartialDate(2025, 6), To = new PartialDate(2025, 7), Proof = "Letter" };

    [Fact]
    public void a_profile_well_told_has_nothing_against_it_but_its_short_samples() =>
        Assert.All(ProfileChecks.Of(ProfileSamples.Full(), null, PackSamples.Season(PackSamples.Full())), remark => Assert.True(remark.Kind is RemarkKind.TooShort or RemarkKind.NotCovered, remark.ToString()));

    [Fact]
    public void an_empty_profile_lacks_every_pillar_and_every_concern() =>
        Assert.All(ProfileChecks.Of(ApplicantProfile.Empty), remark => Assert.Equal(RemarkKind.NotCovered, remark.Kind));

    [Theory]
    [InlineData(80, RemarkKind.TooShort)]
    [InlineData(109, RemarkKind.TooShort)]
    [InlineData(110, null)]
    [InlineData(200, null)]
    [InlineData(322, null)]
    [InlineData(323, RemarkKind.TooLong)]
    public void an_answer_takes_one_to_two_minutes(int words, object? kind) =>
        Assert.Equal(kind, ProfileChecks.Of(Answer(string.Join(' ', Enumerable.Repeat("ward", words)))).FirstOrDefault(remark => remark.Kind is RemarkKind.TooShort or RemarkKind.TooLong)?.Kind);

    [Fact]
    public void a_length_is_remarked_on_only_where_slow_and_fast_speakers_agree() =>
        Gen.Int[1, 1000].Sample(words =>
        {
            var kinds = ProfileChecks.Of(Answer(string.Join(' ', Enumerable.Repeat("ward", words)))).Select(remark => remark.Kind).ToList();
            var time = new SpeakingTime(words);
            return kinds.Contains(RemarkKind.TooLong) == (time.Fast > 120) && kinds.Contains(RemarkKind.TooShort) == (time.Slow < 60) && time.Fast <= time.Slow;
        }, iter: 100);

    [Fact]
    public void a_story_without_a_result_and_an_action_without_i_are_named()
    {
        var story = ProfileSamples.Story("The night list", StorySetting.UnitedStates, "conflict") with { Result = null, Action = "We called the supervisor and we moved the monitor. I wrote it down." };
        var remarks = ProfileChecks.Of(ApplicantProfile.Empty with { Stories = [story] });
        var missing = Assert.Single(remarks, remark => remark.Kind == RemarkKind.MissingPart);
        Assert.Equal("Its result is missing; without all four parts a listener has to ask.", missing.Why);
        Assert.Equal("stories[0]", Assert.Single(missing.Words).Place);
        var without = Assert.Single(remarks, remark => remark.Kind == RemarkKind.WithoutI);
        Assert.Equal(("stories[0].action", 0, "We"), (without.Words[0].Place, without.Words[0].Start, without.Words[0].Words));
    }

    [Theory]
    [InlineData("I called her and then we moved the bed.", false)]
    [InlineData("Called her, moved the bed.", true)]
    [InlineData("I'd called her; we moved, we waited.", true)]
    [InlineData("I said “we can do this, we will, we must” and stayed.", false)]
    public void the_action_of_a_story_says_what_the_person_did(string action, bool remarked) =>
        Assert.Equal(remarked, ProfileChecks.Of(ApplicantProfile.Empty with { Stories = [ProfileSamples.Story("A", StorySetting.Abroad, "mistake") with { Action = action }] }).Any(remark => remark.Kind == RemarkKind.WithoutI));

    [Fact]
    public void stories_from_one_side_only_are_remarked_on()
    {
        var stories = Enumerable.Range(0, 3).Select(number => ProfileSamples.Story($"Story {number}", StorySetting.Abroad, "mistake")).ToList();
        Assert.Contains("abroad", Assert.Single(ProfileChecks.Of(ApplicantProfile.Empty with { Stories = stories }), remark => remark.Kind == RemarkKind.OneSided).Why, StringComparison.Ordinal);
        stories[1] = stories[1] with { Setting = StorySetting.UnitedStates };
        Assert.DoesNotContain(ProfileChecks.Of(ApplicantProfile.Empty with { Stories = stories }), remark => remark.Kind == RemarkKind.OneSided);
    }

    [Fact]
    public void a_story_told_in_four_answers_is_told_too_often()
    {
        const string Told = "Two patients needed the same monitored bed while the supervisor was scrubbed into surgery elsewhere. ";
        var story = ProfileSamples.Story("The night list", StorySetting.UnitedStates, "conflict") with { Situation = Told };
        var profile = ApplicantProfile.Empty with { Stories = [story], Answers = new StoryAnswers { WhyMedicine = Told + "A.", WhyAbroad = Told + "B.", HowItShapedMe = "Remember the night list, it changed me." } };
        Assert.DoesNotContain(ProfileChecks.Of(profile), remark => remark.Kind == RemarkKind.OftenUsed);
        var bank = AnswerBank.Empty with { Everywhere = AnswerBank.Empty.Everywhere.Add("q-conflict-1", Told + "C.").Add("debrief-asked-1", Told) };
        var remark = Assert.Single(ProfileChecks.Of(profile, bank), remark => remark.Kind == RemarkKind.OftenUsed);
        Assert.Equal(["answers.whyMedicine", "answers.whyAbroad", "answers.howItShapedMe", "q-conflict-1"], remark.Words.Select(words => words.Place));
    }

    [Fact]
    public void answers_typed_into_packs_are_looked_at_and_private_notes_are_not()
    {
        var bank = AnswerBank.Empty with
        {
            Everywhere = AnswerBank.Empty.Everywhere.Add("q-why-abroad-1", "Unfortunately I went abroad.").Add("backup-place-1", "Unfortunately I have none."),
            Programs = AnswerBank.Empty.Programs.Add("elm", ProgramAnswers.None with { Texts = ProgramAnswers.None.Texts.Add("debrief-feeling-1", "The attending was lazy.").Add("q-three-words-1", string.Join(' ', Enumerable.Repeat("word", 400))) }),
        };
        var remarks = ProfileChecks.Of(ApplicantProfile.Empty, bank).Where(remark => remark.Words.Count > 0).ToList();
        Assert.Equal([(RemarkKind.Apologetic, "q-why-abroad-1"), (RemarkKind.TooLong, "q-three-words-1")], remarks.Select(remark => (remark.Kind, remark.Words[0].Place)));
        Assert.Contains("elm", remarks[1].Words[0].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 2024 I did a cardiology elective in Toledo.", "2024")]
    [InlineData("My cardiology elective in Toledo was in May 2025.", "2025")]
    [InlineData("My cardiology elective in Toledo lasted four months.", "four months")]
    [InlineData("During sixteen weeks of my cardiology elective I wrote notes.", "sixteen weeks")]
    [InlineData("I finished three electives here.", "three electives")]
    public void a_bridge_told_otherwise_than_it_is_listed_is_shown_both_ways(string text, string words)
    {
        var remark = Assert.Single(ProfileChecks.Of(Answer(text) with { Bridges = [Toledo] }), remark => remark.Kind == RemarkKind.ToldTwoWays);
        Assert.Equal(words, remark.Words[0].Words);
        Assert.Equal(words, text.Substring(remark.Words[0].Start, words.Length));
    }

    [Theory]
    [InlineData("In 2025 I did a cardiology elective in Toledo.")]
    [InlineData("My cardiology elective in Toledo began in June 2025.")]
    [InlineData("My cardiology elective in Toledo lasted six weeks.")]
    [InlineData("I have one elective behind me.")]
    [InlineData("In 2019 I moved to Grenada.")]
    [InlineData("Since 2021 I send a card to a patient in Toledo.")]
    public void what_agrees_with_the_list_or_is_about_something_else_is_left_alone(string text) =>
        Assert.DoesNotContain(ProfileChecks.Of(Answer(text) with { Bridges = [Toledo] }), remark => remark.Kind == RemarkKind.ToldTwoWays);

    [Fact]
    public void any_year_outside_a_bridge_is_found_and_none_inside() =>
        Gen.Select(Gen.Int[2015, 2026], Gen.Int[0, 3], Gen.Int[2010, 2030], (from, length, told) => (from, to: from + length, told)).Sample(each =>
        {
            var bridge = Toledo with { From = new PartialDate(each.from), To = new PartialDate(each.to) };
            var text = string.Create(CultureInfo.InvariantCulture, $"My cardiology elective in Toledo was in {each.told}.");
            var found = ProfileChecks.Of(Answer(text) with { Bridges = [bridge] }).Any(remark => remark.Kind == RemarkKind.ToldTwoWays);
            return found == (each.told < each.from || each.told > each.to);
        }, iter: 200);

    [Fact]
    public void the_same_count_told_two_ways_is_found_whatever_the_numbers() =>
        Gen.Select(Gen.Int[2, 99], Gen.Int[2, 99]).Sample((first, second) =>
        {
            var profile = Answer(string.Create(CultureInfo.InvariantCulture, $"I followed {first} patients with asthma in Grenada.")) with
            {
                Strengths = [new Strength("Care", string.Create(CultureInfo.InvariantCulture, $"The asthma clinic of Grenada had {second} patients of mine."))],
            };
            return ProfileChecks.Of(profile).Count(remark => remark.Kind == RemarkKind.ToldTwoWays) == (first == second ? 0 : 1);
        }, iter: 100);

    [Fact]
    public void two_years_of_the_same_event_are_found()
    {
        var profile = Answer("I moved to Grenada for medical school in 2019.") with { Strengths = [new Strength("Roots", "Since I moved to Grenada for school in 2020 I cook for the house.")] };
        var remark = Assert.Single(ProfileChecks.Of(profile), remark => remark.Kind == RemarkKind.ToldTwoWays);
        Assert.Equal(["2019", "2020"], remark.Words.Select(words => words.Words));
    }

    [Fact]
    public void numbers_of_different_things_are_not_compared()
    {
        var profile = Answer("I spent six weeks with the fishermen of Carriacou.") with { Strengths = [new Strength("Care", "Two weeks after the storm I opened the clinic in Dominica.")] };
        Assert.DoesNotContain(ProfileChecks.Of(profile), remark => remark.Kind == RemarkKind.ToldTwoWays);
    }

    [Fact]
    public void a_bridge_without_proof_and_a_program_that_nobody_knows_are_named()
    {
        var profile = ApplicantProfile.Empty with { Bridges = [new Bridge(BridgeKind.Research) { Title = "Dengue" }], Programs = [new ProgramReasons("linden-fery-internal-medicine")] };
        var remarks = ProfileChecks.Of(profile, null, PackSamples.Season(PackSamples.Full()));
        Assert.Equal("It has no date and no place and no proof, and a director will ask.", Assert.Single(remarks, remark => remark.Kind == RemarkKind.WithoutProof).Why);
        Assert.Contains("linden-ferry-internal-medicine", Assert.Single(remarks, remark => remark.Kind == RemarkKind.Unknown).Try, StringComparison.Ordinal);
    }

    [Fact]
    public void every_remark_shows_words_that_stand_where_it_says() =>
        Gen.String.Array[1, 8].Sample(pieces =>
        {
            string[] phrases = ["I am just an IMG in Toledo", "6 weeks of cardiology", "in 2024", "“", "We did", "\n", "unfortunately I", "honestly"];
            var text = string.Join(' ', pieces.SelectMany((piece, at) => new[] { piece, phrases[(piece.Length + at) % phrases.Length] }));
            var profile = Answer(text) with { Bridges = [Toledo], Stories = [ProfileSamples.Story("The night list", StorySetting.Abroad, "mistake") with { Action = text }] };
            return ProfileChecks.Of(profile).SelectMany(remark => remark.Words)
                .Where(words => words.Place is "answers.whyMedicine" or "stories[0].action")
                .All(words => text.Substring(words.Start, words.Words.Length) == words.Words);
        }, iter: 200);

    private static ApplicantProfile Answer(string text) => ApplicantProfile.Empty with { Answers = new StoryAnswers { WhyMedicine = text } };
}
