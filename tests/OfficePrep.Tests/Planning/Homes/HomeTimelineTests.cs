using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Homes;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning.Homes;

public class HomeTimelineTests
{
    private static readonly string[] Zones = ["America/New_York", "Asia/Manila", "Europe/London", "Australia/Sydney"];

    [Fact]
    public void karachi_until_december_then_new_york_over_new_year_and_then_what_nobody_said()
    {
        var home = Of("Asia/Karachi@..2026-12-15", "America/New_York@2026-12-15..2027-01-03");

        Assert.Equal(
            ["First: Karachi.", "From Tuesday, December 15, 2026: New York.", "From Monday, January 4, 2027: Karachi, your usual home, because no place is named for these days."],
            HomeTimeline.InWords(home));
    }

    [Fact]
    public void days_between_two_places_are_those_of_the_usual_home()
    {
        var home = Of("Europe/Warsaw@2026-11-01..2026-11-05", "Asia/Karachi", "America/Chicago@2026-11-10..2026-11-12");

        Assert.Equal(["Asia/Karachi", "Europe/Warsaw", "Asia/Karachi", "America/Chicago", "Asia/Karachi"], home.Select(stay => stay.ZoneId));
        Assert.Equal([false, false, true, false, true], home.Select(stay => stay.IsAssumed));
    }

    [Theory]
    [InlineData("Karachi and New York overlap on Tuesday, December 1, 2026; let one end on the day that the other begins, or before.", "Asia/Karachi@..2026-12-15", "America/New_York@2026-12-01..2027-01-03")]
    [InlineData("Karachi and New York overlap on Thursday, December 10, 2026; let one end on the day that the other begins, or before.", "Asia/Karachi@..2026-12-15", "America/New_York@..2026-12-10")]
    [InlineData("Asia/Karachi and America/New_York both have no days; give days to all places but one.", "Asia/Karachi", "America/New_York")]
    [InlineData("No place is named before Tuesday, December 15, 2026; add where you are until then, such as Asia/Karachi without days.", "America/New_York@2026-12-15..2027-01-03")]
    [InlineData("America/New_York@2026-12-15..2026-12-01 ends before it begins; give the first day first.", "America/New_York@2026-12-15..2026-12-01")]
    [InlineData("2026-02-30 in Asia/Karachi@2026-02-30 is no day; write it as 2026-12-15.", "Asia/Karachi@2026-02-30")]
    [InlineData("Asia/Karachi@.. names no days; write them as Asia/Karachi@2026-12-15..2027-01-03.", "Asia/Karachi@..")]
    [InlineData("Qqqqqqqq/Xxxxxxxxxx is no time zone; give an IANA name such as Asia/Karachi.", "Qqqqqqqq/Xxxxxxxxxx")]
    [InlineData("No place was named; give a time zone such as Asia/Karachi.")]
    public void impossible_periods_are_refused_in_one_sentence(string sentence, params string[] places) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Of(places)).Message);

    // On the eve of a journey east it is already the first day there: then the new place counts.
    [Fact]
    public void every_moment_has_the_home_of_its_day_whatever_order_the_places_were_named_in() =>
        Gen.Select(Gen.Int[0, 200].Array[2, 8], Gen.Int[0, 3].Select(at => Zones[at]).Array[8], Gen.Int[0, 300], Gen.Int[0, 9999])
            .Sample((cuts, zones, day, seed) =>
            {
                var first = new LocalDate(2026, 9, 1);
                var starts = cuts.Distinct().Order().ToList();
                var periods = starts.Take(starts.Count - 1).Select((start, at) => new HomePeriod(zones[at], first.PlusDays(start), first.PlusDays(starts[at + 1] - 1)))
                    .Where(period => period.Until >= period.From).Append(new HomePeriod("Asia/Karachi", null, null)).ToList();
                var season = Planner.NewSeason(HomeTimeline.Of([.. periods.OrderBy(period => (period.From?.DayOfYear ?? 0) * 7919 % (seed + 1))]));
                var date = first.PlusDays(day);
                var expected = periods.FirstOrDefault(period => period.From <= date && date <= period.Until)?.ZoneId ?? "Asia/Karachi";
                var noon = date.At(LocalTime.Noon).InZoneLeniently(DateTimeZoneProviders.Tzdb[expected]).ToInstant();
                return season.HomeZoneAt(noon) == expected || season.Home.Any(stay => stay.From == date.PlusDays(1));
            }, iter: 2000);

    [Fact]
    public void another_home_shows_another_hour_and_moves_no_interview()
    {
        var season = After(OfficePrep.Tests.Planning.Letters.Of(OfficePrep.Reading.NoticeKind.Confirmation, Northgate, 3, At(12, 8)));
        var plan = Planner.MoveHome(season, Of("Asia/Karachi", "America/Chicago@2026-11-10..2026-11-20"));

        var shift = Assert.IsType<Change.Shift>(Assert.Single(plan.Changes));
        Assert.Equal("Interview: on your clock now Thursday, November 12, 2026, 7:00 AM (Chicago, UTC−6), before Thursday, November 12, 2026, 6:00 PM (Karachi, UTC+5).", Assert.Single(shift.Reasons));
        Assert.Equal(season.Interviews[0].Main, plan.After.Interviews[0].Main);
    }

    private static IReadOnlyList<HomeStay> Of(params string[] places) => HomeTimeline.Of([.. places.Select(HomePeriod.Parse)]);
}
