using OfficePrep.Prep;

namespace OfficePrep.Tests.Prep;

public sealed class SeedFileTests
{
    private const string Question = """
        [why-here]
        ask: Why here?
        wants: Something.
        frame: One | Two
        pitfall: None.
        seconds: 60
        follow-up: And?
        """;

    [Fact]
    public void a_question_is_read_with_its_continued_lines_steps_and_repeated_keys()
    {
        var bank = Read("questions/core.txt", Question.Replace("Something.", "Something\n  more.", StringComparison.Ordinal) + "\npitfall: Two.\n# a comment\n");
        var question = Assert.Single(bank.Core);
        Assert.Equal("Something more.", question.Wants);
        Assert.Equal(["One", "Two"], question.Frame);
        Assert.Equal(["None.", "Two."], question.Pitfalls);
    }

    [Fact]
    public void windows_line_ends_read_the_same()
    {
        Assert.Equal("Why here?", Assert.Single(Read("questions/core.txt", Question.ReplaceLineEndings("\r\n")).Core).Ask);
    }

    [Fact]
    public void a_family_gives_its_questions_what_they_do_not_say_themselves()
    {
        const string Head = "title: T\nnote: N\npart: path\nwants: Shared.\nframe: A | B\npitfall: P\nseconds: 45\n";
        var bank = Read("questions/families/03-path.txt", Head + "[x-one]\nask: One?\n[x-two]\nask: Two?\nseconds: 90\npitfall: Own\n");
        var family = Assert.Single(bank.Families);
        Assert.Equal("path", family.Id);
        Assert.Equal((45, 90), (family.Questions[0].Seconds, family.Questions[1].Seconds));
        Assert.Equal(["Own", "P"], family.Questions[1].Pitfalls);
        Assert.Equal("Shared.", family.Questions[0].Wants);
    }

    [Theory]
    [InlineData("seconds: 60", "seconds: long", "questions/core.txt, line 6: \"seconds\" is \"long\"; write whole seconds from 10 to 300.")]
    [InlineData("seconds: 60", "seconds: 9", "questions/core.txt, line 6: \"seconds\" is \"9\"; write whole seconds from 10 to 300.")]
    [InlineData("wants:", "want:", "questions/core.txt, line 3: \"want\" is not known here; known are: ask, wants, frame, pitfall, seconds, follow-up, pivot.")]
    [InlineData("ask: Why here?", "ask: Why here?\nask: Again?", "questions/core.txt, line 3: \"ask\" stands twice in \"why-here\".")]
    [InlineData("[why-here]", "[Why Here]", "questions/core.txt, line 1: \"[Why Here]\" is no id")]
    [InlineData("ask: Why here?", "ask", "questions/core.txt, line 2: expected \"key: value\"")]
    [InlineData("ask: Why here?", "# nothing", "questions/core.txt, line 1: \"why-here\" needs \"ask\".")]
    public void a_fault_is_named_by_file_and_line(string good, string bad, string expected)
    {
        var fault = Assert.Throws<SeedFormatException>(() => Read("questions/core.txt", Question.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void an_id_is_used_once_in_all_files_together()
    {
        var fault = Assert.Throws<SeedFormatException>(() => QuestionBank.Read(
            [("questions/core.txt", Question), ("checklists/a.txt", "title: T\nnote: N\n[why-here]\ntext: X\n")]));
        Assert.Equal("checklists/a.txt, line 3: the id \"why-here\" is already taken in questions/core.txt, line 1.", Assert.Single(fault.Problems).ToString());
    }

    [Fact]
    public void all_faults_are_told_at_once()
    {
        var fault = Assert.Throws<SeedFormatException>(() => Read("checklists/a.txt", "title: T\nnote: N\n[one]\nplatform: fax\n[two]\nformat: mail\ntext: X\n"));
        Assert.Equal([3, 3, 6], fault.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void what_points_to_a_question_or_a_pillar_must_reach_one()
    {
        const string Concern = "[concern-x]\nwonder: W\nbehind: B\nanswer: One | Two\npillar: pillar-x\nown: bridges\nquestion: why-here, why-there\n";
        var fault = Assert.Throws<SeedFormatException>(() => QuestionBank.Read([("questions/core.txt", Question), ("frames/concerns.txt", Concern)]));
        Assert.Equal(
            ["frames/concerns.txt, line 1: \"concern-x\" points to the question \"why-there\", which is in no file.", "frames/concerns.txt, line 1: \"concern-x\" points to the pillar \"pillar-x\", which is in no file."],
            fault.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("questions/to-ask.txt", "[a-b]\nto: director\ntheme: career\nask: A?\nlisten: L\nwebsite: no\n", "line 6: \"website\" is \"no\"; write yes, or leave the line out.")]
    [InlineData("questions/to-ask.txt", "[a-b]\nto: director\ntheme: career\nask: A?\nlisten: L\npack: some\n", "line 6: \"pack\" is \"some\"; write one of: program, general.")]
    [InlineData("questions/improper.txt", "title: T\nnote: N\n[a-b]\ntopic: T\nasked: A\nconcern: C\ndecline: D\nrule: R\nsource: S\n", "line 3: \"a-b\" needs at least 3 ways to respond.")]
    [InlineData("frames/answers/star.txt", "title: T\nnote: N\n[a-b]\nlabel: L\nsay: S\nstart: I …\nseconds: 10\nown: storys\n", "line 8: \"own\" is \"storys\"; write one of: why-medicine, why-abroad")]
    [InlineData("lead-plan/lead-plan.txt", "title: T\nnote: N\n[a-b]\nkind: story\nearliest: 10\nlatest: 11\nminutes: 5\ndo: D\nwhy: W\ndone: X\n", "line 6: \"latest\" is \"11\"; write whole days from 1 to 10.")]
    [InlineData("mock/agenda.txt", "title: T\nnote: N\n[a-b]\nminutes: 0\nwhat: W\nhow: H\n", "line 4: \"minutes\" is \"0\"; write whole minutes from 1 to 60.")]
    public void each_kind_of_file_names_its_faults(string name, string text, string expected)
    {
        var fault = Assert.Throws<SeedFormatException>(() => Read(name, text));
        Assert.Contains($"{name}, {expected}", Assert.Single(fault.Problems).ToString(), StringComparison.Ordinal);
    }

    private static QuestionBank Read(string name, string text) => QuestionBank.Read([(name, text)]);
}
