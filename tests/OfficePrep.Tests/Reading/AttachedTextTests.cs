using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Traps;

namespace OfficePrep.Tests.Reading;

/// <summary>"Please find your invitation attached": a page or a plain text that hangs on a letter is read where the letter itself names no hour.</summary>
public sealed class AttachedTextTests
{
    private const string Page = "Content-Type: text/html; charset=utf-8; name=letter.html\r\nContent-Disposition: attachment; filename=letter.html\r\n\r\n<html><body><p>Your interview is on <b>Tuesday, December 8, 2026</b></p><p>9:00 AM ET</p></body></html>";
    private const string Plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=letter.txt\r\n\r\nYour interview is on Tuesday, December 8, 2026 at 9:00 AM ET.";
    private const string Unnamed = "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"Letter.HTM\"\r\n\r\n<p>Your interview is on Tuesday, December 8, 2026 at 9:00 AM ET.";

    [Theory]
    [InlineData(Page)]
    [InlineData(Plain)]
    [InlineData(Unnamed)]
    public void the_hour_is_read_from_the_file_where_the_letter_names_none(string file)
    {
        var notice = Read("Your interview is confirmed. Please find the details attached.", file);

        Assert.Equal("Interview 2026-12-08T14:00Z", TrapLetter.Short(notice));
        Assert.Equal(NoticeKind.Confirmation, notice.Kind);
        Assert.Null(notice.Times[0].Span);
    }

    [Fact]
    public void a_file_without_a_zone_is_read_on_the_program_s_clock_and_asked_about() =>
        Assert.Equal("Interview 2026-12-08T14:00Z ZoneMissing", TrapLetter.Short(Read("Your interview is confirmed; see the attached page.", Plain.Replace(" ET.", ".", StringComparison.Ordinal))));

    [Fact]
    public void a_deadline_s_hour_in_the_letter_does_not_hide_the_file() =>
        Assert.Equal("Interview Offered 2026-12-08T14:00Z; ReplyBy 2026-11-06T22:00Z", TrapLetter.Short(Read("You are invited to interview. Please reply by 5:00 PM ET on November 6, 2026. Your interview letter is attached.", Plain)));

    [Fact]
    public void the_letter_s_own_hour_stands_whatever_the_file_says() =>
        Assert.Equal("Interview 2026-12-07T15:00Z", TrapLetter.Short(Read("Your interview is on December 7, 2026 at 10:00 AM ET. Our handbook is attached.", Plain)));

    [Fact]
    public void files_of_other_kinds_are_named_and_not_opened()
    {
        var letter = Letter("Your interview is confirmed. Please find the details attached.", Plain.Replace("text/plain; charset=utf-8", "application/pdf", StringComparison.Ordinal).Replace(".txt", ".pdf", StringComparison.Ordinal));

        Assert.Equal(["letter.pdf"], letter.Attachments);
        Assert.Empty(letter.AttachedTexts);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void more_than_four_files_are_not_read_and_that_is_said(int count, bool isCut)
    {
        var letter = Letter("Please find the details attached.", [.. Enumerable.Repeat(Plain, count)]);

        Assert.Equal(Math.Min(4, count), letter.AttachedTexts.Count);
        Assert.Equal(isCut, letter.Flaws.Contains(LetterFlaw.Truncated));
    }

    private static Notice Read(string words, string file) => InvitationReader.Read(Letter(words, file), "Europe/Warsaw");

    private static Letter Letter(string words, params string[] files) => new LetterReader().Read(
        Encoding.UTF8.GetBytes($"From: Residency Office <office@alderbrook.example>\r\nTo: Sam <sam@example.org>\r\nSubject: Your interview\r\nDate: {TrapLetter.October}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear Dr. Okafor,\r\n\r\n{words}\r\n\r\nAlderbrook Hospital, Internal Medicine, Utica, NY\r\n{string.Concat(files.Select(file => $"--b\r\n{file}\r\n"))}--b--\r\n"),
        LetterFormat.Message);
}
