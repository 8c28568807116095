using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Prep;

public sealed class SnapshotTests
{
    private static readonly Season Season = new() { Home = [new HomeStay(null, "Asia/Karachi"), new HomeStay(new LocalDate(2026, 11, 4), "Europe/Warsaw")], TzdbVersion = "2026f" };

    [Fact]
    public void every_time_in_force_is_on_both_clocks_in_order_of_time()
    {
        var snapshot = Snapshot.For(Interview(Time(TimeRole.Interview, 11, 5, 8), Time(TimeRole.ReplyBy, 10, 23, 17, -4), Time(TimeRole.Interview, 11, 6, 8) with { Status = TimeStatus.Withdrawn }), Season);
        Assert.Equal(["Reply by", "Interview"], snapshot.Clocks.Select(row => row.What));
        Assert.Equal(new SnapshotHour("Rochester", "Fri, Oct 23, 2026", "5:00 PM", "UTC−4"), snapshot.Clocks[0].Program);
        Assert.Equal(new SnapshotHour("Karachi", "Sat, Oct 24, 2026", "2:00 AM", "UTC+5"), snapshot.Clocks[0].Home);
        Assert.Equal("Friday there, Saturday for you", snapshot.Clocks[0].Shift);
    }

    [Fact]
    public void home_is_where_the_applicant_is_on_that_day()
    {
        var snapshot = Snapshot.For(Interview(Time(TimeRole.Interview, 11, 5, 8)), Season);
        Assert.Equal(new SnapshotHour("Warsaw", "Thu, Nov 5, 2026", "2:00 PM", "UTC+1"), Assert.Single(snapshot.Clocks).Home);
    }

    [Fact]
    public void an_end_on_another_day_names_that_day()
    {
        var time = Time(TimeRole.Interview, 11, 5, 15) with { End = At(11, 5, 19) };
        Assert.Equal("9:00 PM – 1:00 AM (Friday)", Snapshot.For(Interview(time), Season).Clocks[0].Home!.Hours);
    }

    [Fact]
    public void a_day_without_an_hour_gets_no_hour_on_any_clock()
    {
        var time = Time(TimeRole.Interview, 11, 5, 8) with { Start = new Moment.Day(new LocalDate(2026, 11, 5), DayHalf.Am) };
        var row = Assert.Single(Snapshot.For(Interview(time), Season).Clocks);
        Assert.Equal("morning, no hour given", row.Program.Hours);
        Assert.Null(row.Home);
    }

    [Fact]
    public void a_doubt_about_a_time_is_asked_first_with_its_readings_on_both_clocks()
    {
        var time = Time(TimeRole.Interview, 11, 5, 8) with { Doubts = [new Doubt(DoubtCode.MeridiemMissing, "Morning or evening?", [At(11, 5, 8), At(11, 5, 20)])] };
        var section = Snapshot.For(Interview(time), Season).Sections[0];
        Assert.Equal(SnapshotRole.AskFirst, section.Role);
        Assert.Equal(0, section.Priority);
        Assert.Equal(
            "Morning or evening?\nEither Thursday, November 5, 2026, 8:00 AM (Rochester, UTC−5) = 2:00 PM (Warsaw, UTC+1)\nor Thursday, November 5, 2026, 8:00 PM (Rochester, UTC−5) = Friday, November 6, 2026, 2:00 AM (Warsaw, UTC+1)",
            Assert.Single(section.Items));
    }

    [Fact]
    public void clocks_that_change_near_the_day_are_told()
    {
        var section = Assert.Single(Snapshot.For(Interview(Time(TimeRole.Interview, 11, 5, 8)), Season).Sections, section => section.Role == SnapshotRole.ClockChange);
        Assert.Contains("Sunday, November 1, 2026", Assert.Single(section.Items), StringComparison.Ordinal);
    }

    [Fact]
    public void prompts_give_way_to_the_applicants_own_words_and_to_nothing_else()
    {
        var snapshot = Snapshot.For(Interview(Time(TimeRole.Interview, 11, 5, 8)), Season);
        Assert.True(Area(snapshot).IsPrompt);
        Assert.True(Area(snapshot.With(SnapshotRole.Special, [])).IsPrompt);
        var own = Area(snapshot.With(SnapshotRole.Special, ["A refugee clinic"]));
        Assert.False(own.IsPrompt);
        Assert.Equal(["A refugee clinic"], own.Items);

        static SnapshotSection Area(Snapshot snapshot) => snapshot.Sections.Single(section => section.Role == SnapshotRole.Special);
    }

    [Fact]
    public void an_interview_of_which_nothing_is_known_still_makes_a_page()
    {
        var snapshot = Snapshot.For(new Interview { Id = "x", Program = new ProgramIdentity(), Status = InterviewStatus.Invited, Changed = default }, Season);
        Assert.Equal("Program not named", snapshot.Institution);
        Assert.Equal("No time fixed yet", snapshot.Day);
        Assert.Empty(snapshot.Clocks);
        Assert.Equal(["clocks by tz data 2026f"], snapshot.Sources);
    }

    private static Interview Interview(params NoticeTime[] times) => new()
    {
        Id = "x",
        Program = new ProgramIdentity { Institution = "Riverbend Medical Center", City = "Rochester", State = "NY" },
        Status = InterviewStatus.Scheduled,
        Times = times,
        Changed = default,
    };

    private static NoticeTime Time(TimeRole role, int month, int day, int hour, int offset = -5) =>
        new() { Role = role, Start = new Moment.At(At(month, day, hour, offset)), ZoneId = "America/New_York", Evidence = "invented" };

    private static OffsetDateTime At(int month, int day, int hour, int offset = -5) => new LocalDateTime(2026, month, day, hour, 0).WithOffset(Offset.FromHours(offset));
}
