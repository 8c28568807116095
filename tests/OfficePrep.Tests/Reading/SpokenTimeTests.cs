using NodaTime;
using NodaTime.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>Times as people say and type them, each with the instant meant.</summary>
public sealed class SpokenTimeTests
{
    [Theory]
    [InlineData("on the fifth of January at half past eight Eastern", "2027-01-05T13:30Z", "")]
    [InlineData("on Tuesday, January fifth, at nine o'clock Eastern time", "2027-01-05T14:00Z", "")]
    [InlineData("Tuesday the twenty-ninth of December at ten in the morning Eastern", "2026-12-29T15:00Z", "")]
    [InlineData("December 3 at quarter to nine ET", "2026-12-03T13:45Z", "")]
    [InlineData("December 3 at a quarter past 1 ET", "2026-12-03T18:15Z", "")]
    [InlineData("December 3 from nine until one Eastern", "2026-12-03T14:00Z", "2026-12-03T18:00Z")]
    [InlineData("December 3, nine to one, Eastern", "2026-12-03T14:00Z", "2026-12-03T18:00Z")]
    [InlineData("December 7 at nine-thirty in the morning, Eastern", "2026-12-07T14:30Z", "")]
    [InlineData("December 7 at three in the afternoon, Eastern", "2026-12-07T20:00Z", "")]
    [InlineData("December 7 at 9ish ET", "2026-12-07T14:00Z", "")]
    [InlineData("07 DEC 2026 at 0715 EST", "2026-12-07T12:15Z", "")]
    [InlineData("07 DEC 2026, 1500Z", "2026-12-07T15:00Z", "")]
    [InlineData("Mon. Dec. 7 - 6 PM ET", "2026-12-07T23:00Z", "")]
    [InlineData("December 7, 12 noon to 4p ET", "2026-12-07T17:00Z", "2026-12-07T21:00Z")]
    [InlineData("December 7, 8 – 12 ET", "2026-12-07T13:00Z", "2026-12-07T17:00Z")]
    [InlineData("9-1 ET on Dec 7th", "2026-12-07T14:00Z", "2026-12-07T18:00Z")]
    public void a_spoken_time_is_read_at_the_instant_meant(string words, string start, string end)
    {
        var time = Assert.Single(Read(words + "."), time => time.Role == TimeRole.Interview);

        Assert.Equal(Parsed(start), Assert.IsType<Moment.At>(time.Start).Instant);
        Assert.Equal(end.Length == 0 ? null : (Instant?)Parsed(end), time.End?.ToInstant());
        Assert.Empty(time.Doubts);
    }

    [Theory]
    [InlineData("Questions: call 315-555-0142, 8:30-4:30.")]
    [InlineData("We are one of three programs; four fifteen-minute talks wait for you, one to one.")]
    [InlineData("Slots fill first come, first served; in November second looks begin.")]
    [InlineData("It is at 4200 Lake Rd, Suite 1200, Room 915, Utica, NY 13501.\n\nSincerely,\nPat Doe\nOffice hours 8:30-4:30\nMon-Fri 7:00-3:30")]
    public void words_that_only_sound_like_times_add_none(string words) =>
        Assert.Single(Read("Wednesday, December 16, 2026 at 10:00 AM EST. " + words));

    [Fact]
    public void a_row_of_dots_leads_on_to_its_hour()
    {
        var time = Assert.Single(Read("\nInterview date.......... 12/07/2026\nStart time.......... 9:00 AM EST\nEnd time.......... 1:00 PM EST\n"));

        Assert.Equal(Parsed("2026-12-07T14:00Z"), Assert.IsType<Moment.At>(time.Start).Instant);
        Assert.Equal(Parsed("2026-12-07T18:00Z"), time.End?.ToInstant());
    }

    private static Instant Parsed(string instant) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(instant).Value;

    private static IReadOnlyList<NoticeTime> Read(string words) => InvitationReader.Read(
        new Letter
        {
            Subject = "Your interview is confirmed",
            From = new Mailbox("Residency Office", "office@alderbrook.example"),
            Sent = new LocalDateTime(2026, 10, 2, 10, 0).WithOffset(Offset.FromHours(-4)),
            Body = new BodyText { Text = $"Dear Dr. Okafor,\n\nAlderbrook Hospital, Internal Medicine, Utica, NY\n\nThis confirms your virtual interview: {words}\n" },
        },
        "Europe/Warsaw").Times;
}
