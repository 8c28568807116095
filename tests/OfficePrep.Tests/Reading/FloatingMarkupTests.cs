using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Traps;

namespace OfficePrep.Tests.Reading;

/// <summary>Events in a page's schema.org markup that name no offset, and actions that are interviews: read on the place's clock, with a doubt, and never over the words.</summary>
public sealed class FloatingMarkupTests
{
    private const string InPueblo = ",\"location\":{\"@type\":\"Place\",\"name\":\"Clinic\",\"address\":{\"@type\":\"PostalAddress\",\"addressLocality\":\"Pueblo\",\"addressRegion\":\"CO\"}}";

    [Theory]
    [InlineData("\"2026-12-07T09:00:00\"", "", "2026-12-07T14:00Z ZoneMissing")]
    [InlineData("\"2026-12-07T09:00\"", InPueblo, "2026-12-07T16:00Z ZoneMissing")]
    [InlineData("\"2026-12-07T09:00:00\",\"endDate\":\"2026-12-07T11:30:00\"", InPueblo, "2026-12-07T16:00Z/18:30Z ZoneMissing")]
    [InlineData("\"2026-12-07T09:00:00-05:00\"", InPueblo, "2026-12-07T14:00Z")]
    [InlineData("\"2027-03-14T02:30:00\"", "", "2027-03-14T07:30Z ZoneMissing,LocalTimeSkipped")]
    public void a_wall_clock_in_the_markup_is_read_where_the_event_is(string start, string location, string expected) =>
        Assert.Equal("Interview " + expected, Read("Your interview is confirmed. See you then.", $"{{\"@type\":\"Event\",\"name\":\"Residency interview\",\"startDate\":{start}{location}}}"));

    [Theory]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"InterviewAction\",\"name\":\"Residency interview\",\"startTime\":\"2026-12-07T09:00:00-05:00\",\"endTime\":\"2026-12-07T12:00:00-05:00\"}", "2026-12-07T14:00Z/17:00Z")]
    [InlineData("[{\"@type\":[\"Event\",\"EducationEvent\"],\"name\":\"Interview\",\"startDate\":\"2026-12-07T09:00-05:00\"}]", "2026-12-07T14:00Z")]
    public void an_action_that_is_an_interview_and_a_list_of_types_are_events(string markup, string expected) =>
        Assert.Equal("Interview " + expected, Read("Your interview is confirmed. See you then.", markup));

    [Fact]
    public void the_same_wall_clock_as_in_the_words_is_the_same_time() =>
        Assert.Equal("Interview 2026-12-07T14:00Z/16:00Z", Read("Your interview is on December 7, 2026 at 9:00 AM ET.", "{\"@type\":\"Event\",\"name\":\"Interview\",\"startDate\":\"2026-12-07T09:00:00\",\"endDate\":\"2026-12-07T11:00:00\"}"));

    [Fact]
    public void another_wall_clock_than_in_the_words_is_asked_about_and_the_words_are_kept() =>
        Assert.Equal("Interview 2026-12-07T14:00Z WhichTime", Read("Your interview is on December 7, 2026 at 9:00 AM ET.", "{\"@type\":\"Event\",\"name\":\"Interview\",\"startDate\":\"2026-12-07T10:00:00\"}"));

    [Fact]
    public void the_place_of_an_interview_in_person_settles_its_zone() =>
        Assert.Equal("Interview 2026-12-07T16:00Z", Read("Your in-person interview is confirmed. Please come to our clinic, 100 Harbor Street, and park in the visitors’ garage.", $"{{\"@type\":\"Event\",\"name\":\"Interview\",\"startDate\":\"2026-12-07T09:00:00\"{InPueblo}}}"));

    [Theory]
    [InlineData("{\"@type\":\"Event\",\"startDate\":\"2026-12-07\"}")]
    [InlineData("{\"@type\":\"Event\",\"startDate\":\"9 o'clock\",\"location\":7}")]
    [InlineData("{\"@type\":7,\"startDate\":\"2026-12-07T09:00:00\"}")]
    [InlineData("{\"@type\":\"Person\",\"birthDate\":\"1996-12-07T09:00:00\"}")]
    public void markup_that_says_no_hour_of_an_event_adds_none(string markup) =>
        Assert.Equal("", Read("Your interview is confirmed. See you then.", markup));

    private static string Read(string words, string markup)
    {
        var source = Encoding.UTF8.GetBytes($"From: Residency Office <office@alderbrook.example>\r\nTo: Sam <sam@example.org>\r\nSubject: Your interview\r\nDate: {TrapLetter.October}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><script type=\"application/ld+json\">{markup}</script></head><body><p>Dear Dr. Okafor,</p><p>{words}</p><p>Alderbrook Hospital, Internal Medicine, Utica, NY</p></body></html>");
        return TrapLetter.Short(InvitationReader.Read(new LetterReader().Read(source, LetterFormat.Message), "Europe/Warsaw"));
    }
}
