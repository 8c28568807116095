using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>What looks like something and is not.</summary>
public sealed class NegativeCasesTests
{
    [Theory]
    [InlineData("If you need to cancel or reschedule, please let us know a week ahead. This confirms your interview on December 3, 2026 at 9:00 AM ET.", NoticeKind.Confirmation)]
    [InlineData("Thank you for spending Tuesday with us. It was a pleasure to meet you.", NoticeKind.Other)]
    [InlineData("I am out of the office until Monday. Interviews go on as planned.", NoticeKind.Other)]
    [InlineData("Payment received: 30 applications. Transcript fee included.", NoticeKind.Other)]
    [InlineData("We keep no waitlist, and we are not able to invite you to interview.", NoticeKind.Decline)]
    public void words_of_another_kind_in_passing_do_not_decide(string text, NoticeKind kind) =>
        Assert.Equal(kind, InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + text), null).Kind);

    [Fact]
    public void degrees_behind_a_name_are_no_state() =>
        Assert.Null(ProgramFinder.Find(SampleLetter.Of("Sincerely,\nLorraine Petrakis, MD\nProgram Director")).Program?.State);

    [Fact]
    public void specialties_listed_in_passing_are_not_the_programs() =>
        Assert.Equal("transitional-year", ProgramFinder.Find(SampleLetter.Of("The Transitional Year program at Tamarack Ridge Hospital invites you. Our residents have gone into radiology, anesthesiology, dermatology and neurology.")).Program?.Specialty);

    [Fact]
    public void a_vendors_own_address_is_not_the_programs_place() =>
        Assert.Equal("Duluth", ProgramFinder.Find(SampleLetter.Of("Tamarack Ridge Hospital (Duluth, Minnesota) invites you to interview.\n\nThalamus, 2108 N St, Sacramento, CA 95816")).Program?.City);

    [Fact]
    public void a_calendar_link_and_a_help_link_do_not_join()
    {
        var join = InvitationReader.Read(SampleLetter.Html("<p><a href='https://aka.ms/JoinTeamsMeeting'>Need help?</a> <a href='https://us02web.zoom.us/meeting/attendee/811/ics'>Outlook Calendar</a></p>"), null).Join;

        Assert.Null(join?.Url);
    }

    [Fact]
    public void the_socials_room_is_not_the_interviews() =>
        Assert.Equal(
            "https://zoom.us/j/81350927746",
            InvitationReader.Read(SampleLetter.Letter("Resident social: https://zoom.us/j/87244610059\n\nInterview: https://zoom.us/j/81350927746"), null).Join?.Url);

    [Fact]
    public void a_no_reply_mailbox_is_no_contact() =>
        Assert.Empty(ContactFinder.Find(SampleLetter.Of("Please see your dashboard.", from: "Thalamus <noreply@thalamusgme.com>")));
}
