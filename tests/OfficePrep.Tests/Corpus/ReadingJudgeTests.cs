using System.Text.Json;

namespace OfficePrep.Tests.Corpus;

/// <summary>The judge itself: it must see a wrong hour, and must not cry over what the contract leaves free.</summary>
public class ReadingJudgeTests
{
    private const string Want = """
        {"home": "Asia/Karachi", "kind": "confirmation", "program": {"institution": ["Elm Bank Hospital", "Elm Bank"], "city": null}, "join": null,
         "times": [{"role": "interview", "status": "fixed", "start": "2026-11-10T09:00:00-05:00", "end": "2026-11-10T12:00:00-05:00", "zone": "America/New_York", "alsoStart": ["2026-11-11T09:00:00-05:00"], "doubts": ["zone-season"]}]}
        """;

    [Fact]
    public void a_reading_that_says_what_was_expected_is_exact() => Assert.True(Judged(Reading()).Exact);

    [Fact]
    public void the_same_instant_in_another_offset_and_an_equal_zone_is_right() =>
        Assert.True(Judged(Reading(start: "2026-11-10T14:00:00Z", zone: "America/Detroit")).Exact);

    [Fact]
    public void any_acceptable_start_is_right() => Assert.Equal(1, Judged(Reading(start: "2026-11-11T09:00:00-05:00")).Found);

    [Fact]
    public void a_wrong_hour_without_a_doubt_is_silent()
    {
        var verdict = Judged(Reading(start: "2026-11-10T10:00:00-05:00", doubts: ""));

        Assert.Equal((1, 1, 1), (verdict.SilentWrong, verdict.Missed, verdict.Extra));
    }

    [Fact]
    public void a_wrong_hour_with_a_doubt_is_wrong_but_not_silent()
    {
        var verdict = Judged(Reading(start: "2026-11-10T10:00:00-05:00"));

        Assert.Equal((0, 1), (verdict.SilentWrong, verdict.Extra));
    }

    [Fact]
    public void a_doubt_that_is_not_raised_is_a_miss() => Assert.Contains(Judged(Reading(doubts: "")).Misses, miss => miss.Field == "doubt.zone-season");

    [Fact]
    public void a_doubt_that_nobody_needs_is_counted() => Assert.Equal(1, Judged(Reading(doubts: """{"code": "zone-season"}, {"code": "which-time"}""")).Needless);

    [Theory]
    [InlineData("Elm-Bank hospital", true)]
    [InlineData("Elm Bank Hospital Family Medicine", false)]
    public void names_are_compared_by_their_letters(string institution, bool same) => Assert.Equal(same, Judged(Reading(institution: institution)).Exact);

    [Fact]
    public void a_status_that_differs_is_a_miss_but_the_time_is_found()
    {
        var verdict = Judged(Reading(status: "offered"));

        Assert.Equal(1, verdict.Found);
        Assert.Contains(verdict.Misses, miss => miss.Field == "time.status");
    }

    [Fact]
    public void what_must_be_absent_is_a_miss_where_it_is_given() =>
        Assert.Contains(Judged(Reading(join: """{"url": "https://zoom.us/j/95550100123"}""")).Misses, miss => miss.Field == "join.none");

    [Fact]
    public void a_time_that_is_not_in_the_message_is_an_extra_one()
    {
        var verdict = Judged(Reading(more: """, {"role": "replyBy", "status": "fixed", "start": "2026-10-01", "zone": null, "doubts": [], "evidence": "by Thursday"}"""));

        Assert.Equal((1, 1), (verdict.Extra, verdict.SilentWrong));
    }

    private static Verdict Judged(string reading)
    {
        using var want = JsonDocument.Parse(Want);
        using var got = JsonDocument.Parse(reading);
        return ReadingJudge.Judge(new ExpectedReading(want.RootElement), got.RootElement);
    }

    private static string Reading(
        string start = "2026-11-10T09:00:00-05:00",
        string zone = "America/New_York",
        string status = "fixed",
        string doubts = """{"code": "zone-season"}""",
        string institution = "Elm Bank",
        string join = "null",
        string more = "") => $$"""
        {"source": "a.eml", "kind": "confirmation", "program": {"institution": "{{institution}}", "city": null}, "join": {{join}}, "doubts": [], "warnings": [],
         "times": [{"role": "interview", "status": "{{status}}", "start": "{{start}}", "end": "2026-11-10T12:00:00-05:00", "zone": "{{zone}}", "doubts": [{{doubts}}], "evidence": "9:00"}{{more}}]}
        """;
}
