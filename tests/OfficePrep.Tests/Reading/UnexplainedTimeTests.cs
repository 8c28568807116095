using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>What a letter says about the hour and no rule accounts for is asked; what it says twice alike is not.</summary>
public sealed class UnexplainedTimeTests
{
    [Theory]
    [InlineData("Reminder: Friday 10:00 AM ET", "as arranged we meet on Friday, December 11 at 10:30 AM Eastern on Webex.")]
    [InlineData("Your 9:30 AM interview", "Your interview is on Friday, December 11 at 9:00 AM Eastern.")]
    [InlineData("Interview Friday, December 11, 9:30 AM Eastern", "Your interview is on Friday, December 11 at 9:00 AM Eastern.")]
    public void a_subject_that_gives_another_hour_is_asked_about(string subject, string words)
    {
        var time = Assert.Single(Read(subject, words));

        Assert.Equal(2, Assert.Single(time.Doubts, doubt => doubt.Code == DoubtCode.WhichTime).Choices.Count);
    }

    [Theory]
    [InlineData("Your 9:00 AM interview", "Your interview is on Friday, December 11 at 9:00 AM Eastern.")]
    [InlineData("Your 8:00 AM CT interview", "Your interview is on Friday, December 11 at 9:00 AM Eastern.")]
    [InlineData("Log in at 8:45 AM", "Your interview is on Friday, December 11 at 9:00 AM Eastern. Please log in at 8:45 AM.")]
    [InlineData("Your interview", "Your interview is on Friday, December 11 from 9:00 AM to 12:30 PM Eastern. Lunch is at noon.")]
    public void hours_that_agree_are_not_asked_about(string subject, string words) =>
        Assert.DoesNotContain(Assert.Single(Read(subject, words)).Doubts, doubt => doubt.Code == DoubtCode.WhichTime);

    [Fact]
    public void a_second_day_that_nothing_calls_the_interview_is_asked_about()
    {
        var times = Read("Your interview is confirmed", "Your interview is on Friday, December 11 at 9:00 AM Eastern.\n\nNadia is around Thursday, December 17, 3:00 PM Eastern.");

        Assert.Contains(times[^1].Doubts, doubt => doubt.Code == DoubtCode.WhichTime);
        Assert.Empty(times[0].Doubts);
    }

    private static IReadOnlyList<NoticeTime> Read(string subject, string words) =>
        InvitationReader.Read(
            new Letter
            {
                Subject = subject,
                From = new Mailbox("Residency Office", "office@alderbrook.example"),
                Sent = new LocalDateTime(2026, 12, 9, 10, 5).WithOffset(Offset.FromHours(-5)),
                Body = new BodyText { Text = $"Dear Alina,\n\n{words}\n\nSincerely,\nRuth Hale\nAlderbrook Hospital, Internal Medicine, Utica, NY\n" },
            },
            "Europe/Warsaw").Times;
}
