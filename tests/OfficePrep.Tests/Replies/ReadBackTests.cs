using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>Reading back can fail: a draft that says another time than was meant is caught, in each of its forms.</summary>
public class ReadBackTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 16, 14, 0);

    private static readonly SaidMoment[] Meant = [new(Morning, null, null, null), new(Morning, null, null, null)];

    private static ReplyDraft Draft { get; } = Made();

    [Fact]
    public void a_draft_as_written_passes() => Assert.Null(ReadBack.FaultOf(Draft, Meant));

    [Theory]
    [InlineData("9:00 AM", "9:00 PM")]
    [InlineData("9:00 AM", "9:01 AM")]
    [InlineData("7:00 PM", "7:00")]
    [InlineData("November 16", "November 23")]
    [InlineData("Monday, November 16, 2026, 9:00", "Tuesday, November 16, 2026, 9:00")]
    [InlineData("UTC−5", "UTC−4")]
    [InlineData("UTC+5", "UTC+5:30")]
    [InlineData(" (Buffalo, UTC−5)", "")]
    [InlineData("Kind regards", "P.S. The social is on Friday, November 20, 2026 at 6:00 PM EST.\n\nKind regards")]
    public void one_changed_sign_is_caught_in_the_text_and_in_the_html(string written, string changed)
    {
        Assert.Contains("the text", ReadBack.FaultOf(Draft with { Text = Changed(Draft.Text, written, changed) }, Meant), StringComparison.Ordinal);
        Assert.Contains("the HTML", ReadBack.FaultOf(Draft with { Html = Changed(Draft.Html, System.Net.WebUtility.HtmlEncode(written), System.Net.WebUtility.HtmlEncode(changed)) }, Meant), StringComparison.Ordinal);
    }

    [Fact]
    public void a_missing_line_is_caught() => Assert.NotNull(ReadBack.FaultOf(Draft, [.. Meant, Meant[0]]));

    private static string Changed(string text, string written, string changed)
    {
        Assert.Contains(written, text, StringComparison.Ordinal);
        return text.Replace(written, changed, StringComparison.Ordinal);
    }

    private static ReplyDraft Made()
    {
        var interview = Interviews.Interview(InterviewStatus.Scheduled, Interviews.Time(Morning, null, "America/New_York"));
        return new Case(interview, Interviews.Season(interview, "Asia/Karachi"), new ReplyRequest(ReplyKind.ConfirmTime), Instant.FromUtc(2026, 10, 20, 12, 0)).Draft();
    }
}
