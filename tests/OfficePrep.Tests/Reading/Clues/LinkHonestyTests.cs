using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>Links through filters, under other names and in other scripts.</summary>
public sealed class LinkHonestyTests
{
    [Fact]
    public void three_filters_of_three_makers_are_undone()
    {
        const string Meeting = "https://us02web.zoom.us/j/81350927746?pwd=a1";
        var google = "https://www.google.com/url?q=" + Uri.EscapeDataString(Meeting) + "&sa=D";
        var proofpoint = $"https://urldefense.com/v3/__{google}__;!!abc!def$";
        var outlook = "https://nam12.safelinks.protection.outlook.com/?url=" + Uri.EscapeDataString(proofpoint) + "&data=05";

        var notice = InvitationReader.Read(SampleLetter.Html($"<p>Your interview is on December 8, 2026 at 9 AM ET. Join: <a href=\"{outlook.Replace("&", "&amp;", StringComparison.Ordinal)}\">zoom.us/j/81350927746</a></p>"), null);

        Assert.Equal(Meeting, notice.Join?.Url);
        Assert.Empty(notice.Warnings);
    }

    [Theory]
    [InlineData("https://us02web.zoom.us/j/8135", "zoom.us/j/8135", null)]
    [InlineData("https://residency.alderbrook.edu/x", "https://www.alderbrook.edu", null)]
    [InlineData("https://alderbrook.nhs.uk/x", "https://www.tamarack.nhs.uk/x", WarningCode.LinkMismatch)]
    [InlineData("https://alderbrook.example.org/x", "https://www.example.org/x", null)]
    [InlineData("https://alderbrook.net/x", "https://www.alderbrook.edu/x", WarningCode.LinkMismatch)]
    [InlineData("https://alderbrook.edu.intake.click/x", "https://www.alderbrook.edu/x", WarningCode.LinkMismatch)]
    [InlineData("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.alderbrook.edu%2Fx&data=1", "https://www.alderbrook.edu/x", null)]
    [InlineData("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fintake.click%2Fx&data=1", "https://www.alderbrook.edu/x", WarningCode.LinkMismatch)]
    [InlineData("https://www.alderbrook.edu/x", "Choose your interview date", null)]
    [InlineData("https://ALDERBROOK.EDU/x", "https://www.alderbrook.edu/x", null)]
    [InlineData("https://alderbrook.edu@intake.click/x", "https://alderbrook.edu/x", WarningCode.LinkMismatch)]
    public void what_the_words_show_is_compared_by_the_domain_that_somebody_registered(string opens, string shows, WarningCode? expected)
    {
        var notice = InvitationReader.Read(SampleLetter.Html($"<a href=\"{opens.Replace("&", "&amp;", StringComparison.Ordinal)}\">{shows}</a>"), null);

        Assert.Equal(expected is { } code ? [code] : [], notice.Warnings.Select(warning => warning.Code));
    }

    [Theory]
    [InlineData("zооm.us")]
    [InlineData("xn--zm-fmca.us")]
    [InlineData("micrоsoft.com")]
    [InlineData("rnicrosoft.com")]
    [InlineData("calendIy.com")]
    [InlineData("calendly.com.book-now.example")]
    [InlineData("thalamusgme.com-login.example")]
    [InlineData("aamc.org.verify.example")]
    public void a_host_in_another_script_or_with_a_known_name_in_front_is_an_imitation(string host)
    {
        var notice = InvitationReader.Read(SampleLetter.Html($"<p>Your interview is on December 8, 2026 at 9 AM ET. <a href=\"https://{host}/j/1\">Join here</a></p>"), null);

        Assert.Contains(notice.Warnings, warning => warning.Code == WarningCode.LinkLookalike);
        Assert.Null(notice.Join?.Url);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    public void what_opens_no_page_is_no_link(string address) =>
        Assert.Empty(SampleLetter.Html($"<a href=\"{address}\">Join the interview</a>").Body.Links);
}
