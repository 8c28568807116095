using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class IntentFinderTests
{
    [Theory]
    [InlineData("We are pleased to invite you to interview. Please schedule your interview here.", NoticeKind.Invitation)]
    [InlineData("After careful review we are unable to offer you an interview this season.", NoticeKind.Decline)]
    [InlineData("We regret that we will not be inviting you to interview.", NoticeKind.Decline)]
    [InlineData("This confirms your interview on Thursday, December 3, 2026 at 9:00 AM ET.", NoticeKind.Confirmation)]
    [InlineData("This is a reminder of your interview on Thursday, December 3, 2026 at 9:00 AM ET.", NoticeKind.Reminder)]
    [InlineData("Your interview has been moved from December 3 at 9:00 AM ET to December 8 at 1:00 PM ET.", NoticeKind.Reschedule)]
    [InlineData("We have had to cancel the interviews of December 3 and can offer no other date.", NoticeKind.Cancellation)]
    [InlineData("All dates are taken at present. We have placed you on our waitlist.", NoticeKind.Waitlist)]
    [InlineData("Good news: a spot has opened for you off our waitlist. Please choose a date by Friday.", NoticeKind.Invitation)]
    [InlineData("Join us for a virtual open house on December 3, 2026 at 6:00 PM ET. This is not an interview.", NoticeKind.Event)]
    public void a_letter_is_told_by_what_it_says(string text, NoticeKind kind) =>
        Assert.Equal(kind, InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + text), "Africa/Nairobi").Kind);

    [Fact]
    public void the_words_that_decided_are_told_with_their_rule()
    {
        var notice = InvitationReader.Read(SampleLetter.Letter("We are unable to offer you an interview."), null);

        var reason = Assert.Single(notice.Reasons, reason => reason.Field == "kind");
        Assert.Contains("unable to offer", reason.Words, StringComparison.Ordinal);
        Assert.Contains("unable to", reason.Rule, StringComparison.Ordinal);
        Assert.Contains("speak for “decline”", reason.Rule, StringComparison.Ordinal);
    }
}
