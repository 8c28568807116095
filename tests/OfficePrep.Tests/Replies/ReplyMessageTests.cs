using System.Text;
using MimeKit;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>The draft as a message: whom it goes to, what it answers, and the file that mail programs open.</summary>
public class ReplyMessageTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 20, 12, 0);

    private static Interview Fixed { get; } = Interviews.Interview(InterviewStatus.Scheduled, Interviews.Time(Instant.FromUtc(2026, 11, 16, 14, 0), null, "America/New_York"));

    [Fact]
    public void the_file_opens_as_a_draft_that_nobody_sent()
    {
        var message = Message(Draft(Fixed));

        Assert.Equal("1", message.Headers["X-Unsent"]);
        Assert.Empty(message.From);
        Assert.False(message.Headers.Contains(HeaderId.Date));
        Assert.False(message.Headers.Contains(HeaderId.MessageId));
        Assert.Equal("marlene.stutzman@northgate.example", Assert.Single(message.To.Mailboxes).Address);
        Assert.Equal(Draft(Fixed).Text, message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(Draft(Fixed).Html, message.HtmlBody!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void the_same_draft_gives_the_same_bytes_and_only_ascii()
    {
        Assert.Equal(Draft(Fixed).ToMessage(), Draft(Fixed).ToMessage());
        Assert.True(Ascii.IsValid(Draft(Fixed).ToMessage()));
    }

    [Fact]
    public void an_answer_keeps_its_conversation()
    {
        var message = Message(Draft(Fixed));

        Assert.Equal("Re: Interview invitation", message.Subject);
        Assert.Equal("invited@northgate.example", message.InReplyTo);
        Assert.Equal(["earlier@northgate.example", "invited@northgate.example"], message.References);
    }

    [Fact]
    public void a_platform_s_own_letter_is_not_answered_to_the_program()
    {
        var season = Interviews.Season(Fixed, "Asia/Karachi");
        var draft = Draft(Fixed, season with { Letters = [season.Letters[0] with { SenderDomain = "platform.example" }] });

        Assert.Null(draft.InReplyTo);
        Assert.Empty(draft.References);
        Assert.Equal("Confirming my interview: Northgate Medical Center, Internal Medicine", draft.Subject);
    }

    [Theory]
    [InlineData("noreply@northgate.example")]
    [InlineData("a@b@northgate.example")]
    [InlineData("x@northgate.example\r\nBcc: y@other.example")]
    [InlineData("\"a, b\"@northgate.example")]
    [InlineData("a..b@northgate.example")]
    [InlineData("mailto:a@northgate.example")]
    [InlineData("")]
    public void an_address_that_takes_no_answers_is_left_for_the_person_to_fill_in(string address)
    {
        var interview = Fixed with { Contacts = [new Contact("Marlene Stutzman", address, null)] };
        var offered = Assert.IsType<ReplyOutcome.Offered>(ReplyWriter.Write(interview, Interviews.Season(interview, "Asia/Karachi"), new ReplyRequest(ReplyKind.ConfirmTime), Now));

        Assert.Null(offered.Draft.To);
        Assert.Contains(offered.Notes, note => note.Contains("fill in To", StringComparison.Ordinal));
        Assert.StartsWith("Dear Marlene Stutzman,", offered.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void an_answer_about_the_interview_goes_under_the_letter_about_it()
    {
        var season = Interviews.Season(Fixed, "Asia/Karachi");
        var later = season.Letters[0] with { Key = "social@northgate.example", Subject = "Second look", Notice = new Notice { Kind = NoticeKind.Event }, Thread = ["social@northgate.example"] };
        var interview = Fixed with { Letters = [.. Fixed.Letters, later.Key] };

        Assert.Equal("invited@northgate.example", Draft(interview, season with { Interviews = [interview], Letters = [season.Letters[0], later] }).InReplyTo);
    }

    [Fact]
    public void degrees_are_not_greeted() =>
        Assert.StartsWith("Dear Priya Raghunathan,\n", Draft(Fixed with { Contacts = [new Contact("Priya Raghunathan, C-TAGME", "p@northgate.example", null)] }).Text, StringComparison.Ordinal);

    [Fact]
    public void a_letter_without_an_id_is_answered_without_a_thread()
    {
        var season = Interviews.Season(Fixed, "Asia/Karachi");
        var interview = Fixed with { Letters = ["sha256:00"] };
        var draft = Draft(interview, season with { Interviews = [interview], Letters = [season.Letters[0] with { Key = "sha256:00" }] });

        Assert.Null(draft.InReplyTo);
        Assert.Equal("Re: Interview invitation", draft.Subject);
    }

    private static ReplyDraft Draft(Interview interview, Season? season = null) =>
        Assert.IsType<ReplyOutcome.Offered>(ReplyWriter.Write(interview, season ?? Interviews.Season(interview, "Asia/Karachi"), new ReplyRequest(ReplyKind.ConfirmTime), Now)).Draft;

    private static MimeMessage Message(ReplyDraft draft)
    {
        using var bytes = new MemoryStream(draft.ToMessage());
        return MimeMessage.Load(bytes, TestContext.Current.CancellationToken);
    }
}
