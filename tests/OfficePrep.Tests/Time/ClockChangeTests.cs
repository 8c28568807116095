using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

public sealed class ClockChangeTests
{
    [Fact]
    public void the_week_between_the_european_and_the_american_change_names_both()
    {
        var changes = ClockChange.Near(Instant.FromUtc(2026, 10, 28, 13, 0), "America/New_York", "Europe/London");

        Assert.Equal(
            [
                "Clocks in London go back one hour on Sunday, October 25, 2026 (from UTC+1 to UTC).",
                "Clocks in New York go back one hour on Sunday, November 1, 2026 (from UTC−4 to UTC−5).",
            ],
            changes.Select(change => change.ToString()));
    }

    [Fact]
    public void a_day_far_from_any_change_names_none() =>
        Assert.Empty(ClockChange.Near(Instant.FromUtc(2026, 12, 10, 15, 0), "America/Chicago", "Asia/Karachi"));

    [Fact]
    public void a_zone_paired_with_itself_is_named_once() =>
        Assert.Single(ClockChange.Near(Instant.FromUtc(2027, 3, 15, 15, 0), "America/Chicago", "America/Chicago"));
}
