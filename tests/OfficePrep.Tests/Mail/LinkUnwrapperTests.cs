using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class LinkUnwrapperTests
{
    private const string Target = "https://zoom.us/j/5?pwd=a1";

    [Theory]
    [InlineData("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F5%3Fpwd%3Da1&data=05%7C02&reserved=0")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_5-3Fpwd-3Da1&d=DwMFaQ&c=x")]
    [InlineData("https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fzoom.us%2Fj%2F5%3Fpwd%3Da1&k=x")]
    [InlineData("https://urldefense.com/v3/__https://zoom.us/j/5?pwd=a1__;!!abc!def$")]
    [InlineData("https://urldefense.com/v3/__https://zoom.us/j/5*pwd=a1__;Pw!!abc!def$")]
    [InlineData("https://urldefense.com/v3/__https:/zoom.us/j/5?pwd=a1__;!!abc!def$")]
    [InlineData("https://www.google.com/url?q=https://zoom.us/j/5%3Fpwd%3Da1&sa=D&ust=1")]
    [InlineData("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fzoom.us%2fj%2f5%3fpwd%3da1&c=E,1,x&typo=1")]
    [InlineData("https://secure-web.cisco.com/1AbC/https%3A%2F%2Fzoom.us%2Fj%2F5%3Fpwd%3Da1")]
    [InlineData("https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fzoom.us%2fj%2f5%3fpwd%3da1&umid=x")]
    [InlineData("https://us-west-2.protection.sophos.com/?d=zoom.us&u=aHR0cHM6Ly96b29tLnVzL2ovNT9wd2Q9YTE=&p=m")]
    [InlineData("https://click.mail.example/track?id=4&url=https%3A%2F%2Fzoom.us%2Fj%2F5%3Fpwd%3Da1")]
    public void a_wrapper_that_spells_its_target_out_is_undone(string wrapped) => Assert.Equal(Target, LinkUnwrapper.Unwrap(wrapped));

    [Theory]
    [InlineData("https://u123.ct.sendgrid.net/ls/click?upn=abcdef")]
    [InlineData("https://protect-us.mimecast.com/s/AbCd?domain=zoom.us")]
    [InlineData("https://zoom.us/j/5?pwd=a1")]
    [InlineData("https://portal.example/login?url=https%3A%2F%2Fportal.example%2Fhome")]
    [InlineData("https://click.mail.example/track?url=javascript%3Aalert(1)")]
    [InlineData("https://urldefense.com/v3/____;!!a$")]
    public void what_does_not_spell_it_out_stays(string address) => Assert.Equal(address, LinkUnwrapper.Unwrap(address));

    [Fact]
    public void wrappers_are_undone_three_deep_and_no_deeper()
    {
        var address = Target;
        var wrapped = new List<string> { address };
        for (var i = 0; i < 4; i++)
            wrapped.Add(address = "https://eur01.safelinks.protection.outlook.com/?url=" + Uri.EscapeDataString(address));
        Assert.Equal(Target, LinkUnwrapper.Unwrap(wrapped[3]));
        Assert.Equal(wrapped[1], LinkUnwrapper.Unwrap(wrapped[4]));
    }

    [Fact]
    public void whatever_is_wrapped_comes_out_again() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char.AlphaNumeric, 1, 40], path =>
            LinkUnwrapper.Unwrap("https://nam12.safelinks.protection.outlook.com/?url=" + Uri.EscapeDataString("https://a.example/" + path) + "&data=1") == "https://a.example/" + path);
}
