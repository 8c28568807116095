using System.Xml;
using CsCheck;

using OfficePrep.Prep;

namespace OfficePrep.Documents.Tests;

public sealed class DocumentTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\vb", "a\nb")]
    [InlineData("a\r\nb\rc\fd\u0085e", "a\nb\nc\nd\ne")]
    [InlineData("bell\u0007 nul\0 del\u007F", "bell\uFFFD nul\uFFFD del\uFFFD")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("tab\tstays", "tab\tstays")]
    [InlineData("😀 stays", "😀 stays")]
    public void what_xml_cannot_hold_is_replaced(string text, string clean) => Assert.Equal(clean, DocumentText.Clean(text));

    [Fact]
    public void lone_surrogates_are_replaced_and_pairs_stay()
    {
        var text = new string(['a', '\uD83D', 'b', '\uDE00', '\uD83D', '\uDE00', '\uD83D']);
        Assert.Equal("a\uFFFDb\uFFFD😀\uFFFD", DocumentText.Clean(text));
    }

    [Fact]
    public void any_text_can_be_written_as_xml_once_clean() =>
        Gen.String[Gen.Char, 0, 60].Sample(text =>
        {
            var clean = DocumentText.Clean(text);
            Assert.Equal(clean, XmlConvert.VerifyXmlChars(clean));
            Assert.Equal(clean, DocumentText.Clean(clean));
        });

    [Fact]
    public void a_cut_never_splits_a_code_point()
    {
        Assert.Equal("ab", DocumentText.Cut("ab", 2));
        Assert.Equal("a…", DocumentText.Cut("abc", 2));
        Assert.Equal("a…", DocumentText.Cut("a😀b", 3));
    }

    [Fact]
    public void marks_that_force_a_direction_are_taken_out() =>
        Assert.Equal("abمستشفى", DocumentText.WithoutDirectionMarks("a\u202E\u2067b\u2069مستشفى"));

    [Theory]
    [InlineData("https://zoom.example/j/1?pwd=a b", "https://zoom.example/j/1?pwd=a%20b")]
    [InlineData("http://zoom.example/j/1", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://zoom.example@evil.example/", null)]
    [InlineData("file://host/share", null)]
    [InlineData("zoom.example/j/1", null)]
    [InlineData(null, null)]
    public void only_plain_https_links_are_written(string? link, string? written) => Assert.Equal(written, PrintedLink.Of(link)?.AbsoluteUri);
}
