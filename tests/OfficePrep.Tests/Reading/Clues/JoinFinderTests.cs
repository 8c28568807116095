using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class JoinFinderTests
{
    [Fact]
    public void a_zoom_block_gives_link_number_and_passcode()
    {
        var join = InvitationReader.Read(SampleLetter.Letter("Join Zoom Meeting\nhttps://us06web.zoom.us/j/84120667193?pwd=Qm9s\n\nMeeting ID: 841 2066 7193\nPasscode: 705512"), null).Join;

        Assert.Equal(("zoom", "https://us06web.zoom.us/j/84120667193?pwd=Qm9s", "84120667193", "705512"), (join?.Platform, join?.Url, join?.MeetingId, join?.Passcode));
    }

    [Theory]
    [InlineData("https://teams.microsoft.com/meet/23188804417302?p=nR7w", "teams")]
    [InlineData("https://tamarack.webex.com/meet/psych", "webex")]
    [InlineData("https://meet.google.com/qxv-rtwm-jbe", "meet")]
    [InlineData("https://video.thalamusgme.com/join/774120", "thalamus")]
    public void platforms_are_told_by_their_links(string url, string platform) =>
        Assert.Equal(platform, InvitationReader.Read(SampleLetter.Letter($"Your interview room: {url}"), null).Join?.Platform);

    [Theory]
    [InlineData("Please choose a date: https://www.interviewbroker.com/c/tamarack/7QK3", "https://www.interviewbroker.com/c/tamarack/7QK3")]
    [InlineData("Rank your dates in this form: https://forms.office.com/r/sGd8KxT", "https://forms.office.com/r/sGd8KxT")]
    [InlineData("Book your day: https://calendly.com/tamarack/visit", "https://calendly.com/tamarack/visit")]
    public void the_link_to_pick_a_time_is_told_by_host_and_words(string text, string url) =>
        Assert.Equal(url, InvitationReader.Read(SampleLetter.Letter("You are invited to interview. " + text), null).ScheduleUrl);
}
