using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>What a mailing list says of itself in its headers is known, and speaks for news unless the letter calls its reader by name.</summary>
public sealed class MailingListTests
{
    private const string Headers = "List-Id: Season news <news.alderbrook.example>\r\nList-Unsubscribe: <https://lists.alderbrook.example/u/1>\r\n";

    [Fact]
    public void the_headers_of_a_list_are_read()
    {
        var letter = Letter("News of the season.", Headers);

        Assert.Equal("Season news <news.alderbrook.example>", letter.ListId);
        Assert.True(letter.OffersUnsubscribe);
        Assert.Null(Letter("News of the season.", "").ListId);
        Assert.False(Letter("News of the season.", "").OffersUnsubscribe);
    }

    [Fact]
    public void news_that_names_hours_puts_nothing_on_the_calendar() =>
        Assert.Empty(InvitationReader.Read(Letter("Friday, December 11, 2026, 9:00 AM ET: Internal Medicine hour, with Dr. Hale.\n\nMonday, December 14, 2026, 9:00 AM ET: Pediatrics hour.", Headers), null).Times);

    [Fact]
    public void a_platform_that_greets_its_reader_is_believed_for_all_its_headers()
    {
        var notice = InvitationReader.Read(Letter("Dear Dr. Yusuf,\n\nYour interview with Alderbrook Hospital, Internal Medicine, is confirmed for Friday, December 11, 2026, 9:00 AM ET.", Headers), null);

        Assert.Equal(NoticeKind.Confirmation, notice.Kind);
        Assert.Single(notice.Times);
    }

    private static Letter Letter(string text, string headers) =>
        new LetterReader().Read(
            System.Text.Encoding.UTF8.GetBytes($"From: Season Desk <desk@alderbrook.example>\r\nTo: Amina Yusuf <amina.yusuf@example.net>\r\nSubject: This month\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\n{headers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text.ReplaceLineEndings("\r\n")}\r\n"),
            LetterFormat.Message);
}
