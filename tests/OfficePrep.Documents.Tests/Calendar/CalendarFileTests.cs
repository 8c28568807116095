using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly IReadOnlyList<Dictionary<string, string>> Whole = CalendarText.Events(CalendarText.Bytes(SampleSeason.Whole));

    [Fact]
    public async Task the_sample_season_prints_as_agreed()
    {
        var folder = Folder();
        var agreed = Path.Combine(folder, "sample-season.verified.ics");
        var received = CalendarText.Bytes(SampleSeason.Whole);
        var text = System.Text.Encoding.UTF8.GetString(received);
        if (!File.Exists(agreed) || await File.ReadAllTextAsync(agreed, TestContext.Current.CancellationToken) != text)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "sample-season.received.ics"), text, TestContext.Current.CancellationToken);
            Assert.Fail("The calendar file changed: compare sample-season.received.ics with sample-season.verified.ics, and keep the one that is right.");
        }
    }

    [Fact]
    public void the_same_season_gives_the_same_bytes() =>
        Assert.Equal(CalendarText.Bytes(SampleSeason.Whole), CalendarText.Bytes(SampleSeason.Whole));

    [Fact]
    public void an_interview_stands_at_its_instant_with_both_clocks_in_its_title()
    {
        var interview = Event("harbor-falls-internal-medicine-categorical-interview-1");
        Assert.Equal("20261118T140000Z", interview["DTSTART"]);
        Assert.Equal("20261118T183000Z", interview["DTEND"]);
        Assert.Equal("Interview, Harbor Falls Medical Center, Internal Medicine · 9:00 AM Harbor Falls (UTC−5) = 7:00 PM Karachi (UTC+5)", interview["SUMMARY"]);
        Assert.Equal("CONFIRMED", interview["STATUS"]);
        Assert.Equal("1", interview["SEQUENCE"]);
        Assert.Equal("PRIVATE", interview["CLASS"]);
        Assert.Equal("BUSY", interview["X-MICROSOFT-CDO-BUSYSTATUS"]);
        Assert.Contains("Log in by Wednesday, November 18, 2026, 8:45 AM (Harbor Falls, UTC−5)", interview["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("Passcode: HF;2026,im", interview["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("In UTC: 2026-11-18T14:00Z", interview["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void time_is_kept_before_the_log_in_and_after_the_end()
    {
        var before = Event("harbor-falls-internal-medicine-categorical-interview-1-before");
        var after = Event("harbor-falls-internal-medicine-categorical-interview-1-after");
        Assert.Equal(("20261118T131500Z", "20261118T140000Z"), (before["DTSTART"], before["DTEND"]));
        Assert.Equal(("20261118T183000Z", "20261118T191500Z"), (after["DTSTART"], after["DTEND"]));
    }

    [Fact]
    public void an_interview_without_an_end_lasts_as_long_as_its_agenda()
    {
        var interview = SampleSeason.Virtual with { Times = [SampleSeason.Virtual.Times[0] with { End = null }, .. SampleSeason.Virtual.Times.Skip(1)] };
        var entry = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview))).Single(each => each["UID"].Contains("-interview-1@", StringComparison.Ordinal));
        Assert.Equal("20261118T163000Z", entry["DTEND"]);
        Assert.Contains("Ends Wednesday, November 18, 2026, 11:30 AM (Harbor Falls, UTC−5)", entry["DESCRIPTION"], StringComparison.Ordinal);
        Assert.DoesNotContain("states no end", entry["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void a_doubted_time_is_tentative_and_shows_both_readings()
    {
        var interview = Event("riverbend-psychiatry-interview-1");
        Assert.Equal("TENTATIVE", interview["STATUS"]);
        Assert.StartsWith("Ask first: Interview, Riverbend University Hospital", interview["SUMMARY"], StringComparison.Ordinal);
        Assert.Contains("It could be Thursday, October 29, 2026, 1:00 PM (Chicago, UTC−5)", interview["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("It could be Thursday, October 29, 2026, 2:00 PM (Chicago, UTC−5)", interview["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void a_doubt_about_the_interview_as_a_whole_makes_its_time_tentative()
    {
        var interview = SampleSeason.Virtual with { Doubts = [new Doubt(DoubtCode.WhichTime, "Two times are given.")] };
        var events = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview)));
        Assert.Equal("TENTATIVE", events.Single(entry => entry["UID"].Contains("-interview-1@", StringComparison.Ordinal))["STATUS"]);
        Assert.Equal("CONFIRMED", events.Single(entry => entry["UID"].Contains("-social-1@", StringComparison.Ordinal))["STATUS"]);
    }

    [Fact]
    public void offered_times_are_tentative_and_named_by_their_instant()
    {
        var choice = Event("lakeshore-pediatrics-interview-choice-20261124T013000Z");
        Assert.Equal("20261124T013000Z", choice["DTSTART"]);
        Assert.Equal("TENTATIVE", choice["X-MICROSOFT-CDO-BUSYSTATUS"]);
        Assert.EndsWith("Mon 7:30 PM Milwaukee (UTC−6) = Tue 6:30 AM Karachi (UTC+5)", choice["SUMMARY"], StringComparison.Ordinal);
        Assert.Equal(3, Whole.Count(entry => entry["SUMMARY"].StartsWith("Offered: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void a_choice_of_an_earlier_letter_is_called_off()
    {
        var fixedNow = SampleSeason.Choosing with { Status = InterviewStatus.Scheduled, Times = [SampleSeason.Choosing.Times[0] with { Status = TimeStatus.Fixed }], Revision = 1 };
        var letter = new SeasonLetter("<ls-1@lakeshore.example>", "ls-1.eml", "Interview", null, new Notice { Kind = NoticeKind.Invitation, Times = SampleSeason.Choosing.Times }, fixedNow.Id);
        var events = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(fixedNow) with { Letters = [letter] }));
        var dropped = events.Where(entry => entry["SUMMARY"].StartsWith("No longer offered: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, dropped.Count);
        Assert.All(dropped, entry => Assert.Equal(("CANCELLED", "1", "TRANSPARENT"), (entry["STATUS"], entry["SEQUENCE"], entry["TRANSP"])));
    }

    [Fact]
    public void a_last_moment_to_answer_is_a_free_moment_with_reminders()
    {
        var reply = Event("lakeshore-pediatrics-replyby-1");
        Assert.Equal("20261022T220000Z", reply["DTSTART"]);
        Assert.False(reply.ContainsKey("DTEND"));
        Assert.Equal("TRANSPARENT", reply["TRANSP"]);
        Assert.Equal("Reply by Thu 5:00 PM Milwaukee (UTC−5) = Fri 3:00 AM Karachi (UTC+5): Lakeshore Children's Hospital, Pediatrics", reply["SUMMARY"]);
    }

    [Fact]
    public void a_day_without_an_hour_is_all_day_and_tentative()
    {
        var interview = Event("pine-hollow-neurology-interview-1");
        Assert.Equal(("20261210", "20261211"), (interview["DTSTART;VALUE=DATE"], interview["DTEND;VALUE=DATE"]));
        Assert.Equal("TENTATIVE", interview["STATUS"]);
        Assert.EndsWith("in the morning, hour not known yet", interview["SUMMARY"], StringComparison.Ordinal);
        var reply = Event("pine-hollow-neurology-replyby-1");
        Assert.Equal("20261030", reply["DTSTART;VALUE=DATE"]);
        Assert.Contains("That day ends at midnight in Portland, which is Saturday, October 31, 2026, 12:00 PM (Karachi, UTC+5) for you.", reply["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void a_called_off_interview_takes_its_events_along()
    {
        var events = Whole.Where(entry => entry["UID"].StartsWith("cedar-point-surgery-", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, events.Count);
        Assert.All(events, entry => Assert.Equal(("CANCELLED", "FREE", "2"), (entry["STATUS"], entry["X-MICROSOFT-CDO-BUSYSTATUS"], entry["SEQUENCE"])));
    }

    [Fact]
    public void a_time_taken_back_before_a_new_one_is_given_is_free_again()
    {
        var interview = SampleSeason.Virtual with { Status = InterviewStatus.Invited, Times = [SampleSeason.Virtual.Times[0] with { Status = TimeStatus.Withdrawn }], Revision = 2 };
        var main = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview)))[1];
        Assert.Equal(("CANCELLED", "20261118T140000Z", "TRANSPARENT"), (main["STATUS"], main["DTSTART"], main["TRANSP"]));
        Assert.StartsWith("Taken back: Interview, Harbor Falls", main["SUMMARY"], StringComparison.Ordinal);
        Assert.Contains("has not given a new one yet", main["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void a_last_moment_that_is_met_and_a_social_that_is_called_off_stop_reminding()
    {
        var social = SampleSeason.Virtual.Times[3];
        var interview = SampleSeason.Virtual with { Times = [SampleSeason.Virtual.Times[0]], Past = [SampleSeason.Choosing.Times[3] with { Ordinal = 1 }, social with { Ordinal = 2 }] };
        var events = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview)));
        Assert.Equal(5, events.Count);
        Assert.All(events.Skip(3), entry => Assert.Equal("CANCELLED", entry["STATUS"]));
        Assert.Contains(events, entry => entry["SUMMARY"].StartsWith("No longer needed: Reply by Thu 5:00 PM Chicago", StringComparison.Ordinal));
        Assert.Contains(events, entry => entry["UID"].Contains("-social-2@", StringComparison.Ordinal));
        Assert.Contains(events, entry => entry["SUMMARY"].StartsWith("Cancelled: Social (Evening with residents)", StringComparison.Ordinal));
    }

    [Fact]
    public void a_called_off_interview_without_times_is_taken_off_by_what_its_letters_said()
    {
        var interview = SampleSeason.CalledOff with { Times = [] };
        var letter = new SeasonLetter("<cp-1@cedarpoint.example>", "cp-1.eml", "Interview", null, new Notice { Kind = NoticeKind.Confirmation, Times = [SampleSeason.CalledOff.Times[0] with { Status = TimeStatus.Fixed }] }, interview.Id);
        var events = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview) with { Letters = [letter] }));
        Assert.Equal(("CANCELLED", "20261105T170000Z"), (events[1]["STATUS"], events[1]["DTSTART"]));
    }

    [Fact]
    public void a_length_that_nobody_stated_is_admitted()
    {
        var interview = Event("saguaro-ridge-family-medicine-interview-1");
        Assert.Equal(("20261203T150000Z", "20261203T230000Z"), (interview["DTSTART"], interview["DTEND"]));
        Assert.Contains("The letter states no end; 8 hours are kept free.", interview["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("Education Building", interview["LOCATION"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void a_date_at_the_end_of_time_is_no_event_and_no_failure(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var interview = SampleSeason.DayOnly with { Times = [.. SampleSeason.DayOnly.Times.Select(time => time with { Start = new Moment.Day(date) })] };
        Assert.Empty(CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview))));
        Assert.NotEmpty(Excel.TrackerFile.Bytes(SampleSeason.Of(interview)));
    }

    [Fact]
    public void nobody_is_invited_in_the_programs_name()
    {
        var text = System.Text.Encoding.UTF8.GetString(CalendarText.Bytes(SampleSeason.Whole));
        Assert.Contains("\r\nMETHOD:PUBLISH\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nORGANIZER", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nATTENDEE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void the_home_clock_follows_the_applicants_stays()
    {
        var season = SampleSeason.Of(SampleSeason.Virtual) with { Home = [new HomeStay(null, "Asia/Karachi"), new HomeStay(new LocalDate(2026, 11, 18), "Europe/Warsaw")] };
        var events = CalendarText.Events(CalendarText.Bytes(season));
        Assert.EndsWith("= 3:00 PM Warsaw (UTC+1)", events.Single(entry => entry["UID"].Contains("-interview-1@", StringComparison.Ordinal))["SUMMARY"], StringComparison.Ordinal);
        Assert.EndsWith("= Wed 1:00 AM Warsaw (UTC+1)", events.Single(entry => entry["UID"].Contains("-social-1@", StringComparison.Ordinal))["SUMMARY"], StringComparison.Ordinal);
        Assert.EndsWith("= 10:00 PM Karachi (UTC+5)", events.Single(entry => entry["UID"].Contains("-techcheck-1@", StringComparison.Ordinal))["SUMMARY"], StringComparison.Ordinal);
    }

    [Fact]
    public void an_applicant_in_the_programs_zone_sees_one_clock()
    {
        var season = SampleSeason.Of(SampleSeason.Virtual) with { Home = [new HomeStay(null, "America/New_York")] };
        var interview = CalendarText.Events(CalendarText.Bytes(season)).Single(entry => entry["UID"].Contains("-interview-1@", StringComparison.Ordinal));
        Assert.EndsWith("· 9:00 AM New York (UTC−5)", interview["SUMMARY"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Event(string name) => Whole.Single(entry => entry["UID"] == name + "@officeprep.invalid");

    private static string Folder() => TestSupport.RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Calendar");
}
