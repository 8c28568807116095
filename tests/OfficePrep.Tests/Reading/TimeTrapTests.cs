using NodaTime;
using NodaTime.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>Ways of writing a time that other readers get wrong, each with the instant meant and the doubts that belong to it.</summary>
public sealed class TimeTrapTests
{
    [Theory]
    [InlineData("Thursday, October 15, 2026 at 9:00 AM EST", "New York, NY", "2026-10-15T13:00Z", "ZoneSeason")]
    [InlineData("December 3, 2026 at 10:00 AM PDT", "Fresno, CA", "2026-12-03T18:00Z", "ZoneSeason")]
    [InlineData("November 19, 2026, 8:00 AM CST", "Rockford, IL", "2026-11-19T14:00Z", "")]
    [InlineData("9:00 AM EST / 7:30 PM IST on December 8, 2026", "Utica, NY", "2026-12-08T14:00Z", "")]
    [InlineData("October 20, 2026 at 10:00 AM MST", "Denver, CO", "2026-10-20T16:00Z", "ZoneSeason")]
    [InlineData("October 20, 2026 at 10:00 AM MST", "Phoenix, AZ", "2026-10-20T17:00Z", "")]
    [InlineData("November 30, 2026 at 9:00 AM AST", "San Juan, PR", "2026-11-30T13:00Z", "")]
    [InlineData("Wednesday, October 7, 2026 9:00 AM-10:00 AM (GMT-05:00) Eastern Time (US & Canada)", "Utica, NY", "2026-10-07T13:00Z", "")]
    [InlineData("December 1, 2026 2:00 PM | 1 hour | (UTC-04:00) Eastern Time (US & Canada)", "Utica, NY", "2026-12-01T19:00Z", "")]
    [InlineData("Monday, November 9, 2026, 8:00 AM", "El Paso, TX", "2026-11-09T15:00Z", "ZoneMissing")]
    [InlineData("Friday, December 4, 2026, 8-12:30pm EST", "Utica, NY", "2026-12-04T13:00Z", "")]
    [InlineData("Wednesday, January 13, 2027 from 1-4:30 ET", "Utica, NY", "2027-01-13T18:00Z", "")]
    [InlineData("December 14, 2026 at 13:00 hrs ET", "Utica, NY", "2026-12-14T18:00Z", "")]
    [InlineData("December 14, 2026, 0745 CT", "Rockford, IL", "2026-12-14T13:45Z", "")]
    [InlineData("January 11, 2027, 10.30 am ET", "Utica, NY", "2027-01-11T15:30Z", "")]
    [InlineData("Thursday, December 10, 2026 at 9 in the morning, 9:00 AM Central", "Rockford, IL", "2026-12-10T15:00Z", "")]
    [InlineData("Tuesday, December 3, 2026 at 9:00 AM ET", "Utica, NY", "2026-12-03T14:00Z", "WeekdayMismatch")]
    [InlineData("Friday, January 8 at 8:00 AM EST", "Utica, NY", "2027-01-08T13:00Z", "")]
    [InlineData("11/12/2026 at 9:00 AM ET", "Utica, NY", "2026-11-12T14:00Z", "")]
    [InlineData("Friday, December 11, 2026, 11:00 AM EST / 10:00 AM CST / 8:00 AM PST", "Utica, NY", "2026-12-11T16:00Z", "")]
    [InlineData("Friday, December 11, 2026, 11:00 AM EST / 9:00 AM CST", "Utica, NY", "2026-12-11T16:00Z", "ZoneConflict")]
    [InlineData("January 7, 2027 at 9:00 AM HST", "Hilo, HI", "2027-01-07T19:00Z", "")]
    [InlineData("Friday, November 20, 2026, 3â€“4 PM MST", "Denver, CO", "2026-11-20T22:00Z", "")]
    [InlineData("Monday, November 30, 2026 at 12:00 AM ET", "Utica, NY", "2026-11-30T17:00Z", "MeridiemMissing")]
    [InlineData("Friday, March 19, 2027 at 1:00 PM ET", "Utica, NY", "2027-03-19T17:00Z", "")]
    public void a_time_is_read_at_the_instant_meant_or_asked_about(string words, string place, string instant, string doubt)
    {
        var time = Assert.Single(Read(words, place), time => time.Role == TimeRole.Interview);

        Assert.Equal(InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(instant).Value, Assert.IsType<Moment.At>(time.Start).Instant);
        Assert.Equal(doubt, string.Join(",", time.Doubts.Select(each => each.Code)));
    }

    [Theory]
    [InlineData("Meeting ID: 826 1215 0900, passcode 081530, call +1 646-555-0165.")]
    [InlineData("We received 4,812 applications for 18 positions, a 5-5-5 program.")]
    [InlineData("Questions? Our office is open from 8 to 4:30 on weekdays.")]
    [InlineData("Interviews are held on Tuesdays and Thursdays between October 27 and January 21.")]
    public void digits_that_are_no_time_add_none(string words)
    {
        var times = Read("Wednesday, December 16, 2026 at 10:00 AM EST. " + words, "Utica, NY");

        Assert.Single(times);
    }

    [Fact]
    public void a_moved_interview_is_a_new_time_and_a_withdrawn_one_and_no_range()
    {
        var letter = Letter("We have moved your interview from Monday, December 7 at 9:00 AM ET to Wednesday, December 9 at 1:00 PM ET.", "Utica, NY");

        var times = InvitationReader.Read(letter, "Europe/Warsaw").Times;

        Assert.Equal([TimeStatus.Withdrawn, TimeStatus.Fixed], times.Select(time => time.Status));
        Assert.All(times, time => Assert.Null(time.End));
    }

    private static IReadOnlyList<NoticeTime> Read(string words, string place) =>
        InvitationReader.Read(Letter($"This confirms your virtual interview: {words}", place), "Europe/Warsaw").Times;

    private static Letter Letter(string words, string place) => new()
    {
        Subject = "Your interview is confirmed",
        From = new Mailbox("Residency Office", "office@alderbrook.example"),
        Sent = new LocalDateTime(2026, 10, 2, 10, 0).WithOffset(Offset.FromHours(-4)),
        Body = new BodyText { Text = $"Dear Dr. Okafor,\n\n{words}\n\nAlderbrook Hospital, Internal Medicine, {place}\n" },
    };
}
