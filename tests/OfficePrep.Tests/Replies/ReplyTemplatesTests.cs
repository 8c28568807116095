using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>The wording in <c>seeds/replies/</c>: complete, without a clock time of its own, and within the rules of conduct.</summary>
public class ReplyTemplatesTests
{
    private static readonly Dictionary<string, string[]> Conditions = new()
    {
        ["choose-slot"] = ["others", "day"],
        ["ask-kinder-slot"] = ["hours", "no-hours", "fixed", "offered"],
        ["ask-question"] = ["several", "one"],
        ["ask-reschedule"] = ["short-notice"],
        ["withdraw"] = ["time", "short-notice"],
        ["thank-you"] = ["time"],
    };

    private static readonly Dictionary<string, string[]> Blocks = new()
    {
        ["confirm-time"] = ["time"],
        ["choose-slot"] = ["slot", "others"],
        ["ask-kinder-slot"] = ["times", "hours"],
        ["ask-question"] = ["readings"],
        ["ask-reschedule"] = ["time"],
        ["withdraw"] = ["time"],
        ["thank-you"] = ["time"],
    };

    public static TheoryData<ReplyKind> Kinds => [.. Enum.GetValues<ReplyKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void a_template_uses_only_what_its_kind_knows_and_all_its_times(ReplyKind kind)
    {
        var name = ReplyTemplates.NameOf(kind);
        var template = ReplyTemplates.Of(kind);
        var parts = template.Paragraphs.Select(ReplyTemplate.Split).ToList();

        Assert.All(parts.Where(part => part.Condition is not null), part => Assert.Contains(part.Condition!, Conditions.GetValueOrDefault(name, [])));
        Assert.Equal(Blocks.GetValueOrDefault(name, []).Order(), parts.Select(part => ReplyTemplate.Block(part.Words)).OfType<string>().Order());
        var words = new Dictionary<string, string> { ["program"] = "P", ["contact"] = "C" };
        if (kind == ReplyKind.AskQuestion)
        {
            words["what"] = "W";
            words["question"] = "Q";
        }

        Assert.All(parts.Where(part => ReplyTemplate.Block(part.Words) is null), part => ReplyTemplate.Fill(part.Words, words));
        Assert.Contains("{program-name}", template.Subject, StringComparison.Ordinal);
        Assert.Contains(parts, part => part.Words.Contains("{program}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void the_wording_keeps_the_rules_of_conduct(ReplyKind kind)
    {
        var text = string.Join(' ', ReplyTemplates.Of(kind).Paragraphs).ToLowerInvariant();

        Assert.DoesNotContain(text, char.IsAsciiDigit);
        string[] never = ["rank", "match", "other program", "which other", "elsewhere", "first choice", "my favorite", "other candidates", "a.m.", "p.m.", "your list", "where i stand"];
        Assert.All(never.Where(word => kind is not (ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist) || word != "your list"), word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void a_thank_you_asks_for_nothing()
    {
        var text = string.Join(' ', ReplyTemplates.Of(ReplyKind.ThankYou).Paragraphs).ToLowerInvariant();

        string[] never = ["?", "hear from you", "let me know", "please tell", "could you", "would you", "look forward"];
        Assert.All(never, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void every_kind_of_doubt_has_its_question()
    {
        Assert.All(Enum.GetValues<DoubtCode>(), code => Assert.EndsWith(".", ReplyTemplates.Question(code), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<DoubtCode>(), code => Assert.DoesNotContain(ReplyTemplates.Question(code), char.IsAsciiDigit));
    }

    [Fact]
    public void the_frame_is_complete() => Assert.All(new[] { "greeting", "greeting-unknown", "closing" }, key => Assert.NotEmpty(ReplyTemplates.Frame(key)));

    [Theory]
    [InlineData("Thank you.")]
    [InlineData("subject: only this")]
    [InlineData("# a comment\n\nbody before the subject\nsubject: x")]
    public void a_template_without_subject_or_body_is_refused(string text) => Assert.Throws<FormatException>(() => ReplyTemplate.Parse("broken", text));

    [Fact]
    public void a_misspelt_placeholder_is_refused() => Assert.Throws<FormatException>(() => ReplyTemplate.Fill("Dear {contcat},", new Dictionary<string, string>()));
}
