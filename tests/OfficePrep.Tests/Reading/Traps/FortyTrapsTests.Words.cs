using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Tests.Reading.Traps;

/// <content>The other half: which words are a time, which day and which half of the day they say.</content>
public sealed partial class FortyTrapsTests
{
    private const string Autumn = "Fri, 20 Nov 2026 16:30:00 -0500";

    [Theory]
    [InlineData("Residents host a virtual social the night before at 7:30pm EST; your interview is on Thursday, January 21, 2027, 8:00am to 12:00pm EST.")]
    [InlineData("Your interview is Thursday, January 21, 2027 from 8:00am to 12:00pm EST. Join our residents for a virtual happy hour the evening before, 7:30pm EST.")]
    public void _21_the_night_before_hangs_on_the_interview(string words)
    {
        var times = TrapLetter.Read(words, sent: "Tue, 1 Dec 2026 09:00:00 -0500").Times;

        Assert.Equal(["Interview 2027-01-21T13:00Z/17:00Z", "Social 2027-01-21T00:30Z"], times.Select(TrapLetter.Short).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("America/Havana", "Your interview is on November 10, 2026 at 9:00 AM ET.", "2026-11-10T14:00Z", "10:00 AM")]
    [InlineData("America/Vancouver", "Your interview is on November 10, 2026 at 9:00 AM PT.", "2026-11-10T17:00Z", "10:00 AM")]
    public void _22_countries_that_stopped_changing_clocks_this_year_are_known(string home, string words, string start, string clock) => ReadsAt(words, "Utica, NY", home, start, clock);

    [Theory]
    [InlineData("Your interview is Friday, December 4, 2026, 8-12:30pm EST.", "2026-12-04T13:00Z/17:30Z")]
    [InlineData("Your interview runs 9:30–1pm EST on Friday, December 4.", "2026-12-04T14:30Z/18:00Z")]
    public void _23_PM_behind_a_range_across_noon_is_only_for_its_end(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("Your interview: 9:00a - 12:30a: December 5, 2026 ET", "2026-12-05T14:00Z")]
    [InlineData("Your interview is on December 5, 2026, 1:00 PM - 11:30 AM ET.", "2026-12-05T18:00Z")]
    public void _24_an_end_before_its_start_is_never_mended_in_silence(string words, string start) => Reads(words, "Utica, NY", $"Interview {start} EndBeforeStart");

    [Theory]
    [InlineData("Your interview is Wednesday, January 13, 2027 from 1-4:30 ET.", "2027-01-13T18:00Z/21:30Z")]
    [InlineData("Your interview is on Wednesday, January 13, 2027, 12:30 to 3 ET.", "2027-01-13T17:30Z/20:00Z")]
    public void _25_one_to_half_past_four_is_the_afternoon(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("Your interview is on December 10, 2026 at 12:00 PM EST.", "2026-12-10T17:00Z", "")]
    [InlineData("Your interview is on December 10, 2026 at 12:00 AM EST.", "2026-12-10T17:00Z", " MeridiemMissing")]
    [InlineData("Your interview is on December 10, 2026 at 12 a.m. ET.", "2026-12-10T17:00Z", " MeridiemMissing")]
    public void _26_nobody_interviews_at_midnight_and_nobody_flips_it_in_silence(string words, string start, string doubt) => Reads(words, "Utica, NY", $"Interview {start}{doubt}");

    [Theory]
    [InlineData("Your interview is on December 14, 2026 at 13:00 hrs ET.", "2026-12-14T18:00Z")]
    [InlineData("Your interview is on December 14, 2026, 0745 CT.", "2026-12-14T13:45Z")]
    [InlineData("Your interview is on January 11, 2027, 10.30 am ET.", "2027-01-11T15:30Z")]
    public void _27_hours_of_soldiers_and_of_dots_are_hours(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("Please log on to Zoom by 8:35 a.m.; the interview day begins at 8:45 a.m. ET on Tuesday, January 12, 2027.")]
    [InlineData("Your interview is on Tuesday, January 12, 2027. It begins at 8:45 AM ET; please join the room at 8:35 AM.")]
    public void _28_the_hour_to_log_on_is_not_the_start(string words) => Reads(words, "Utica, NY", "Interview 2027-01-12T13:45Z from 13:35Z");

    [Theory]
    [InlineData("Your interview has been scheduled for January 12th PM.", "2027-01-12Pm")]
    [InlineData("Interview date: 01/12/2027\nTime: AM", "2027-01-12Am")]
    public void _29_half_a_day_is_no_hour(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("Meeting ID: 826 1215 0900\nPasscode: 081530\nDial in: +1 646 555 0165")]
    [InlineData("Webinar ID 912 1030 0800, PIN 1115, or call 555-0130 ext. 0900")]
    public void _30_the_numbers_of_a_meeting_are_no_times(string block) =>
        Reads("Your interview is on December 16, 2026 at 10:00 AM EST.\n\n" + block, "Utica, NY", "Interview 2026-12-16T15:00Z");

    [Theory]
    [InlineData("Your interview is on Tuesday, December 3, 2026 at 9:00 AM ET.", "2026-12-03T14:00Z")]
    [InlineData("Your interview is on Mon 12/15/26 at 9 AM ET.", "2026-12-15T14:00Z")]
    public void _31_a_weekday_that_is_not_the_date_s_moves_nothing(string words, string start) => Reads(words, "Utica, NY", $"Interview {start} WeekdayMismatch");

    [Theory]
    [InlineData("Your interview is on Friday, January 8 at 8:00 AM EST.", "2027-01-08T13:00Z")]
    [InlineData("Your interview is on 1/8 at 8 AM EST.", "2027-01-08T13:00Z")]
    public void _32_January_after_November_is_next_year(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}", Autumn);

    [Theory]
    [InlineData("Please choose one of these interview dates: December (2, 9), and January (4, 6, 11).")]
    [InlineData("Please choose one of these interview dates: December 2, 9 and January 4, 6, 11.")]
    public void _33_a_list_shares_its_month_and_rolls_over_the_year(string words) =>
        Assert.Equal(["2026-12-02", "2026-12-09", "2027-01-04", "2027-01-06", "2027-01-11"], TrapLetter.Read(words, sent: Autumn).Times.Select(time => NodaTime.Text.LocalDatePattern.Iso.Format(time.Start.Date)));

    [Theory]
    [InlineData("Your interview is on 12/10/2026 at 9:00 AM ET.", "2026-12-10T14:00Z")]
    [InlineData("Your interview: 12/10/26, 9 AM Eastern", "2026-12-10T14:00Z")]
    public void _34_an_American_sender_puts_the_month_first(string words, string start)
    {
        Reads(words, "Utica, NY", $"Interview {start}");
        Assert.Contains("DayMonthOrder", TrapLetter.Short(TrapLetter.Read(words, "", "Fri, 2 Oct 2026 15:00:00 +0100", from: "office@alderbrook.co.uk")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Could we meet for your interview next Tuesday at 2 PM ET?", "2026-11-24T19:00Z")]
    [InlineData("Your interview is next Thursday at 10:30 AM ET.", "2026-11-26T15:30Z")]
    public void _35_next_Tuesday_is_one_of_two(string words, string start)
    {
        var time = Assert.Single(TrapLetter.Read(words, sent: Autumn).Times);

        Assert.Contains(start, TrapLetter.Short(time), StringComparison.Ordinal);
        Assert.Equal(DoubtCode.RelativeDate, Assert.Single(time.Doubts).Code);
        Assert.Equal(2, time.Doubts[0].Choices.Select(choice => choice.Date).Distinct().Count());
    }

    [Theory]
    [InlineData("Your interview has been moved to tomorrow at 9 AM PT.", "2026-12-02T17:00Z")]
    [InlineData("Your interview is tomorrow, 9:30 AM PT.", "2026-12-02T17:30Z")]
    public void _36_tomorrow_is_the_sender_s_tomorrow(string words, string start) => Reads(words, "Fresno, CA", $"Interview {start}", "Tue, 1 Dec 2026 22:30:00 -0800");

    [Theory]
    [InlineData("We have moved your interview from Monday, December 7 at 9 AM ET to Wednesday, December 9 at 1 PM ET.")]
    [InlineData("Your interview of Monday, December 7, 9 AM ET has been rescheduled. The new time is Wednesday, December 9, 1 PM ET.")]
    public void _37_from_and_to_are_two_times_and_no_range(string words)
    {
        var notice = TrapLetter.Read(words);
        Assert.Equal("Interview Withdrawn 2026-12-07T14:00Z; Interview 2026-12-09T18:00Z", TrapLetter.Short(notice));
        Assert.Equal(NoticeKind.Reschedule, notice.Kind);
    }

    [Theory]
    [InlineData("Your interview is confirmed for Thursday, December 17, 2026 at 8:30 AM ET.\n\n-----Original Message-----\nFrom: Sam Okafor\nSent: Saturday, November 7, 2026 12:14:36 AM (UTC-05:00) Eastern Time (US & Canada)\nTo: Residency Office\nSubject: Interview\n\nWould December 15 at 10 AM work?")]
    [InlineData("Your interview is confirmed for Thursday, December 17, 2026 at 8:30 AM ET.\n\nOn Sat, Nov 7, 2026 at 12:14 AM Sam Okafor <sam@example.org> wrote:\n> Would December 15 at 10 AM work?")]
    public void _38_headers_and_older_letters_are_no_times(string words) => Reads(words, "Utica, NY", "Interview 2026-12-17T13:30Z", Autumn);

    [Theory]
    [InlineData("Your interview is on December 11, 2026: 11:00 AM EST / 10:00 AM CST / 8:00 AM PST", "2026-12-11T16:00Z")]
    [InlineData("Your interview is on December 11, 2026 at 11 AM Eastern, 10 AM Central.", "2026-12-11T16:00Z")]
    [InlineData("Your interview is on December 11, 2026 at 11:00 AM EST / 9:00 AM CST.", "2026-12-11T16:00Z ZoneConflict")]
    [InlineData("Your interview is on December 11, 2026 at 11 AM Eastern (8:30 AM Pacific).", "2026-12-11T16:00Z ZoneConflict")]
    public void _39_labels_that_agree_are_one_time_and_those_that_do_not_are_asked_about(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("Please accept this interview invitation within 48 hours.", "Fri, 30 Oct 2026 14:00:00 -0400", "ReplyBy 2026-11-01T18:00Z")]
    [InlineData("You have 72 hours to choose an interview date.", "Fri, 30 Oct 2026 14:00:00 -0400", "ReplyBy 2026-11-02T18:00Z")]
    [InlineData("Please reply to this interview invitation by midnight Friday, November 13 ET.", "Mon, 2 Nov 2026 09:00:00 -0500", "ReplyBy 2026-11-13T05:00Z WhichTime")]
    [InlineData("Please choose your interview date by COB Friday, November 13.", "Mon, 2 Nov 2026 09:00:00 -0500", "ReplyBy 2026-11-13")]
    [InlineData("Please choose your interview date by the end of the day on Friday, November 13.", "Mon, 2 Nov 2026 09:00:00 -0500", "ReplyBy 2026-11-13")]
    [InlineData("Do not contact us before noon ET on Tuesday, November 17. Accept this interview invitation by noon ET on Thursday, November 19.", "Mon, 16 Nov 2026 12:00:00 -0500", "ReplyBy 2026-11-19T17:00Z")]
    public void _40_a_deadline_counts_hours_that_pass_and_days_that_end(string words, string sent, string expected) => Reads(words, "Utica, NY", expected, sent);
}
