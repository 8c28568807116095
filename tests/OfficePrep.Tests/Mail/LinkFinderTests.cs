using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("Join at zoom.us/j/96002218450.", "https://zoom.us/j/96002218450")]
    [InlineData("(https://a.example/x)", "https://a.example/x")]
    [InlineData("See https://a.example/x(1), then", "https://a.example/x(1)")]
    [InlineData("here<https://a.example/very/\nlong?x=1>.", "https://a.example/very/long?x=1")]
    [InlineData("https://meet.example/j.php?MTID=3Dmed94", "https://meet.example/j.php?MTID=med94")]
    [InlineData("www.thalamusgme.com", "https://www.thalamusgme.com")]
    [InlineData("meet.google.com/abc-defg-hij today", "https://meet.google.com/abc-defg-hij")]
    public void an_address_that_stands_bare_is_a_link(string text, string target)
    {
        var link = Assert.Single(LinkFinder.AddBare(text, [], 100));
        Assert.Equal(target, link.Target);
        Assert.Equal(link.Text, link.Span.In(text));
    }

    [Theory]
    [InlineData("Ask zoom.us support")]
    [InlineData("http is a protocol, https://")]
    [InlineData("file://c/x and ftp://a.example")]
    public void other_words_are_no_link(string text) => Assert.Empty(LinkFinder.AddBare(text, [], 100));
}
