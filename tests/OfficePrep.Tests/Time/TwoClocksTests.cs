using CsCheck;
using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

public sealed class TwoClocksTests
{
    private static readonly string[] Ids = [.. DateTimeZoneProviders.Tzdb.Ids];
    private static readonly Gen<string> AnyZone = Gen.Int[0, Ids.Length - 1].Select(index => Ids[index]);

    [Fact]
    public void a_morning_in_los_angeles_is_the_next_day_in_manila_and_says_so()
    {
        var clocks = TwoClocks.At(Instant.FromUtc(2026, 12, 3, 17, 0), "America/Los_Angeles", "Fresno", "Asia/Manila");

        Assert.Equal("Thursday, December 3, 2026, 9:00 AM (Fresno, UTC−8) = Friday, December 4, 2026, 1:00 AM (Manila, UTC+8); Thursday there, Friday for you", clocks.ToString());
    }

    [Fact]
    public void the_same_day_is_named_once()
    {
        var clocks = TwoClocks.At(Instant.FromUtc(2026, 10, 28, 13, 0), "America/New_York", null, "Europe/Warsaw");

        Assert.Equal("Wednesday, October 28, 2026, 9:00 AM (New York, UTC−4) = 2:00 PM (Warsaw, UTC+1)", clocks.ToString());
        Assert.Equal("", clocks.DayShift);
    }

    [Fact]
    public void quarter_hour_offsets_are_written_in_full() =>
        Assert.Equal("UTC+5:45", ClockText.Offset(Offset.FromHoursAndMinutes(5, 45)));

    [Fact]
    public void both_faces_show_the_same_instant_in_every_zone() =>
        Gen.Select(Gen.Int[0, 240 * 24], AnyZone, AnyZone)
            .Sample((hours, there, here) =>
            {
                var instant = Instant.FromUtc(2026, 9, 1, 0, 0) + Duration.FromHours(hours);
                var clocks = TwoClocks.At(instant, there, null, here);
                return clocks.Program.Time.ToInstant() == instant && clocks.Home.Time.ToInstant() == instant
                    && clocks.IsOtherDay == (clocks.DayShift.Length > 0);
            });
}
