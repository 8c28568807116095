using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Clues;

namespace OfficePrep.Tests.Reading;

/// <summary>How hours are said beside one another, beside other people's clocks and beside other matters; for each loosening the case that must still be asked about.</summary>
public sealed class HourWordingTests
{
    private const string Sign = "\n\nRosa Quill\nInternal Medicine, Tamarack Ridge Hospital, Toledo, Ohio\n";

    [Theory]
    [InlineData("Your interview on Thursday, November 12 now begins at 9:30 AM Eastern instead of 9:00 AM.")]
    [InlineData("A small change to your interview on Thursday, November 12: instead of 9:00 AM we begin at 9:30 AM Eastern.")]
    [InlineData("On Thursday, November 12, instead of 9 we start your interview at 9:30 AM Eastern.")]
    public void the_hour_that_is_replaced_is_the_old_one(string words)
    {
        var notice = Read(words);

        Assert.Equal("2026-11-12T09:30", At(Assert.Single(notice.Times, time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed })));
        Assert.Equal("2026-11-12T09:00", At(Assert.Single(notice.Times, time => time.Status == TimeStatus.Withdrawn)));
    }

    [Theory]
    [InlineData("Your interview is on Thursday, November 12 at 7:30 PM your time (9:30 AM Eastern).")]
    [InlineData("Your interview is on Thursday, November 12 at 9:30 AM Eastern. It will be 7:30 in the evening for you when we start.")]
    [InlineData("Your interview is on Thursday, November 12 at 7:30 PM your time, which is 9:30 AM here in Toledo, Eastern.")]
    public void an_hour_on_the_readers_own_clock_is_no_second_interview(string words)
    {
        var time = Assert.Single(Read(words).Times, time => time.Role == TimeRole.Interview);

        Assert.Equal("2026-11-12T09:30", At(time));
    }

    [Fact]
    public void an_hour_on_the_readers_clock_that_is_another_moment_is_asked_about()
    {
        var notice = Read("Your interview is on Thursday, November 12. That is 9:30 AM Eastern.\n\nSo we meet at 9:30 PM your time.");

        Assert.Contains(notice.Times, time => time is { Role: TimeRole.Interview, Doubts.Count: > 0 });
    }

    [Fact]
    public void an_hour_that_is_kept_for_the_reader_is_on_the_programs_clock()
    {
        var time = Assert.Single(Read("We have Thursday, November 12, 9:30 AM for you. All times are Eastern. See you at the interview.").Times, time => time.Role == TimeRole.Interview);

        Assert.Equal("America/New_York", time.ZoneId);
        Assert.Equal("2026-11-12T09:30", At(time));
    }

    [Fact]
    public void of_clocks_that_agree_the_programs_own_is_kept()
    {
        var time = Interview("Your interview is on Thursday, November 12: 8:00 PM IST / 8:30 AM CST / 9:30 AM EST.");

        Assert.Equal("America/New_York", time.ZoneId);
        Assert.Equal("2026-11-12T09:30", At(time));
        Assert.Empty(time.Doubts);
    }

    [Fact]
    public void clocks_that_do_not_agree_are_asked_about()
    {
        var time = Interview("Your interview is on Thursday, November 12: 8:30 AM CST / 10:30 AM EST.");

        Assert.Contains(time.Doubts, doubt => doubt.Code == DoubtCode.ZoneConflict);
    }

    [Fact]
    public void parts_of_one_day_are_one_interview_where_the_letter_says_so()
    {
        var time = Interview("Your interview is in two parts on Thursday, November 12, all Eastern:\n\nPart 1: 8:30 to 10:00 AM\nPart 2: 1:00 to 2:30 PM");

        Assert.Empty(time.Doubts);
        Assert.Equal(new LocalDateTime(2026, 11, 12, 14, 30), time.End!.Value.LocalDateTime);
    }

    [Fact]
    public void two_hours_that_no_word_joins_are_asked_about()
    {
        var time = Interview("Your interview is on Thursday, November 12, 8:30 to 10:00 AM Eastern.\n\nYour interview is on Thursday, November 12, 1:00 to 2:30 PM Eastern.");

        Assert.Contains(time.Doubts, doubt => doubt.Code == DoubtCode.WhichTime);
    }

    [Fact]
    public void a_break_within_the_interview_is_no_second_hour() =>
        Assert.Empty(Interview("Your interview is on Thursday, November 12. We begin at 8:00 AM and finish at 12:00 PM Eastern, with a break from 9:45 to 10:00 AM.").Doubts);

    [Theory]
    [InlineData("Checkout is at 11 am; bring your bags.")]
    [InlineData("Flights: do not book the 1:15 pm back. Take the one at 5:05 pm.")]
    public void an_hour_of_the_journey_is_no_interview(string words)
    {
        var time = Interview("Your interview is on Thursday, November 12 at 8:00 AM Eastern.\n\n" + words);

        Assert.Equal("2026-11-12T08:00", At(time));
        Assert.Empty(time.Doubts);
    }

    [Fact]
    public void an_hour_that_begins_something_is_kept_whatever_journey_leads_to_it()
    {
        var time = Interview("See you on Thursday, November 12 for your interview. The shuttle brings you to the hospital, where we begin at 8:00 AM Eastern.");

        Assert.Equal("2026-11-12T08:00", At(time));
    }

    [Fact]
    public void two_days_with_an_or_between_them_are_choices()
    {
        var times = Read("Dr. Rao can you do a zoom interview with us Mon Nov 9 at 9 am Eastern or Tues Nov 10 at 2:30 pm Eastern?").Times.Where(time => time.Role == TimeRole.Interview).ToList();

        Assert.Equal(2, times.Count);
        Assert.All(times, time => Assert.Equal(TimeStatus.Offered, time.Status));
    }

    [Theory]
    [InlineData("We interview during the week of November 9. Please choose a day in the portal.")]
    [InlineData("We interview in the weeks of November 9 and November 16. Please choose a day in the portal.")]
    public void a_week_is_no_day(string words) =>
        Assert.DoesNotContain(Read(words).Times, time => time.Role == TimeRole.Interview && Day(time) == new LocalDate(2026, 11, 9));

    [Fact]
    public void a_year_behind_the_last_of_two_dates_serves_both() =>
        Assert.DoesNotContain(Read("As last season, when we met on November 12 and November 19, 2025, we interview by Zoom. Your interview is on Friday, November 13, 2026 at 9:00 AM Eastern.").Times, time => Day(time) == new LocalDate(2026, 11, 12));

    [Fact]
    public void a_year_does_not_reach_back_over_the_new_year()
    {
        var times = Read("You are invited to interview. Choose one: December 30 or January 6, 2027, 9:00 AM Eastern.").Times.Where(time => time.Role == TimeRole.Interview).Select(Day).ToList();

        Assert.Equal([new LocalDate(2026, 12, 30), new LocalDate(2027, 1, 6)], times);
    }

    [Fact]
    public void a_room_that_opens_before_the_reader_is_let_in_is_the_arrival()
    {
        var time = Interview("Your interview is on Thursday, November 12. The waiting room opens at 8:40 AM and we admit you at 9:00 AM Eastern.");

        Assert.Equal("2026-11-12T09:00", At(time));
        Assert.Equal(new LocalDateTime(2026, 11, 12, 8, 40), time.ArriveBy!.Value.LocalDateTime);
    }

    [Fact]
    public void the_end_of_a_plan_below_several_days_is_the_end_of_each()
    {
        var times = Read("You are invited to interview on one of these days:\n\nMonday, November 9\nWednesday, November 11\n\nEach day, Eastern Time:\n8:30 AM  Welcome\n9:00 AM  Interviews\n12:30 PM  End").Times.Where(time => time.Role == TimeRole.Interview).ToList();

        Assert.Equal(2, times.Count);
        Assert.All(times, time => Assert.Equal(new LocalTime(12, 30), time.End!.Value.TimeOfDay));
    }

    [Fact]
    public void a_day_under_a_key_that_is_not_the_interviews_is_asked_about()
    {
        var notice = Read("Program: Internal Medicine\nStatus: Invited to interview\nFreeze date: 11/20/2026\n\nPlease choose a date in the portal.");

        Assert.All(notice.Times.Where(time => time.Role == TimeRole.Interview), time => Assert.NotEmpty(time.Doubts));
    }

    private static NoticeTime Interview(string words) => Assert.Single(Read(words).Times, time => time.Role == TimeRole.Interview);

    private static Notice Read(string words) => InvitationReader.Read(SampleLetter.Letter("Dear Dr. Yusuf,\n\n" + words + Sign), "Asia/Karachi");

    private static LocalDate Day(NoticeTime time) => time.Start.Date;

    private static string At(NoticeTime time) => Assert.IsType<Moment.At>(time.Start).Clock.LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
