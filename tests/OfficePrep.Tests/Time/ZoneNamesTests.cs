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
}
