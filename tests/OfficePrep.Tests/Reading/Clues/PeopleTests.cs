using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("You will have interviews with Drs. Esk, Whitlow and Abara.", "Esk|Whitlow|Abara")]
    [InlineData("Interviewers: Rebecca Yaz MD, Omar Elam MD", "Rebecca Yaz|Omar Elam")]
    [InlineData("You'll meet Beata Nowik, Josiah Perl and two fellows.", "Beata Nowik|Josiah Perl")]
    [InlineData("Dr. Marlys Toll will telephone you on Monday.", "Marlys Toll")]
    [InlineData("You will be speaking with:\n\n * Graciela Mont, MD, Program Director\n * Tom Beg, DO, Associate PD", "Graciela Mont|Tom Beg")]
    [InlineData("Thank you for your interview with Tamarack Ridge Hospital.", "")]
    public void interviewers_are_read_from_lists_as_people_write_them(string text, string names) =>
        Assert.Equal(names, string.Join('|', InterviewerFinder.Find(SampleLetter.Of(text))));

    [Fact]
    public void the_sender_is_the_first_contact_with_the_number_of_the_signature()
    {
        var contact = Assert.Single(ContactFinder.Find(SampleLetter.Of("You are invited.\n\nSincerely,\nRosa Quill\nTamarack Ridge Hospital\n218-555-0144")));

        Assert.Equal(new Contact("Rosa Quill", "rquill@tamarackridge.org", "218-555-0144"), contact);
    }

    [Theory]
    [InlineData("Your on-site interview begins at 7:15 in the lobby, 418 Laidley Court.", InterviewFormat.InPerson, "418 Laidley Court")]
    [InlineData("Your interview is on Zoom.", InterviewFormat.Virtual, null)]
    [InlineData("Dr. Toll will telephone you at 2:15 PM. It is only a phone call.", InterviewFormat.Phone, null)]
    [InlineData("You may interview in person or by Zoom.", InterviewFormat.Hybrid, null)]
    public void format_and_place_go_together(string text, InterviewFormat format, string? place)
    {
        var notice = InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + text), null);

        Assert.Equal((format, place), (notice.Format, notice.Place));
    }
}
