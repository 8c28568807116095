using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Tests.Reading.Traps;

/// <summary>Forty ways in which other readers are an hour, a day or a year off, each in two wordings or more. This half: which clock is meant.</summary>
public sealed partial class FortyTrapsTests
{
    [Theory]
    [InlineData("Your interview is set for Thursday, October 15, 2026 at 9:00 AM EST.", "2026-10-15T13:00Z")]
    [InlineData("We will interview you on Oct 22 from 8:30 a.m. (EST).", "2026-10-22T12:30Z")]
    public void _01_EST_in_October_is_the_clock_on_the_wall(string words, string start) => Reads(words, "Utica, NY", $"Interview {start} ZoneSeason");

    [Theory]
    [InlineData("Interview confirmed: December 3, 2026 at 10:00 AM PDT", "2026-12-03T18:00Z")]
    [InlineData("Your interview is on Tuesday, 1/12/27, 7:45am PDT.", "2027-01-12T15:45Z")]
    public void _02_PDT_in_December_is_a_stale_template(string words, string start) => Reads(words, "Fresno, CA", $"Interview {start} ZoneSeason");

    [Theory]
    [InlineData("Your interview is on November 19, 2026, 8:00 AM CST.", "2026-11-19T14:00Z")]
    [InlineData("Your interview starts at 0830 CST on Monday, November 23.", "2026-11-23T14:30Z")]
    public void _03_CST_is_Chicago_also_for_a_reader_in_Shanghai_or_Havana(string words, string start)
    {
        foreach (var home in new[] { "Asia/Shanghai", "America/Havana", "Asia/Taipei" })
        {
            Assert.Equal($"Interview {start}", TrapLetter.Short(TrapLetter.Read(words, "Rockford, IL", home: home)));
        }
    }

    [Theory]
    [InlineData("Your interview is at 9:00 AM EST / 7:30 PM IST on December 8, 2026.", "2026-12-08T14:00Z")]
    [InlineData("Your interview is at 8:30 AM EST (3:30 PM IST) on December 8, 2026.", "2026-12-08T13:30Z")]
    [InlineData("Your interview is at 9:00 AM EST (2:00 PM IST) on October 5, 2026.", "2026-10-05T13:00Z ZoneSeason")]
    public void _04_the_hour_beside_it_tells_which_IST_is_meant(string words, string start) => Reads(words, "Utica, NY", $"Interview {start}");

    [Theory]
    [InlineData("You are confirmed for October 20, 2026 at 10:00 AM MST.", "2026-10-20T16:00Z")]
    [InlineData("Your interview is Wed 10/28 1:15 PM MST.", "2026-10-28T19:15Z")]
    public void _05_MST_of_Denver_in_October_is_asked_about(string words, string start) => Reads(words, "Denver, CO", $"Interview {start} ZoneSeason");

    [Theory]
    [InlineData("You are confirmed for October 20, 2026 at 10:00 AM MST.", "2026-10-20T17:00Z")]
    [InlineData("Your interview is Wed 10/28 1:15 PM MST.", "2026-10-28T20:15Z")]
    public void _06_MST_of_Phoenix_in_October_is_right(string words, string start) => Reads(words, "Phoenix, AZ", $"Interview {start}");

    [Theory]
    [InlineData("Your interview: November 30, 2026 at 9:00 AM AST", "2026-11-30T13:00Z")]
    [InlineData("Your interview is on October 19 at 1:30 pm AST.", "2026-10-19T17:30Z")]
    public void _07_AST_is_Puerto_Rico(string words, string start) => Reads(words, "San Juan, PR", $"Interview {start}");

    [Theory]
    [InlineData("When: Wednesday, October 7, 2026 9:00 AM-10:00 AM (GMT-05:00) Eastern Time (US & Canada)", "Utica, NY", "2026-10-07T13:00Z/14:00Z")]
    [InlineData("When: Monday, October 12, 2026 8:30 AM-11:00 AM (UTC-06:00) Central Time (US & Canada)", "Rockford, IL", "2026-10-12T13:30Z/16:00Z")]
    public void _08_a_zone_s_name_beats_the_offset_that_Outlook_prints(string words, string place, string start) => Reads("Your interview:\n" + words, place, $"Interview {start}");

    [Theory]
    [InlineData("December 1, 2026 2:00 PM | 1 hour | (UTC-04:00) Eastern Time (US & Canada)", "Utica, NY", "2026-12-01T19:00Z/20:00Z")]
    [InlineData("Thursday, January 7, 2027 9:30 AM | 2 hours 30 minutes | (UTC-07:00) Pacific Time (US & Canada)", "Fresno, CA", "2027-01-07T17:30Z/20:00Z")]
    public void _09_a_zone_s_name_beats_the_offset_of_the_day_it_was_booked(string words, string place, string start) => Reads("Your interview:\n" + words, place, $"Interview {start}");

    [Theory]
    [InlineData(";TZID=Eastern Standard Time:20261008T140000", "2026-10-08T18:00Z")]
    [InlineData(";TZID=Central Standard Time:20261210T083000", "2026-12-10T14:30Z")]
    [InlineData(";TZID=US Mountain Standard Time:20261008T140000", "2026-10-08T21:00Z")]
    [InlineData(";TZID=US Eastern Standard Time:20261008T140000", "2026-10-08T18:00Z")]
    public void _10_a_Windows_zone_in_a_calendar_file_keeps_summer_time(string start, string instant) =>
        Assert.Equal($"Interview {instant}", TrapLetter.Short(TrapLetter.Read("Your interview is confirmed; please see the attached invitation.", calendar: TrapLetter.Calendar(start))));

    [Theory]
    [InlineData(";TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20261028T133000", "2026-10-28T17:30Z")]
    [InlineData(";TZID=\"(UTC-07:00) Arizona\":20261028T133000", "2026-10-28T20:30Z")]
    [InlineData(";TZID=\"(UTC-08:00) Pacific Time (US & Canada)\":20270120T090000", "2027-01-20T17:00Z")]
    public void _11_a_display_name_in_a_calendar_file_is_a_zone(string start, string instant) =>
        Assert.Equal($"Interview {instant}", TrapLetter.Short(TrapLetter.Read("Your interview is confirmed; please see the attached invitation.", calendar: TrapLetter.Calendar(start))));

    [Theory]
    [InlineData("EST", "America/New_York")]
    [InlineData("EDT", "America/New_York")]
    [InlineData("CST", "America/Chicago")]
    [InlineData("MST", "America/Denver")]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("HST", "Pacific/Honolulu")]
    public void _12_an_abbreviation_is_a_region_and_no_entry_of_the_zone_data(string label, string zone)
    {
        Assert.Equal(zone, ZoneNames.Find(label)?.ZoneId);
        Assert.Equal(zone, TrapLetter.Read($"Your interview is on December 8, 2026 at 9:00 AM {label}.").Times[0].ZoneId);
    }

    [Theory]
    [InlineData("El Paso, TX", "2026-11-09T15:00Z")]
    [InlineData("Knoxville, TN", "2026-11-09T13:00Z")]
    [InlineData("Pensacola, FL", "2026-11-09T14:00Z")]
    [InlineData("Rapid City, SD", "2026-11-09T15:00Z")]
    public void _13_a_state_with_two_clocks_is_read_by_its_town(string place, string start) =>
        Reads("Your virtual interview is on Monday, November 9, 2026, 8:00 AM.", place, $"Interview {start} ZoneMissing");

    [Theory]
    [InlineData("Your interview is on Monday, November 16, 2026, 7:45a-12:30p. Please be in a quiet room.\n\nPat Doe, Coordinator\nLouisville, KY\n\nAll times are Central.", "2026-11-16T13:45Z/18:30Z")]
    [InlineData("Please note that all times below are Central Time.\n\nYour interview: Monday, November 16, 2026, 7:45 AM to 12:30 PM.\n\nPat Doe, Coordinator\nLouisville, KY", "2026-11-16T13:45Z/18:30Z")]
    public void _14_a_statement_far_away_beats_the_signature_s_town(string words, string start) => Reads(words, "", $"Interview {start}");

    [Theory]
    [InlineData("Your interview is on November 12, 2026 at 9:00 AM Central.", "2026-11-12T15:00Z", "9:00 AM")]
    [InlineData("Your interview is on October 13, 2026 at 9:00 AM Central.", "2026-10-13T14:00Z", "8:00 AM")]
    public void _15_Central_is_a_name_and_Mexico_keeps_its_own(string words, string start, string home) => ReadsAt(words, "Rockford, IL", "America/Mexico_City", start, home);

    [Theory]
    [InlineData("Your interview is on Tuesday, October 27 at 9:00 AM ET.", "2026-10-27T13:00Z", "1:00 PM")]
    [InlineData("Your interview is on Tuesday, November 3 at 9:00 AM ET.", "2026-11-03T14:00Z", "2:00 PM")]
    public void _16_the_week_between_two_clock_changes_is_an_hour_shorter(string words, string start, string home) => ReadsAt(words, "Utica, NY", "Europe/London", start, home);

    [Theory]
    [InlineData("Your interview is on Friday, March 19, 2027 at 1:00 PM ET.", "2027-03-19T17:00Z", "5:00 PM")]
    [InlineData("Your interview is on Monday, March 29, 2027 at 1:00 PM ET.", "2027-03-29T17:00Z", "6:00 PM")]
    public void _17_so_are_the_two_weeks_of_March(string words, string start, string home) => ReadsAt(words, "Utica, NY", "Europe/Dublin", start, home);

    [Theory]
    [InlineData("We need to move your interview of Wednesday, October 28, 2026 at 9:00 AM ET to Wednesday, November 4, 2026, same time.")]
    [InlineData("Your interview on Wednesday, October 28, 2026 at 9:00 AM ET has been moved to Wednesday, November 4, 2026 at the same time.")]
    public void _18_the_same_time_a_week_later_is_the_same_clock(string words) =>
        Reads(words, "Utica, NY", "Interview Withdrawn 2026-10-28T13:00Z; Interview 2026-11-04T14:00Z");

    [Theory]
    [InlineData("Your interview is on Wednesday, December 9 at 3:00 PM ET.", "Australia/Sydney", "2026-12-09T20:00Z", "7:00 AM")]
    [InlineData("Your interview is on Wednesday, December 9 at 3:00 PM ET.", "Pacific/Auckland", "2026-12-09T20:00Z", "9:00 AM")]
    public void _19_the_southern_summer_is_the_next_morning(string words, string zone, string start, string home) => ReadsAt(words, "Utica, NY", zone, start, home);

    [Theory]
    [InlineData("Your interview is on Thursday, January 14, 2027, 1:00 PM PT.", "Asia/Kathmandu", "2027-01-14T21:00Z", "2:45 AM")]
    [InlineData("Your interview is on Thursday, January 14, 2027, 1:00 PM PT.", "Asia/Kolkata", "2027-01-14T21:00Z", "2:30 AM")]
    public void _20_a_zone_may_be_a_quarter_of_an_hour_off(string words, string zone, string start, string home) => ReadsAt(words, "Fresno, CA", zone, start, home);

    private static void Reads(string words, string place, string expected, string sent = TrapLetter.October) =>
        Assert.Equal(expected, TrapLetter.Short(TrapLetter.Read(words, place, sent)));

    private static void ReadsAt(string words, string place, string home, string start, string clock)
    {
        var notice = TrapLetter.Read(words, place, home: home);
        Assert.Equal($"Interview {start}", TrapLetter.Short(notice));
        Assert.Equal(clock, ClockText.Clock(((Moment.At)notice.Times[0].Start).Instant.InZone(DateTimeZoneProviders.Tzdb[home]).TimeOfDay));
    }
}
