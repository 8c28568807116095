using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Clues;

namespace OfficePrep.Tests.Reading;

/// <summary>Ways of writing that the reader met first in mail it had never seen, in other words than there.</summary>
public sealed class UnseenWordingTests
{
    private const string Sign = "\n\nRosa Quill\nInternal Medicine, Tamarack Ridge Hospital, Toledo, Ohio\n";

    [Theory]
    [InlineData("It is again three hours.", 180)]
    [InlineData("Count on two and three quarter hours.", 165)]
    [InlineData("(I looked it up twice, the half hour is real.) Count on two and three quarter\nhours.", 165)]
    [InlineData("Half an hour, by telephone, on the number in your file.", 30)]
    [InlineData("Give us an hour and a half.", 90)]
    [InlineData("It is short, maybe 20 minutes.", 20)]
    [InlineData("We need you for an hour and forty minutes.", 100)]
    public void a_length_in_a_sentence_of_its_own_gives_the_end(string words, int minutes)
    {
        var time = Interview("Your interview is on Thursday, November 12, 2026 at 9:00 AM Eastern. " + words);

        Assert.Equal(Duration.FromMinutes(minutes), time.End!.Value.ToInstant() - Assert.IsType<Moment.At>(time.Start).Instant);
    }

    [Theory]
    [InlineData("The faculty asked me to find an hour that is humane for you.")]
    [InlineData("I answer within the hour.")]
    [InlineData("We will take a break of 30 minutes with the residents.")]
    public void another_length_gives_none(string words) =>
        Assert.Null(Interview("Your interview is on Thursday, November 12, 2026 at 9:00 AM Eastern. " + words).End);

    [Theory]
    [InlineData("We had you for Tuesday, November 10 at 9:00 AM Eastern and cannot staff it. Would one of these do?\n\nThursday, November 12, 9:00 AM Eastern\nFriday, November 13, 1:00 PM Eastern")]
    [InlineData("I am sorry, Tuesday, November 10 at 9:00 AM Eastern won't fly. What we can do:\n\nThursday, November 12, 9:00 AM Eastern\nFriday, November 13, 1:00 PM Eastern\n\nWhich one?")]
    [InlineData("I'm bumping your Tuesday, November 10 interview (9:00 AM Eastern) to Thursday, November 12, also 9:00 AM Eastern.")]
    [InlineData("As you asked: your interview is moved from Tuesday, November 10, 9:00 AM Eastern to Thursday, November 12, 9:00 AM Eastern.")]
    public void the_hour_that_was_given_before_is_withdrawn(string words)
    {
        var notice = Read(words);

        Assert.Equal(NoticeKind.Reschedule, notice.Kind);
        Assert.Equal(new LocalDate(2026, 11, 10), Day(Assert.Single(notice.Times, time => time.Status == TimeStatus.Withdrawn)));
        Assert.Contains(notice.Times, time => time.Status != TimeStatus.Withdrawn && Day(time) == new LocalDate(2026, 11, 12));
    }

    [Fact]
    public void the_day_before_on_the_clock_of_a_faculty_abroad_is_the_same_moment()
    {
        var time = Interview("The committee sees you on Thursday, November 12, 2026 at 9:00 AM ChST (for our two faculty who dial in from Virginia that is Wednesday, November 11, 6:00 PM Eastern).");

        Assert.Empty(time.Doubts);
    }

    [Theory]
    [InlineData("Answer before .. 11/02/2026 5:00 PM Eastern")]
    [InlineData("Answer before . 11/02/2026 5:00 PM Eastern")]
    [InlineData("Unclaimed dates go to the general pool on Monday, November 2 at 5:00 PM Eastern.")]
    [InlineData("Days nobody has taken return to the pool on Monday, November 2 at 5:00 PM Eastern.")]
    public void the_last_moment_to_answer_is_no_interview(string words)
    {
        var notice = Read("You are invited to interview. Please choose a day in the portal.\n\n" + words);

        Assert.DoesNotContain(notice.Times, time => time.Role == TimeRole.Interview);
        Assert.Equal(new LocalDate(2026, 11, 2), Day(Assert.Single(notice.Times, time => time.Role == TimeRole.ReplyBy)));
    }

    [Fact]
    public void an_hour_under_a_key_that_is_not_known_is_asked_about()
    {
        var notice = Read("Program: Internal Medicine\nCafeteria: Monday, November 2, 2026 5:00 PM Eastern\nStatus: INVITED");

        Assert.All(notice.Times.Where(time => time.Role == TimeRole.Interview), time => Assert.NotEmpty(time.Doubts));
    }

    [Theory]
    [InlineData("We meet on the morning of November 12, a Thursday, at 9:00 AM Eastern.")]
    [InlineData("Your interview is on November 12, a Thursday: 9:00 AM Eastern.")]
    public void a_weekday_behind_its_date_is_no_second_day(string words) =>
        Assert.Equal(new LocalDate(2026, 11, 12), Day(Assert.Single(Read(words).Times)));

    [Fact]
    public void columns_typed_with_bars_say_which_point_an_hour_is()
    {
        var time = Interview("You are invited to interview.\n\n| Date | Check-in | Start | Finish |\n| 11/12 | 7:45 | 8:00 | 12:30 |\n| 11/19 | 12:45 | 1:00 | 4:30 |\n\nEastern Time. Please choose one.", new LocalDate(2026, 11, 12));

        Assert.Equal(new LocalTime(8, 0), Assert.IsType<Moment.At>(time.Start).Clock.TimeOfDay);
        Assert.Equal(new LocalTime(12, 30), time.End!.Value.TimeOfDay);
        Assert.Equal(new LocalTime(7, 45), time.ArriveBy!.Value.TimeOfDay);
    }

    [Theory]
    [InlineData("Dr. Ames is ill and we cannot meet on Thursday, November 12 at 9:00 AM Eastern.")]
    [InlineData("The interview that was planned for 9:00 AM Eastern on Thursday, November 12 starts one hour later because of a site visit.")]
    public void an_hour_that_the_words_take_back_or_shift_is_never_handed_on_in_silence(string words) =>
        Assert.All(Read(words).Times.Where(time => time.Status != TimeStatus.Withdrawn), time => Assert.NotEmpty(time.Doubts));

    [Fact]
    public void the_end_that_is_no_later_than_an_hour_is_no_deadline()
    {
        var notice = Read("Your interview takes place on November 12, 2026, beginning promptly at nine o'clock in the morning and concluding no later than half past twelve (Eastern).");

        Assert.DoesNotContain(notice.Times, time => time.Role == TimeRole.ReplyBy);
        Assert.Equal(new LocalTime(12, 30), Assert.Single(notice.Times).End!.Value.TimeOfDay);
    }

    [Fact]
    public void a_help_line_keeps_no_interview_hours()
    {
        var time = Interview("All set for Thursday, November 12: log on 8:50, we begin 9 sharp, done 12:30. Eastern of course. If the link dies call 419-555-0133, someone is there 8 to 5.");

        Assert.Equal(new LocalTime(9, 0), Assert.IsType<Moment.At>(time.Start).Clock.TimeOfDay);
    }

    private static NoticeTime Interview(string words, LocalDate day) => Assert.Single(Read(words).Times, time => time.Role == TimeRole.Interview && Day(time) == day);

    private static NoticeTime Interview(string words) => Assert.Single(Read(words).Times, time => time.Role == TimeRole.Interview);

    private static Notice Read(string words) => InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + words + Sign), "Asia/Karachi");

    private static LocalDate Day(NoticeTime time) => time.Start.Date;
}
