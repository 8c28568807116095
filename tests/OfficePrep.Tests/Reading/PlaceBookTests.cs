using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Tests.Reading;

public sealed class PlaceBookTests
{
    [Theory]
    [InlineData("El Paso", "TX", "America/Denver")]
    [InlineData("Houston", "TX", "America/Chicago")]
    [InlineData("Knoxville", "TN", "America/New_York")]
    [InlineData("Rapid City", "SD", "America/Denver")]
    [InlineData("Merrillville", "IN", "America/Chicago")]
    [InlineData("Tucson", "AZ", "America/Phoenix")]
    [InlineData("San Juan", "PR", "America/Puerto_Rico")]
    [InlineData("Ontario", "OR", "America/Boise")]
    [InlineData(null, "HI", "Pacific/Honolulu")]
    public void a_city_keeps_the_zone_of_its_state_unless_it_is_an_exception(string? city, string state, string zone) =>
        Assert.Equal(zone, PlaceBook.ZoneOf(city, state));

    [Theory]
    [InlineData("Springfield")]
    [InlineData("Portland")]
    [InlineData("Charleston")]
    [InlineData("Columbus")]
    public void a_name_that_several_cities_share_tells_no_state(string city) => Assert.Null(PlaceBook.StateOfCity(city));

    [Fact]
    public void every_zone_of_the_book_is_known_to_the_time_zone_data() =>
        Assert.All(
            SeedTable.Rows("places/states.tsv", 3).Concat(SeedTable.Rows("places/split-states.tsv", 3)).Select(row => row[2]).Distinct(),
            zone => Assert.True(ZoneNames.IsKnown(zone), zone));
}
