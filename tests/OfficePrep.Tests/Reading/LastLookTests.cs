using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>An interview time that does not fit the words around it is never handed on without a question.</summary>
public sealed class LastLookTests
{
    [Theory]
    [InlineData("The workshop for new residents is on Tuesday, December 15 at 9:00 AM Eastern.")]
    [InlineData("Your interview is on Friday, December 11 at 9:00 AM Eastern.\n\nAnother one: Friday, December 18 at 9:00 AM Eastern.")]
    [InlineData("Friday, December 11 at 8:30 PM Eastern, Internal Medicine.")]
    [InlineData("You are confirmed for 9:00 AM Eastern to 9:30 PM Eastern on Friday, December 11.")]
    public void hours_that_do_not_fit_an_interview_are_asked_about(string words) =>
        Assert.Contains(Read(words), time => time.Doubts.Any(doubt => doubt.Code is DoubtCode.WhichTime or DoubtCode.YearMissing));

    [Fact]
    public void a_date_without_a_year_that_may_be_over_is_asked_about()
    {
        var time = Assert.Single(Read("You are confirmed for your interview of December 2 at 9:00 AM Eastern."), time => time.Role == TimeRole.Interview);

        Assert.Equal(2, Assert.Single(time.Doubts, doubt => doubt.Code == DoubtCode.YearMissing).Choices.Count);
    }

    [Theory]
    [InlineData("Your interview is on Friday, December 11 from 9:00 AM to 1:00 PM Eastern.")]
    [InlineData("Your interview is on Friday, December 11 at 10:45 in the morning Central, and you will finish with our chiefs around 2:15 p.m.")]
    [InlineData("Your interview is on Friday, December 11 at 1 PM Eastern, done by 3.")]
    [InlineData("You are booked.\n\nDate: Friday, December 11, 2026\nYour group: afternoon, 12:30 PM - 4:15 PM Eastern\nThe morning group (8:00 AM - 11:45 AM) is full.")]
    [InlineData("Your interview is on January 14 at 8:00 AM Eastern. The rank list is certified in March.")]
    public void an_ordinary_interview_is_not_asked_about(string words) =>
        Assert.All(Read(words), time => Assert.Empty(time.Doubts));

    [Fact]
    public void what_is_struck_out_is_taken_back()
    {
        const string Text = "Your interview is on Thursday, December 10, 2026 at 9:00 AM Eastern Friday, December 11, 2026 at 10:00 AM Eastern.";
        var struck = Text.IndexOf("Thursday", StringComparison.Ordinal);
        var body = new BodyText { Text = Text, Struck = [TextSpan.FromBounds(struck, Text.IndexOf(" Friday", StringComparison.Ordinal))] };

        var times = Read(body);

        Assert.Equal(TimeStatus.Withdrawn, Assert.Single(times, time => time.Start is Moment.At at && at.Date.Day == 10).Status);
        Assert.Equal(TimeStatus.Fixed, Assert.Single(times, time => time.Start is Moment.At at && at.Date.Day == 11).Status);
    }

    [Fact]
    public void a_letter_that_settles_an_hour_keeps_it_when_the_words_around_sound_like_the_past()
    {
        var time = Assert.Single(Read("We are glad to confirm the interview as set on Wednesday, December 9, 2026 at 9:00 AM Eastern."), time => time.Role == TimeRole.Interview);

        Assert.Contains(time.Doubts, doubt => doubt.Code == DoubtCode.WhichTime);
    }

    [Theory]
    [InlineData("We look forward to meeting you on Wednesday, December 9 at 9:00 AM Eastern.")]
    [InlineData("It will be good to meet you on Wednesday, December 9 at 9:00 AM Eastern for your interview.")]
    public void meeting_somebody_who_is_yet_to_come_is_not_the_past(string words) => Assert.Single(Read(words), time => time.Role == TimeRole.Interview);

    [Fact]
    public void a_second_day_is_asked_about_whatever_else_the_letter_tells_in_turn() =>
        Assert.Contains(Read("Your interview is on Wednesday, December 9 at 9:00 AM Eastern. We have lunch and then talk. Thursday, December 10 at 2:00 PM Eastern."), time => time.Doubts.Any(doubt => doubt.Code == DoubtCode.WhichTime));

    [Theory]
    [InlineData("Your interview is confirmed for Wednesday, December 9 at 9:00 AM Eastern.\n\nOther dates of the season:\nFriday, March 19, 12:00 PM Eastern - Match Day")]
    [InlineData("Your interview is confirmed for Wednesday, December 9 at 9:00 AM Eastern.\n\nOther dates of the season:\nFriday, March 19, 12:00 PM Eastern, Match Day")]
    public void a_date_of_the_season_behind_a_dash_or_comma_is_no_interview_in_silence(string words) =>
        Assert.DoesNotContain(Read(words), time => time is { Role: TimeRole.Interview, Doubts.Count: 0, Start: Moment.At { Clock: { Month: 3 } } });

    [Fact]
    public void a_letter_that_is_sorry_for_something_else_takes_no_day_of_its_list_back() =>
        Assert.DoesNotContain(
            Read("We would like to interview you, and we are sorry that this comes late. The first day that is left is Monday, December 14 at 9:00 AM Eastern. The others are:\n\n- Tuesday, December 15, 9:00 AM Eastern\n- Wednesday, December 16, 9:00 AM Eastern\n\nPlease choose one."),
            time => time.Status == TimeStatus.Withdrawn);

    [Fact]
    public void the_time_that_cannot_be_kept_is_taken_back_and_the_list_behind_it_offered()
    {
        var times = Read("We had you for Monday, December 14 at 8:30 AM Eastern. Two of us are on call that morning and I cannot staff it. Would one of these do?\n\n- Tuesday, December 15, 9:00 AM Eastern\n- Wednesday, December 16, 9:00 AM Eastern");

        Assert.Equal([TimeStatus.Withdrawn, TimeStatus.Offered, TimeStatus.Offered], times.Where(time => time.Role == TimeRole.Interview).Select(time => time.Status));
    }

    private static IReadOnlyList<NoticeTime> Read(string words) => Read(new BodyText { Text = $"Dear Alina,\n\n{words}\n\nSincerely,\nRuth Hale\nAlderbrook Hospital, Internal Medicine, Utica, NY\n" });

    private static IReadOnlyList<NoticeTime> Read(BodyText body) =>
        InvitationReader.Read(
            new Letter { Subject = "Your day", From = new Mailbox("Residency Office", "office@alderbrook.example"), Sent = new LocalDateTime(2026, 12, 4, 10, 5).WithOffset(Offset.FromHours(-5)), Body = body },
            "Europe/Warsaw").Times;
}
