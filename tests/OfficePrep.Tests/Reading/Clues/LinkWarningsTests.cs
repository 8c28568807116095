using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class LinkWarningsTests
{
    [Theory]
    [InlineData("zoom-us.live")]
    [InlineData("www.thalamusgrne.com")]
    [InlineData("thalamus-gme.co")]
    [InlineData("zoom.us.meeting-verify.net")]
    [InlineData("www.xn--thlamusgme-0qi.com")]
    [InlineData("ca1endly.com")]
    [InlineData("interviewbr0ker.com")]
    public void an_imitation_is_told(string host) => Assert.NotNull(Lookalike.Of(host));

    [Theory]
    [InlineData("us02web.zoom.us")]
    [InlineData("teams.microsoft.com")]
    [InlineData("video.thalamusgme.com")]
    [InlineData("tamarackridge.org")]
    [InlineData("calendly.com")]
    [InlineData("forms.office.com")]
    [InlineData("meet.google.com")]
    public void an_honest_host_is_left_alone(string host) => Assert.Null(Lookalike.Of(host));

    [Fact]
    public void words_that_show_another_host_are_warned_of()
    {
        var notice = InvitationReader.Read(SampleLetter.Html("<a href='https://intake.forms-collect.click/s/1'>https://www.interviewbroker.com/c/one</a>"), null);

        Assert.Contains(notice.Warnings, warning => warning.Code == WarningCode.LinkMismatch);
        Assert.Null(notice.ScheduleUrl);
    }

    [Fact]
    public void a_subdomain_of_the_shown_host_is_no_mismatch() =>
        Assert.Empty(InvitationReader.Read(SampleLetter.Html("<a href='https://us02web.zoom.us/j/81350927746'>zoom.us/j/81350927746</a>"), null).Warnings);
}
