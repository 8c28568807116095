using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Planning;

public sealed class ClockCityTests
{
    private static readonly Instant December = Instant.FromUtc(2026, 12, 10, 15, 0);

    [Theory]
    [InlineData("Scranton", "PA", "America/New_York", "Scranton")]
    [InlineData("Louisville", "KY", "America/New_York", "Louisville")]
    [InlineData("Phoenix", "AZ", "America/Denver", "Phoenix")]
    public void a_program_whose_clock_shows_the_same_hour_names_it(string city, string state, string zone, string name) =>
        Assert.Equal(name, ClockCity.Of(new ProgramIdentity { City = city, State = state }, zone, December));

    [Theory]
    [InlineData("Roanoke", "VA", "Europe/London", "London")]
    [InlineData("Pensacola", "FL", "America/New_York", "New York")]
    [InlineData(null, null, "America/Chicago", "Chicago")]
    public void a_clock_that_the_program_does_not_keep_is_named_for_its_zone(string? city, string? state, string zone, string name) =>
        Assert.Equal(name, ClockCity.Of(new ProgramIdentity { City = city, State = state }, zone, December));

    [Fact]
    public void phoenix_names_denvers_clock_only_while_the_two_agree() =>
        Assert.Equal("Denver", ClockCity.Of(new ProgramIdentity { City = "Phoenix", State = "AZ" }, "America/Denver", Instant.FromUtc(2026, 10, 10, 15, 0)));
}
