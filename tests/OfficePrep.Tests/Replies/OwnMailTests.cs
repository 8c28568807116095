using System.Text;
using CsCheck;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>The applicant's answers lie among the saved mail too. Our own drafts, once sent, put nothing on the calendar.</summary>
public sealed class OwnMailTests
{
    public static TheoryData<ReplyKind> Kinds => [.. Enum.GetValues<ReplyKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void a_reply_that_was_sent_adds_no_time(ReplyKind kind) =>
        Interviews.Of(kind).Sample(
            each =>
            {
                var notice = Sent(each.Draft());
                Assert.Empty(notice.Times);
                Assert.Equal(NoticeKind.Other, notice.Kind);
            },
            iter: 100,
            print: each => Encoding.UTF8.GetString(each.Draft().ToMessage()));

    private static Notice Sent(ReplyDraft draft)
    {
        var head = Encoding.ASCII.GetBytes("From: Zainab Qureshi <zainab.qureshi@example.net>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0500\r\n");
        return InvitationReader.Read(new LetterReader().Read([.. head, .. draft.ToMessage()], LetterFormat.Message), "Asia/Karachi");
    }
}
