using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

public sealed class ClockReadingTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Fact]
    public void an_ordinary_time_happens_once()
    {
        var once = Assert.IsType<ClockReading.Once>(ClockReading.Of(new LocalDateTime(2026, 11, 3, 9, 0), NewYork));

        Assert.Equal(Instant.FromUtc(2026, 11, 3, 14, 0), once.Time.ToInstant());
    }

    [Fact]
    public void half_past_one_on_the_night_clocks_go_back_happens_twice()
    {
        var twice = Assert.IsType<ClockReading.Twice>(ClockReading.Of(new LocalDateTime(2026, 11, 1, 1, 30), NewYork));

        Assert.Equal(Instant.FromUtc(2026, 11, 1, 5, 30), twice.Earlier.ToInstant());
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 6, 30), twice.Later.ToInstant());
    }

    [Fact]
    public void half_past_two_on_the_night_clocks_go_forward_never_happens()
    {
        var never = Assert.IsType<ClockReading.Never>(ClockReading.Of(new LocalDateTime(2027, 3, 14, 2, 30), NewYork));

        Assert.Equal(new LocalTime(3, 30), never.ShiftedForward.TimeOfDay);
        Assert.Equal(new LocalTime(1, 30), never.ShiftedBack.TimeOfDay);
    }
}
