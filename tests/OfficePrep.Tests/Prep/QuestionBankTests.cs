using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep;

/// <summary>The schema of the seed files, over every file that ships.</summary>
public sealed class QuestionBankTests
{
    private static readonly string[] InDepth = ["family-medicine", "general-surgery", "internal-medicine", "pediatrics", "psychiatry"];

    private static QuestionBank Bank => QuestionBank.BuiltIn;

    [Fact]
    public void every_file_on_disk_is_read_and_has_no_fault()
    {
        var onDisk = new[] { "questions", "checklists", "frames", "mock", "lead-plan" }
            .SelectMany(folder => Directory.GetFiles(RepositoryRoot.Path("seeds", folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path("seeds"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.Equal(onDisk, SeedShelf.Files().Select(file => file.Name));
        Assert.NotNull(QuestionBank.BuiltIn);
    }

    [Fact]
    public void every_question_is_complete()
    {
        Assert.All(AllQuestions(), question =>
        {
            Assert.EndsWith(question.Ask.Contains('?', StringComparison.Ordinal) ? "?" : ".", question.Ask, StringComparison.Ordinal);
            Assert.True(question.Wants.Length >= 20, question.Id);
            Assert.True(question.Frame.Count >= 2, question.Id);
            Assert.NotEmpty(question.Pitfalls);
            Assert.NotEmpty(question.FollowUps);
            Assert.InRange(question.Seconds, 10, 300);
        });
    }

    [Fact]
    public void the_ten_core_questions_stand_in_depth()
    {
        var core = Bank.Core;
        Assert.Equal(10, core.Count);
        Assert.All(core, question =>
        {
            Assert.True(question.Frame.Count >= 4, question.Id);
            Assert.True(question.Pitfalls.Count >= 2, question.Id);
            Assert.True(question.FollowUps.Count >= 2, question.Id);
            Assert.InRange(question.Seconds, 45, 120);
        });
    }

    [Fact]
    public void no_question_is_asked_twice()
    {
        var asked = AllQuestions().Select(question => question.Ask).Concat(Bank.ToAsk.Select(ask => ask.Text)).ToList();
        Assert.Equal(asked.Count, asked.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    // Floors, not goals: a weak question may go, but the bank must not shrink below what was promised.
    [Fact]
    public void the_bank_holds_its_measure()
    {
        const int Questions = 500, Families = 50, Specialties = 20, InDepthEach = 25, OthersEach = 8, ToAsk = 80;
        Assert.True(AllQuestions().Count() >= Questions);
        Assert.True(Bank.Families.Count >= Families);
        Assert.True(Bank.Specialties.Count >= Specialties);
        Assert.All(Bank.Specialties, family => Assert.True(family.Questions.Count >= (InDepth.Contains(family.Id) ? InDepthEach : OthersEach), family.Id));
        Assert.Subset(Bank.Specialties.Select(family => family.Id).ToHashSet(), InDepth.ToHashSet());
        Assert.True(Bank.ToAsk.Count >= ToAsk);
        Assert.All(Enum.GetValues<Audience>(), audience => Assert.True(Bank.ToAsk.Count(ask => ask.Audience == audience) >= 15));
        Assert.All(Enum.GetValues<QuestionTheme>(), theme => Assert.True(Bank.ToAsk.Count(ask => ask.Theme == theme) >= 8, theme.ToString()));
        Assert.True(Bank.ToAsk.Count(ask => ask.OnWebsite) >= 8);
    }

    [Fact]
    public void every_specialty_with_questions_has_its_emphasis_sheet()
    {
        Assert.Equal(Bank.Specialties.Select(family => family.Id), Bank.Frames.Emphasis.Select(sheet => sheet.Id));
    }

    [Fact]
    public void a_preliminary_track_is_asked_its_own_questions_before_those_of_the_specialty()
    {
        var categorical = Bank.SpecialtyQuestions("general-surgery", "categorical");
        var preliminary = Bank.SpecialtyQuestions("general-surgery", "preliminary");
        Assert.Equal("Surgery", categorical?.Title);
        Assert.Equal("Preliminary surgery", preliminary?.Title);
        Assert.Equal("prelim-surg-why", preliminary?.Questions[0].Id);
        Assert.Contains(preliminary!.Questions, question => question.Id == "surg-complication");
        Assert.Null(Bank.SpecialtyQuestions("nuclear-medicine"));
    }

    [Fact]
    public void a_specialtys_file_bears_the_id_of_a_specialty_or_of_its_preliminary_track()
    {
        Assert.All(Bank.Specialties.Select(family => family.Id).Concat(Bank.Frames.Emphasis.Select(sheet => sheet.Id)), id =>
            Assert.NotNull(ProgramName.Specialty(id.EndsWith("-preliminary", StringComparison.Ordinal) ? id[..^"-preliminary".Length] : id)));
    }

    [Fact]
    public void every_part_of_the_pack_has_families_and_small_talk_always_turns()
    {
        Assert.All(Enum.GetValues<QuestionPart>().Where(part => part != QuestionPart.Specialty), part => Assert.Contains(Bank.Families, family => family.Part == part));
        Assert.All(Bank.Families.Single(family => family.Id == "small-talk").Questions, question => Assert.NotNull(question.Pivot));
    }

    [Fact]
    public void a_programs_pack_stays_small_while_the_bank_is_large()
    {
        Assert.InRange(Bank.Families.Count(family => !family.OnlyInGeneralPack), 8, 14);
        Assert.InRange(Bank.ToAsk.Count(ask => ask is { OnlyInGeneralPack: false, OnWebsite: false }), 20, 32);
    }

    [Fact]
    public void the_frames_take_one_to_two_minutes_and_reach_the_persons_own_material()
    {
        Assert.Equal(["Context", "What it gave you", "Bridge", "Outcome"], Bank.Frames.WhyAbroad.Steps.Select(step => step.Label));
        Assert.Equal(["Situation", "Task", "Action", "Result"], Bank.Frames.Star.Steps.Select(step => step.Label));
        Assert.Equal(4, Bank.Frames.AboutYourself.Steps.Count);
        Assert.Equal(4, Bank.Frames.Pillars.Count);
        Assert.All(Bank.Frames.Answers.Where(frame => frame.Id != "pivot"), frame => Assert.InRange(frame.Seconds, 60, 120));
        Assert.All(Bank.Frames.Answers, frame => Assert.NotEmpty(frame.Questions));
        Assert.All(InDepth, specialty => Assert.NotNull(Bank.Frames.EmphasisFor(specialty)));
        Assert.All(Enum.GetValues<ProfilePart>(), part => Assert.Contains(Bank.Concerns, concern => concern.Own.Contains(part)));
    }

    [Fact]
    public void every_concern_can_be_settled_and_every_pillar_has_concerns()
    {
        Assert.All(Bank.Concerns, concern =>
        {
            Assert.True(concern.Answer.Count >= 3, concern.Id);
            Assert.NotEmpty(concern.Own);
            Assert.NotEmpty(concern.Questions);
        });
        Assert.All(Bank.Frames.Pillars, pillar => Assert.Contains(Bank.Concerns, concern => concern.Pillar == pillar.Id));
    }

    [Fact]
    public void an_improper_question_has_several_calm_answers_and_a_rule_with_its_source()
    {
        Assert.True(Bank.ImproperQuestions.Topics.Count >= 15);
        Assert.All(Bank.ImproperQuestions.Topics, topic =>
        {
            Assert.Contains(topic.Responses, response => response.Way == ResponseWay.AnswerTheConcern);
            Assert.Contains(topic.Responses, response => response.Way == ResponseWay.Decline);
            Assert.NotEmpty(topic.Source);
        });
    }

    [Fact]
    public void a_mock_interview_fits_into_an_hour_and_only_practice_is_recorded()
    {
        var kit = Bank.MockKit;
        Assert.InRange(kit.Agenda.Minutes, 45, 60);
        Assert.InRange(kit.Agenda.Steps.Single(step => step.Id == "mock-feedback").Minutes, 10, 15);
        Assert.True(kit.Sheet.Lines.Count >= 8);
        Assert.True(kit.Feedback.Rows.Count >= 8);
        Assert.True(kit.SelfReview.Rows.Count >= 6);
        Assert.Contains("a real interview is never recorded", kit.Agenda.Note, StringComparison.Ordinal);
        Assert.Contains("never of a real interview", kit.SelfReview.Note, StringComparison.Ordinal);
        Assert.Equal(["{name}", "{partner}", "{specialty}", "{times}"], Placeholders(string.Join(' ', kit.Request.Paragraphs)));
    }

    [Fact]
    public void the_lead_plan_covers_one_to_two_months_and_every_kind_of_task()
    {
        Assert.All(Bank.LeadPlan.Tasks, task => Assert.InRange(task.LatestDays, 1, task.EarliestDays));
        Assert.Equal(60, Bank.LeadPlan.Tasks.Max(task => task.EarliestDays));
        Assert.All(Enum.GetValues<LeadKind>(), kind => Assert.Contains(Bank.LeadPlan.Tasks, task => task.Kind == kind));
    }

    private static IEnumerable<Question> AllQuestions() =>
        Bank.Core.Concat(Bank.Families.Concat(Bank.Specialties).SelectMany(family => family.Questions));

    private static IEnumerable<string> Placeholders(string text) =>
        text.Split('{').Skip(1).Select(rest => $"{{{rest[..(rest.IndexOf('}', StringComparison.Ordinal) + 1)]}").Distinct().Order(StringComparer.Ordinal);
}
