using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Tests.Mail;
using OfficePrep.Tests.Reading.Traps;

namespace OfficePrep.Tests.Reading;

/// <summary>What a letter warns of, over the whole path, and that a warning never costs a time.</summary>
public sealed class LetterWarningsTests
{
    private const string Words = "Your interview is on Tuesday, December 8, 2026 at 9:00 AM ET.";

    [Theory]
    [InlineData("mx.example.net; spf=fail; dkim=fail; dmarc=fail", true)]
    [InlineData("mx.example.net; spf=softfail smtp.mailfrom=x; dkim=fail header.d=y", true)]
    [InlineData("mx.example.net; spf=pass; dkim=fail", false)]
    [InlineData("mx.example.net; spf=none; dkim=none", false)]
    public void a_sender_who_failed_the_checks_is_warned_of(string results, bool isUnverified)
    {
        var notice = Read(LetterSource.Message($"Authentication-Results: {results}\r\nContent-Type: text/plain\r\n\r\n{Words}"));

        Assert.Equal(isUnverified ? [WarningCode.SenderUnverified] : [], notice.Warnings.Select(warning => warning.Code));
        Assert.Equal("Interview 2026-12-08T14:00Z", TrapLetter.Short(notice));
    }

    [Fact]
    public void a_letter_cut_at_a_limit_says_so_and_keeps_what_stands_before()
    {
        var letter = new LetterReader(new LetterLimits { Text = 200 }).Read(LetterSource.Plain(Words + new string('x', 300)), LetterFormat.Message);
        var notice = InvitationReader.Read(letter, "Europe/Warsaw");

        Assert.Equal([WarningCode.Truncated], notice.Warnings.Select(warning => warning.Code));
        Assert.Equal("Interview 2026-12-08T14:00Z", TrapLetter.Short(notice));
    }

    [Fact]
    public void a_damaged_charset_is_told()
    {
        byte[] damaged = [.. LetterSource.Message("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"), .. Encoding.UTF8.GetBytes(Words), 0x20, 0xC3, 0x28, 0xFF, 0xFE];

        var notice = Read(damaged);

        Assert.Equal([WarningCode.Malformed], notice.Warnings.Select(warning => warning.Code));
        Assert.Equal("Interview 2026-12-08T14:00Z", TrapLetter.Short(notice));
    }

    [Fact]
    public void every_warning_is_one_sentence_that_says_what_to_do()
    {
        var notice = Read(LetterSource.Message("Authentication-Results: mx.example.net; dmarc=fail\r\nContent-Type: text/html\r\n\r\n<p>" + Words + " <a href='https://zoom-us.live/j/1'>Join</a> <a href='https://forms-collect.example/1'>https://www.interviewbroker.com/c/1</a>"));

        Assert.Equal(3, notice.Warnings.Select(warning => warning.Code).Distinct().Count());
        Assert.All(notice.Warnings, warning => Assert.Matches("^[A-Z].*\\.$", warning.Message));
    }

    [Theory]
    [InlineData("<p>Your interview: <s>Monday, December 7, 2026 at 9:00 AM ET</s> Wednesday, December 9, 2026 at 1:00 PM ET.</p>")]
    [InlineData("<p>Your interview is on <del>Monday, December 7, 2026, 9:00 AM ET</del> <ins>Wednesday, December 9, 2026, 1:00 PM ET</ins>.</p>")]
    [InlineData("<p>Your interview:</p><p><span style='text-decoration: line-through'>Monday, December 7, 2026 at 9:00 AM ET</span></p><p>Wednesday, December 9, 2026 at 1:00 PM ET</p>")]
    public void a_time_that_is_struck_through_is_taken_back(string html) =>
        Assert.Equal("Interview Withdrawn 2026-12-07T14:00Z; Interview 2026-12-09T18:00Z", TrapLetter.Short(Read(LetterSource.Html(html))));

    [Fact]
    public void a_struck_hour_of_the_same_day_is_taken_back() =>
        Assert.Equal("Interview Withdrawn 2026-12-07T14:00Z; Interview 2026-12-07T15:30Z", TrapLetter.Short(Read(LetterSource.Html("<p>Your interview is on Monday, December 7, 2026 at <strike>9:00 AM</strike> 10:30 AM ET.</p>"))));

    private static Notice Read(byte[] message) => InvitationReader.Read(new LetterReader().Read(message, LetterFormat.Message), "Europe/Warsaw");
}
