using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>What a time is for: the interview, a supper, a check of the camera, an hour to be there, the last hour to answer, or nobody's.</summary>
public sealed class RoleOfTimesTests
{
    private const string Day = "Your virtual interview is on Wednesday, December 16, 2026 at 9:00 AM Eastern.";

    [Theory]
    [InlineData("Supper with our residents is on Tuesday, December 15, 2026 at 6:30 PM Eastern.", TimeRole.Social)]
    [InlineData("Hang with the chiefs on Tuesday, December 15, 2026, 7 PM Eastern, if you like.", TimeRole.Social)]
    [InlineData("A camera check with Ruth is on Tuesday, December 15, 2026 at 4:00 PM Eastern.", TimeRole.TechCheck)]
    [InlineData("A return visit is planned for Friday, February 12, 2027 at 11:00 AM Eastern.", TimeRole.SecondLook)]
    public void what_stands_beside_the_interview_is_no_interview(string words, TimeRole role)
    {
        var times = Read($"{Day}\n\n{words}");

        Assert.Equal([TimeRole.Interview, role], times.Select(time => time.Role).Order());
    }

    [Theory]
    [InlineData("Report NLT 0845 to the east entrance.", 45)]
    [InlineData("Please be there ten minutes before.", 50)]
    [InlineData("Kindly log in 15 minutes early.", 45)]
    [InlineData("Be at the front desk at 8:40 AM.", 40)]
    public void an_hour_to_be_there_is_no_start(string words, int minute)
    {
        var time = Assert.Single(Read($"{Day}\n\n{words}"));

        Assert.Equal(new LocalTime(9, 0), Assert.IsType<Moment.At>(time.Start).Clock.TimeOfDay);
        Assert.Equal(new LocalTime(8, minute), time.ArriveBy!.Value.TimeOfDay);
    }

    [Fact]
    public void an_offset_that_no_place_keeps_all_year_gives_the_instant_and_claims_no_zone()
    {
        var time = Assert.Single(Read("It is on Wednesday, December 16, 2026 at 9:00 AM (UTC+9:15)."));

        Assert.Equal(Instant.FromUtc(2026, 12, 15, 23, 45), Assert.IsType<Moment.At>(time.Start).Instant);
        Assert.Null(time.ZoneId);
    }

    [Fact]
    public void noon_conference_is_the_name_of_a_meeting() =>
        Assert.Equal(new LocalTime(9, 0), Assert.IsType<Moment.At>(Assert.Single(Read($"{Day} You may sit in on noon conference if you have time.")).Start).Clock.TimeOfDay);

    [Fact]
    public void a_dinner_on_the_evening_before_is_read_once()
    {
        var times = Read($"{Day}\n\nDinner with the residents is the evening before, Tuesday, December 15, at 6:30 PM, at the Copper Pot.");

        Assert.Equal([TimeRole.Interview, TimeRole.Social], times.Select(time => time.Role).Order());
    }

    [Theory]
    [InlineData("Need help? 555-0142, 8:30-4:30.")]
    [InlineData("The desk answers 9 AM - 9 PM ET, Mon-Fri.")]
    [InlineData("In office Mon-Thu 7:00-3:30.")]
    [InlineData("The portal is down for maintenance on Saturday, December 12, 2026, 10:00 PM - 2:00 AM ET.")]
    public void hours_of_a_desk_are_nobodys_interview(string words) => Assert.Single(Read($"{Day}\n\n{words}"));

    [Theory]
    [InlineData("The link for choosing a day goes dark on Sunday, November 15, 2026 at 11:59 PM ET.")]
    [InlineData("Unclaimed invitations lapse on Sunday, November 15, 2026 at 11:59 PM ET.")]
    [InlineData("The seat is held in your name and is released on Sunday, November 15, 2026 at 11:59 PM ET.")]
    public void the_end_of_an_offer_is_the_last_moment_to_answer(string words)
    {
        var letter = Letter($"We invite you to interview with us by video. {words}", "Invitation to interview");

        var time = Assert.Single(InvitationReader.Read(letter, "Europe/Warsaw").Times);

        Assert.Equal(TimeRole.ReplyBy, time.Role);
        Assert.Equal(new LocalDateTime(2026, 11, 15, 23, 59), Assert.IsType<Moment.At>(time.Start).Clock.LocalDateTime);
    }

    private static IReadOnlyList<NoticeTime> Read(string words) => InvitationReader.Read(Letter($"This confirms your interview. {words}", "Your interview is confirmed"), "Europe/Warsaw").Times;

    private static Letter Letter(string words, string subject) => new()
    {
        Subject = subject,
        From = new Mailbox("Residency Office", "office@alderbrook.example"),
        Sent = new LocalDateTime(2026, 11, 2, 10, 0).WithOffset(Offset.FromHours(-5)),
        Body = new BodyText { Text = $"Dear Dr. Okafor,\n\n{words}\n\nSincerely,\nRuth Hale\nAlderbrook Hospital, Internal Medicine, Utica, NY\n" },
    };
}
