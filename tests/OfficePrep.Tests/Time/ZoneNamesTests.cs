using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("Asia/Karachy", "Asia/Karachi")]
    [InlineData("karachi", "Asia/Karachi")]
    [InlineData("New York", "America/New_York")]
    [InlineData("america/los angeles", "America/Los_Angeles")]
    public void a_mistyped_zone_suggests_the_one_meant(string typed, string meant) =>
        Assert.Equal(meant, ZoneNames.Suggest(typed)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("xqzzzzzzzzzzzzk")]
    public void nonsense_suggests_nothing(string typed) => Assert.Empty(ZoneNames.Suggest(typed));

    // Adelaide in summer (UTC+10:30) once read as UTC: more than ten hours off, in silence.
    [Fact]
    public void an_offset_stands_for_a_zone_that_keeps_it_all_year()
    {
        for (var quarter = -14 * 4; quarter <= 14 * 4; quarter++)
        {
            var offset = Offset.FromSeconds(quarter * 900);
            var zone = DateTimeZoneProviders.Tzdb[ZoneNames.OfOffset("GMT", offset).ZoneId];

            Assert.All(Enumerable.Range(1, 12), month => Assert.Equal(offset, zone.GetUtcOffset(Instant.FromUtc(2026, month, 1, 0, 0))));
        }
    }
}
