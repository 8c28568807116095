using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep;

public sealed class PrepPackTests
{
    [Fact]
    public void every_time_stands_on_both_clocks_with_city_and_offset()
    {
        var pack = Pack(PackSamples.Full());
        var interview = Assert.Single(pack.Day, part => part.What == "Interview");
        Assert.Equal("Thursday, October 29, 2026, 9:00 AM (Rochester, UTC−4)", interview.Start.Program.ToString());
        Assert.Equal("Thursday, October 29, 2026, 9:00 AM (Grenada, UTC−4)", interview.Start.Home.ToString());
        Assert.Equal("Thursday, October 29, 2026, 8:45 AM (Rochester, UTC−4)", interview.ArriveBy?.Program.ToString());
        Assert.Equal("Thursday, October 29, 2026, 1:30 PM (Grenada, UTC−4)", interview.End?.Home.ToString());
        Assert.Equal("Wednesday, October 14, 2026, 5:00 PM (Grenada, UTC−4)", pack.ReplyBy?.Start.Home.ToString());
    }

    [Fact]
    public void the_home_clock_follows_the_applicant_from_stay_to_stay_and_names_the_other_day()
    {
        var part = Assert.Single(Pack(PackSamples.OnTheOtherSideOfTheDate()).Day);
        Assert.Equal("Friday, December 11, 2026, 3:00 AM (Karachi, UTC+5)", part.Start.Home.ToString());
        Assert.Equal("Thursday there, Friday for you", part.Start.DayShift);
    }

    [Fact]
    public void the_parts_stand_in_order_and_a_withdrawn_time_is_gone()
    {
        Assert.Equal(["Evening with residents", "Interview", "Second look"], Pack(PackSamples.Full()).Day.Select(part => part.What));
    }

    [Fact]
    public void a_day_without_an_hour_says_so_instead_of_inventing_one()
    {
        var second = Assert.Single(Pack(PackSamples.Full()).Day, part => part.What == "Second look");
        Assert.Equal("Friday, January 15, 2027, afternoon (Rochester)", second.Start.Program.ToString());
        Assert.StartsWith("No hour given", second.Start.Home.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void where_the_computers_own_clocks_disagree_about_an_hour_the_pack_says_it_once()
    {
        var interview = PackSamples.OnTheOtherSideOfTheDate();
        var at = ((Moment.At)interview.Times[0].Start).Instant;
        Offset ours = Offset.FromHours(5), theirs = Offset.FromHours(6);
        var season = PackSamples.Season(interview) with { ClockCheck = new OfficePrep.Time.ClockCheck("2024a", 2, [], [new("Asia/Karachi", at, ours, theirs), new("Asia/Karachi", at + Duration.FromDays(90), ours, theirs)]) };

        var line = Assert.Single(PrepPack.For(interview, season).ClockDisagreements);
        Assert.Contains("3:00 AM (Karachi, UTC+5) by our time zone data", line, StringComparison.Ordinal);
        Assert.Contains("4:00 AM (Karachi, UTC+6) by this computer's (2024a)", line, StringComparison.Ordinal);
        Assert.Empty(Pack(interview).ClockDisagreements);
    }

    [Fact]
    public void a_doubted_time_shows_both_readings_on_both_clocks()
    {
        var pack = Pack(PackSamples.Full());
        var doubt = Assert.Single(pack.Doubts);
        Assert.True(Assert.Single(pack.Day, part => part.What == "Interview").IsDoubted);
        Assert.Equal("Thursday, October 29 at 9:00 AM", doubt.Evidence);
        Assert.Equal(["Thu, Oct 29, 2026, 9:00 AM at UTC−4", "Thu, Oct 29, 2026, 9:00 AM at UTC−5"], doubt.Readings.Select(reading => reading.AsWritten));
        Assert.Equal("Thursday, October 29, 2026, 10:00 AM (Rochester, UTC−4)", doubt.Readings[1].Moment.Program.ToString());
        Assert.Equal("Thursday, October 29, 2026, 10:00 AM (Grenada, UTC−4)", doubt.Readings[1].Moment.Home.ToString());
    }

    [Fact]
    public void a_clock_change_close_to_a_time_is_told_once()
    {
        var change = Assert.Single(Pack(PackSamples.Full()).ClockChanges);
        Assert.Contains("Sunday, November 1, 2026", change, StringComparison.Ordinal);
    }

    [Fact]
    public void a_time_in_no_known_zone_still_has_the_offset_and_the_home_clock()
    {
        var time = new NoticeTime { Role = TimeRole.Interview, Start = new Moment.At(PackSamples.Clock("2026-10-29T09:00:00-06")), Evidence = "9 AM" };
        var part = Assert.Single(Pack(PackSamples.Full() with { Times = [time] }).Day);
        Assert.Equal("Thursday, October 29, 2026, 9:00 AM (program's place not known, UTC−6)", part.Start.Program.ToString());
        Assert.Equal("Thursday, October 29, 2026, 11:00 AM (Grenada, UTC−4)", part.Start.Home.ToString());
    }

    [Theory]
    [InlineData("http://zoom.example.org/j/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://good.example.org@evil.example.org/")]
    [InlineData("file://server/share")]
    [InlineData("https://zoоm.example.org/j/1")] // a Cyrillic o
    public void a_link_that_is_not_plain_https_is_left_out_and_said(string url)
    {
        var pack = Pack(PackSamples.Full() with { Join = new JoinDetails { Url = url } });
        Assert.Null(pack.Join.Link);
        Assert.Contains(pack.Join.Notes, note => note.Contains("https", StringComparison.Ordinal));
    }

    [Fact]
    public void the_failure_plan_names_the_dial_in_and_the_contact()
    {
        var plan = string.Join('\n', Pack(PackSamples.Full()).FailurePlan);
        Assert.Contains("+1 202 555 0110, meeting ID 99900011122, passcode 418 207", plan, StringComparison.Ordinal);
        Assert.Contains("Marisol Quade, mquade@lindenferry.example.org, 585-555-0142", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void checklists_keep_to_the_format_and_the_platform()
    {
        var zoom = Items(Pack(PackSamples.Full()));
        Assert.Contains("tech-zoom-client", zoom);
        Assert.DoesNotContain("tech-webex-client", zoom);
        Assert.DoesNotContain("bring-identity", zoom);
        var there = Items(Pack(PackSamples.Full() with { Format = InterviewFormat.InPerson, Join = null }));
        Assert.Contains("bring-identity", there);
        Assert.DoesNotContain("tech-camera-eye", there);
    }

    [Fact]
    public void a_specialty_without_questions_of_its_own_has_none_made_up()
    {
        var pack = Pack(PackSamples.Full() with { Program = new ProgramIdentity { Specialty = "nuclear-medicine" } });
        Assert.Null(pack.SpecialtyQuestions);
        Assert.Equal("Nuclear Medicine", pack.Specialty);
        Assert.Equal("Program not named", pack.Program);
    }

    [Fact]
    public void names_of_any_length_and_kind_are_bounded_on_one_line()
    {
        Gen.String.Select(Gen.Int[0, 3000], (text, times) => string.Concat(Enumerable.Repeat(text + "😀 ", times % 40))).Sample(name =>
        {
            var pack = Pack(PackSamples.Full() with { Program = new ProgramIdentity { Institution = name } });
            return pack.Program.Length <= 203 && !pack.Program.Contains('\n', StringComparison.Ordinal) && pack.Program.Length > 0;
        }, iter: 200);
    }

    [Fact]
    public void the_same_interview_gives_the_same_ids_again()
    {
        var first = Pack(PackSamples.Full());
        var again = Pack(PackSamples.Full() with { Status = InterviewStatus.Cancelled });
        Assert.Equal(first.Doubts.Select(doubt => doubt.Id), again.Doubts.Select(doubt => doubt.Id));
        Assert.Equal(first.Interviewers, again.Interviewers);
    }

    private static PrepPack Pack(Interview interview) => PrepPack.For(interview, PackSamples.Season(interview));

    private static List<string> Items(PrepPack pack) => [.. pack.Checklists.SelectMany(list => list.Items).Select(item => item.Id)];
}
