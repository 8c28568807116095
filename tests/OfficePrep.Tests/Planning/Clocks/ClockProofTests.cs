using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Clocks;
using OfficePrep.Reading;
using OfficePrep.TestSupport;
using OfficePrep.Time;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning.Clocks;

public class ClockProofTests
{
    private const string Folder = "/usr/share/zoneinfo";

    private static readonly Season Planned = After(Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8) with { End = Clock(12, 12) }));

    [Fact]
    public void a_computer_without_zone_files_says_not_checked() =>
        Assert.StartsWith("The clocks were not checked against a second source: this computer has no time zone files.", Assert.Single(ClockProof.InWords(Planned)), StringComparison.Ordinal);

    [Fact]
    public void a_season_without_interviews_shows_no_clock_and_says_nothing_of_the_computer() =>
        Assert.Empty(ClockProof.InWords(Planner.NewSeason("Asia/Karachi")));

    [Fact]
    public void both_clocks_of_start_and_end_and_both_sides_of_each_change_are_checked()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var check = ClockProof.Of(Planned, Files(Zone, "Asia/Karachi"), "2025b");

        Assert.Equal(6, check.Conversions);
        Assert.Empty(check.Disagreements);
        Assert.Equal($"All 6 conversions between clocks agree in two sources: our time zone data {ZoneNames.TzdbVersion}, this computer's 2025b.", Assert.Single(ClockProof.InWords(Planned with { ClockCheck = check })));
    }

    [Fact]
    public void a_disagreement_is_shown_with_both_clocks_and_both_versions()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var files = new Dictionary<string, TimeZoneFile> { [Zone] = Files("America/Chicago")["America/Chicago"] };
        var check = ClockProof.Of(Planned, files, null);

        var words = ClockProof.InWords(Planned with { ClockCheck = check });
        Assert.Contains(words, sentence => sentence.StartsWith($"Thursday, November 12, 2026, 8:00 AM (New York, UTC−5) by our time zone data {ZoneNames.TzdbVersion}, but Thursday, November 12, 2026, 7:00 AM (New York, UTC−6) by this computer's (version not known).", StringComparison.Ordinal));
        Assert.Contains("The clock of Karachi was not checked: this computer does not have it.", words);
    }

    [Fact]
    public void newer_zone_rules_move_the_moment_and_keep_the_program_s_wall_clock()
    {
        // As if the data of then had kept New York on summer time in November, and Karachi an hour further west.
        var time = At(12, 8) with { Start = new Moment.At(new LocalDateTime(2026, 11, 12, 8, 0).WithOffset(Offset.FromHours(-4))) };
        var old = After(Of(NoticeKind.Confirmation, Northgate, 3, time)) with
        {
            TzdbVersion = "2026a",
            Clocks = [new ZoneClock(Zone, [new ZoneOffset(Instant.FromUtc(2026, 9, 1, 0, 0), Offset.FromHours(-4))]), new ZoneClock("Asia/Karachi", [new ZoneOffset(Instant.FromUtc(2026, 9, 1, 0, 0), Offset.FromHours(4))])],
        };

        var plan = Planner.Plan(old, []);

        Assert.Equal(Clock(12, 8), Assert.IsType<Moment.At>(plan.After.Interviews[0].Main!.Start).Clock);
        var move = Assert.Single(plan.Changes.OfType<Change.Move>());
        Assert.Equal($"03-Confirmation.eml is now Thursday, November 12, 2026, 8:00 AM (New York, UTC−5), not Thursday, November 12, 2026, 8:00 AM (New York, UTC−4), by time zone data {ZoneNames.TzdbVersion} in place of 2026a.", Assert.Single(move.Reasons));
        var shift = Assert.Single(plan.Changes.OfType<Change.Shift>());
        Assert.Equal($"On your clock it is now Thursday, November 12, 2026, 6:00 PM (Karachi, UTC+5), not Thursday, November 12, 2026, 5:00 PM (Karachi, UTC+4), by time zone data {ZoneNames.TzdbVersion} in place of 2026a.", Assert.Single(shift.Reasons));
        Assert.False(Planner.Plan(plan.After, []).ChangesAnything);
    }

    [Fact]
    public void a_time_from_a_calendar_part_is_asked_about_when_its_zone_s_rules_change()
    {
        var time = At(12, 8) with { Start = new Moment.At(new LocalDateTime(2026, 11, 12, 8, 0).WithOffset(Offset.FromHours(-4))), ZoneFrom = ZoneSource.Calendar };
        var old = After(Of(NoticeKind.Confirmation, Northgate, 3, time)) with { TzdbVersion = "2026a", Clocks = [] };

        Assert.Equal(2, Assert.Single(Planner.Plan(old, []).After.Interviews[0].Main!.Doubts).Choices.Count);
    }

    [Fact]
    public void a_clock_change_near_an_interview_says_what_it_does_to_the_difference()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 3, At(3, 8)));

        Assert.Equal(
            ["Clocks in New York go back one hour on Sunday, November 1, 2026 (from UTC−4 to UTC−5). Until then Karachi is 9 hours ahead of New York; from then on 10 hours ahead of New York. It is near: Northgate Medical Center, Internal Medicine."],
            ClockChangeNotes.Of(season, Now));
        Assert.Empty(ClockChangeNotes.Of(season, Now + Duration.FromDays(60)));
    }

    private static Dictionary<string, TimeZoneFile> Files(params string[] ids) => ids.ToDictionary(id => id, id => TimeZoneFile.Read(File.ReadAllBytes(Path.Combine(Folder, id))));
}
