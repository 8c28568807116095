using System.Text;
using CsCheck;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Tests.Prep.Profile;

public sealed class ProfileJsonTests
{
    [Fact]
    public void the_file_to_start_from_is_read_and_says_nothing_yet()
    {
        var profile = ProfileJson.Read(ProfileJson.Starter());
        Assert.Equal(ApplicantProfile.Empty.Answers, profile.Answers);
        Assert.Empty(profile.Stories);
        Assert.Empty(profile.Bridges);
        Assert.Empty(profile.Strengths);
        Assert.Empty(profile.Programs);
        Assert.Null(profile.RedFlags);
    }

    [Fact]
    public void the_file_to_start_from_names_every_word_that_may_be_written()
    {
        var starter = Encoding.UTF8.GetString(ProfileJson.Starter());
        var frames = QuestionBank.BuiltIn.Frames;
        Assert.All(frames.Themes.Concat(frames.Skills), theme => Assert.Contains(theme.Word, starter, StringComparison.Ordinal));
        Assert.All(QuestionBank.BuiltIn.Families.Where(family => family.Part == QuestionPart.RedFlags), family => Assert.Contains($"\"{family.Id}\"", starter, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<BridgeKind>(), kind => Assert.Contains(SeedEntry.Kebab(kind.ToString()), starter, StringComparison.Ordinal));
    }

    [Fact]
    public void every_part_is_read()
    {
        var profile = Read("""
            {
              // Mine.
              "answers": { "whyAbroad": " One.\r\nTwo. ", "whyEachSpecialty": { "internal-medicine": "Because.", "family-medicine": "" } },
              "stories": [ { "title": "The night list", "setting": "us", "theme": "conflict", "skills": ["calm", "calm", ""], "when": "2025-06", "place": "Toledo", "situation": "S", "task": "T", "action": "A", "result": "R" } ],
              "bridges": [ { "kind": "quality-improvement", "title": "Sepsis bundle", "from": "2025", "to": "2025-06-14", "proof": "Poster" } ],
              "strengths": [ { "strength": "I listen", "proof": "A nurse said so." } ],
              "programs": [ { "program": "northgate-internal-medicine", "reasons": [ { "reason": "Clinic", "source": "website" } ], "answer": "Yes." } ],
              "redFlags": ["gaps", "flag-score-low"],
            }
            """);
        Assert.Equal("One.\nTwo.", profile.Answers.WhyAbroad);
        Assert.Equal(["internal-medicine"], profile.Answers.WhyEachSpecialty.Keys);
        var story = Assert.Single(profile.Stories);
        Assert.Equal(["calm"], story.Skills);
        Assert.Equal(new PartialDate(2025, 6), story.When);
        Assert.True(story.IsComplete);
        Assert.Equal(StorySetting.UnitedStates, story.Setting);
        Assert.Equal(new Bridge(BridgeKind.QualityImprovement) { Title = "Sepsis bundle", From = new PartialDate(2025), To = new PartialDate(2025, 6, 14), Proof = "Poster" }, Assert.Single(profile.Bridges));
        Assert.Equal(new Strength("I listen", "A nurse said so."), Assert.Single(profile.Strengths));
        Assert.Equal(new ProgramReason("Clinic", "website"), Assert.Single(Assert.Single(profile.Programs).Reasons));
        Assert.Equal(["gaps", "flag-score-low"], profile.RedFlags);
    }

    [Theory]
    [InlineData("""{ "storys": [] }""", "profile.storys is not known; did you mean stories")]
    [InlineData("""{ "answers": { "whyMedecine": "" } }""", "profile.answers.whyMedecine is not known; did you mean whyMedicine")]
    [InlineData("""{ "answers": { "whyEachSpecialty": { "internal-medecine": "" } } }""", "profile.answers.whyEachSpecialty.internal-medecine is not known; did you mean internal-medicine")]
    [InlineData("""{ "answers": [] }""", "profile.answers is not an object in braces.")]
    [InlineData("""{ "answers": { "whyAbroad": 3 } }""", "profile.answers.whyAbroad is not text.")]
    [InlineData("""{ "stories": [ { "situation": "x" } ] }""", "profile.stories[0].title is not a name for the story, by which you know it.")]
    [InlineData("""{ "stories": [ { "title": "a" }, { "title": "A" } ] }""", "profile.stories is not a list in which each story has a title of its own.")]
    [InlineData("""{ "stories": [ { "title": "a", "theme": "conflicts" } ] }""", "profile.stories[0].theme is “conflicts”, which is not a theme; did you mean conflict")]
    [InlineData("""{ "stories": [ { "title": "a", "setting": "Grenada" } ] }""", "profile.stories[0].setting is “Grenada”, which is not a setting; known here are abroad, us")]
    [InlineData("""{ "stories": [ { "title": "a", "when": "June 2025" } ] }""", "profile.stories[0].when is not a date such as 2025, 2025-06 or 2025-06-14.")]
    [InlineData("""{ "bridges": [ { "place": "x" } ] }""", "profile.bridges[0].kind is not there; write one of observership, elective, rotation, research, quality-improvement, work, volunteering, course.")]
    [InlineData("""{ "bridges": [ { "kind": "work", "from": "2025-06", "to": "2024" } ] }""", "profile.bridges[0].to is not on or after its from.")]
    [InlineData("""{ "strengths": [ { "proof": "x" } ] }""", "profile.strengths[0].strength is not there, and its proof is; say what it proves.")]
    [InlineData("""{ "redFlags": ["gap"] }""", "profile.redFlags[0] is “gap”, which is not a family or question on what asks for an explanation; did you mean gaps")]
    [InlineData("""{ "version": 2 }""", "it was written for a newer OfficePrep (version 2 of the file, this one knows 1)")]
    [InlineData("""{ "version": 0 }""", "profile.version is not a version of the file; leave it out or write 1.")]
    [InlineData("""{ "answers": { "whyAbroad": "x" "whyMedicine": "y" } }""", "it is no JSON near line 1: look for a missing comma, quote or brace, or a name that stands twice")]
    [InlineData("""{ "\ud800": 1 }""", "it holds a name that is no text: an escape such as \\ud800 without its other half")]
    [InlineData("[]", "profile is not an object in braces.")]
    public void what_is_not_understood_is_refused_in_one_sentence(string document, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Read(document)).Message);

    [Fact]
    public void a_text_beyond_all_measure_is_refused_and_the_longest_is_read()
    {
        Assert.Equal("profile.answers.whyAbroad is not a text of at most 10,000 letters.", Assert.Throws<FormatException>(() => Read($$"""{ "answers": { "whyAbroad": "{{new string('x', 10_001)}}" } }""")).Message);
        Assert.Equal(10_000, Read($$"""{ "answers": { "whyAbroad": "{{new string('x', 10_000)}}" } }""").Answers.WhyAbroad?.Length);
        Assert.Contains("1,000,000 bytes", Assert.Throws<FormatException>(() => ProfileJson.Read(new byte[1_000_001])).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", Assert.Throws<FormatException>(() => ProfileJson.Read(new byte[] { 0xff, 0x22 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void damaged_bytes_are_read_or_refused_in_one_sentence()
    {
        var starter = ProfileJson.Starter();
        Gen.Select(Gen.Int[0, starter.Length - 1], Gen.Byte).Array[1, 20].Sample(changes =>
        {
            var bytes = starter.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            try
            {
                return ProfileJson.Read(bytes) is not null;
            }
            catch (FormatException fault)
            {
                return fault.Message.Length is > 0 and < 1500 && !fault.Message.Contains('\n', StringComparison.Ordinal);
            }
        }, iter: 1000);
    }

    [Fact]
    public void a_date_is_what_the_calendar_has()
    {
        Assert.Equal("June 14, 2025", PartialDate.Parse("2025-06-14")?.ToString());
        Assert.Equal("February 2024", PartialDate.Parse("2024-02")?.ToString());
        Assert.NotNull(PartialDate.Parse("2024-02-29"));
        Assert.All(["2025-02-29", "2025-13", "25", "2025-6", "2025-06-14-01", "", "-", "1800", "２０２５"], text => Assert.Null(PartialDate.Parse(text)));
    }

    private static ApplicantProfile Read(string document) => ProfileJson.Read(Encoding.UTF8.GetBytes(document));
}
