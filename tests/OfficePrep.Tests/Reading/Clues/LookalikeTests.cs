using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class LookalikeTests
{
    [Theory]
    [InlineData("zoom")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".zoom.us")]
    [InlineData("xn--")]
    public void a_damaged_host_is_compared_like_any_other(string host) => Assert.NotEqual("calendly.com", Lookalike.Of(host));
}
