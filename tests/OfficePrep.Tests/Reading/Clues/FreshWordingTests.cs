using CsCheck;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class FreshWordingTests
{
    private const string Letter = "Dear Dr. Yusuf,\n\nThis confirms your interview with Internal Medicine at Juniper Falls Medical Center in Billings, Montana on Thursday, December 3, 2026 at 9:00 AM Mountain Time by Zoom: https://junipersample.zoom.us/j/94406318000\n\nMaud Ellery\nProgram Coordinator, 406-555-0132\n";

    [Theory]
    [InlineData("The committee liked your file. Take whichever morning fits: https://calendly.com/juniper-falls/day", NoticeKind.Invitation)]
    [InlineData("Your page for picking a day is ready: https://www.interviewbroker.com/c/juniper/1", NoticeKind.Invitation)]
    [InlineData("Every seat on our dates is taken. You are third in line, and if somebody withdraws we will write to you.", NoticeKind.Waitlist)]
    [InlineData("We cannot receive you on Friday, December 4 as planned. Instead please come on Friday, December 11 at 9:00 AM ET.", NoticeKind.Reschedule)]
    [InlineData("We will not be meeting on Friday, December 4, 2026 at 10:00 AM ET. Please delete the interview from your calendar.", NoticeKind.Cancellation)]
    [InlineData("We are going forward with other applicants this year and cannot offer you an interview.", NoticeKind.Decline)]
    [InlineData("We saved you a chair on Tuesday, December 8, 2026 at 1:15 PM Central for your interview.", NoticeKind.Confirmation)]
    [InlineData("Hang out with the residents the night before: December 2, 2026 at 7:00 PM ET. Totally optional.", NoticeKind.Event)]
    [InlineData("Your file lacks the MSPE. This is not an interview offer.", NoticeKind.Other)]
    public void a_letter_is_told_by_what_it_does_in_words_that_no_table_foresaw(string text, NoticeKind kind) =>
        Assert.Equal(kind, InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + text + "\n\nInternal Medicine, Juniper Falls Medical Center"), "Africa/Nairobi").Kind);

    [Theory]
    [InlineData("its marcy from the pediatrics residency at juniper falls childrens in lubbock", "Juniper Falls Childrens")]
    [InlineData("Board of Juniper Falls Health System", "Juniper Falls Health System")]
    [InlineData("Psychiatry, Juniper Falls VA Medical Center, Billings, Montana", "Juniper Falls VA Medical Center")]
    public void an_institution_is_found_however_its_name_is_written(string text, string name) =>
        Assert.Equal(name, InvitationReader.Read(SampleLetter.Letter(text + "\n"), null).Program?.Institution);

    [Theory]
    [InlineData("Family Medicine, Juniper Falls Hospital\nFairbanks AK", "Fairbanks", "AK")]
    [InlineData("General Surgery at Juniper Falls Hospital, East St. Louis, Illinois", "East St. Louis", "IL")]
    [InlineData("Psychiatry, Juniper Falls VA Medical Center, Alexandria, Louisiana", "Alexandria", "LA")]
    [InlineData("internal medicine\njuniper falls medical center, bath, maine", "Bath", "ME")]
    public void a_place_is_found_however_it_is_written(string text, string city, string state)
    {
        var program = InvitationReader.Read(SampleLetter.Letter(text + "\n"), null).Program;

        Assert.Equal((city, state), (program?.City, program?.State));
    }

    [Fact]
    public void a_clock_time_before_a_zone_is_no_city() =>
        Assert.Null(InvitationReader.Read(SampleLetter.Letter("Two evenings: 6 PM CT and 7 PM ET."), null).Program?.City);

    [Fact]
    public void the_letter_case_of_the_subject_changes_nothing() =>
        Gen.Bool.Array[24].Sample(upper =>
        {
            const string subject = "Your interview on December";
            var mixed = string.Concat(subject.Select((unit, at) => upper[at % upper.Length] ? char.ToUpperInvariant(unit) : char.ToLowerInvariant(unit)));
            Assert.Equal(Told(SampleLetter.Letter(Letter) with { Subject = subject }), Told(SampleLetter.Letter(Letter) with { Subject = mixed }));
        });

    [Fact]
    public void a_disclaimer_below_changes_nothing() =>
        Gen.Int[0, 3].Select(at => new[] { "CONFIDENTIALITY NOTICE: if you are not the intended recipient, delete this message.", "This message was sent by a shared office mailbox.", "Please do not reply to this message.", "Sent from my iPhone" }[at])
            .Sample(footer => Assert.Equal(Told(SampleLetter.Letter(Letter)), Told(SampleLetter.Letter(Letter + "\n" + footer + "\n"))));

    private static string Told(Letter letter) => NoticeJson.Write(InvitationReader.Read(letter, "Africa/Nairobi") with { Reasons = [] }, "letter");
}
