using OfficePrep.Prep;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep;

/// <summary>The schema of the seed files, over every file that ships.</summary>
public sealed class QuestionBankTests
{
    [Fact]
    public void every_file_on_disk_is_read_and_has_no_fault()
    {
        var onDisk = new[] { "questions", "checklists" }
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
            Assert.True(question.Wants.Length >= 30, question.Id);
            Assert.True(question.Frame.Count >= 2, question.Id);
            Assert.NotEmpty(question.Pitfalls);
            Assert.InRange(question.Seconds, 10, 300);
        });
    }

    [Fact]
    public void the_ten_core_questions_stand_in_depth()
    {
        var core = QuestionBank.BuiltIn.Core;
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
        var asked = AllQuestions().Select(question => question.Ask).Concat(QuestionBank.BuiltIn.ToAsk.Select(ask => ask.Text)).ToList();
        Assert.Equal(asked.Count, asked.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void the_bank_holds_its_first_measure()
    {
        var bank = QuestionBank.BuiltIn;
        Assert.True(bank.Families.Concat(bank.Specialties).Sum(family => family.Questions.Count) >= 60);
        Assert.True(bank.ToAsk.Count >= 24);
        Assert.Equal(
            ["family-medicine", "general-surgery", "internal-medicine", "pediatrics", "psychiatry"],
            bank.Specialties.Select(family => family.Id));
        Assert.All(Enum.GetValues<Audience>(), audience => Assert.True(bank.ToAsk.Count(ask => ask.Audience == audience) >= 5));
        Assert.All(Enum.GetValues<QuestionTheme>(), theme => Assert.Contains(bank.ToAsk, ask => ask.Theme == theme));
    }

    private static IEnumerable<Question> AllQuestions()
    {
        var bank = QuestionBank.BuiltIn;
        return bank.Core.Concat(bank.Families.Concat(bank.Specialties).SelectMany(family => family.Questions));
    }
}
