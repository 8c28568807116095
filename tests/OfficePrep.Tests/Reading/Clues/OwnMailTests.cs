using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>What the applicant writes is not the program's word, from whichever mailbox it comes; what a program writes in warm words stays its own.</summary>
public sealed class OwnMailTests
{
    private const string Program = "On Wed, Oct 7, 2026 at 3:12 PM, Rosa Quill <rquill@tamarackridge.org> wrote:\n> Dear Dr. Yusuf,\n> We would like to interview you on Tuesday, November 10, 2026 at 9:00 AM ET or\n> Thursday, November 12, 2026 at 1:00 PM ET. Please choose one.\n> Rosa Quill";

    [Theory]
    [InlineData("Dear Ms. Quill,\n\nTuesday, November 10 at 9:00 AM ET, please. That is 5:00 PM here.\n\nKind regards,\nAmina Yusuf")]
    [InlineData("Thank you for the invitation! I can do Thursday, November 12, 2026 at 1:00 PM ET.\n\nAmina")]
    [InlineData("Could we say November 12 at 2:00 PM ET instead of 1:00 PM?\n\nAmina Yusuf\nAAMC ID 15550100")]
    public void an_answer_above_a_program_s_letter_is_the_applicant_s_from_any_mailbox(string answer)
    {
        foreach (var from in new[] { "Amina Yusuf <ayusuf@med.uonbi.example>", "Amina Yusuf <amina@yusuf.example>", "Amina Yusuf <amina.yusuf@gmail.com>" })
        {
            var notice = Read($"{answer}\n\n{Program}", from, "Rosa Quill <rquill@tamarackridge.org>", "Re: Interview dates");

            Assert.Equal(NoticeKind.Other, notice.Kind);
            Assert.Empty(notice.Times);
        }
    }

    [Theory]
    [InlineData("My interview with you is on Tuesday, November 10, 2026 at 9:00 AM ET. May I ask whether I should log in earlier?")]
    [InlineData("As an applicant for your program I write about my interview on Tuesday, November 10, 2026 at 9:00 AM ET: I have another interview that day.")]
    public void a_letter_to_the_office_alone_is_the_applicant_s(string words)
    {
        var notice = Read($"Dear Residency Office,\n\n{words}\n\nKind regards,\nAmina Yusuf", "Amina Yusuf <ayusuf@med.uonbi.example>", "imresidency@tamarackridge.org", "Interview");

        Assert.Equal(NoticeKind.Other, notice.Kind);
        Assert.Empty(notice.Times);
    }

    [Theory]
    [InlineData("I am writing to confirm your interview on Tuesday, November 10, 2026 at 9:00 AM ET. I look forward to meeting you.")]
    [InlineData("I am happy to confirm the time: Tuesday, November 10, 2026 at 9:00 AM ET is on my calendar for your interview, and I look forward to meeting you.")]
    [InlineData("Thank you for your interest in our program. I would be glad to see you for your interview on Tuesday, November 10, 2026 at 9:00 AM ET.")]
    public void a_program_s_warm_words_are_still_the_program_s(string words)
    {
        var notice = Read($"Dear Dr. Yusuf,\n\n{words}\n\nKind regards,\nRosa Quill\nTamarack Ridge Hospital, Internal Medicine, Utica, NY", "Rosa Quill <rquill@tamarackridge.org>", "Amina Yusuf <ayusuf@med.uonbi.example>", "Interview");

        Assert.Equal(TimeRole.Interview, Assert.Single(notice.Times).Role);
        Assert.Equal(NoticeKind.Confirmation, notice.Kind);
    }

    [Fact]
    public void a_program_s_answer_above_the_applicant_s_letter_is_the_program_s()
    {
        const string Question = "On Wed, Oct 7, 2026 at 3:12 PM, Amina Yusuf <ayusuf@med.uonbi.example> wrote:\n> Dear Ms. Quill,\n> My interview with you is on November 10 at 9:00 AM ET. Could I come on the 12th?\n> Amina";
        var notice = Read($"Dear Dr. Yusuf,\n\nYour interview is now on Thursday, November 12, 2026 at 1:00 PM ET.\n\nRosa Quill\nTamarack Ridge Hospital, Internal Medicine, Utica, NY\n\n{Question}", "Rosa Quill <rquill@tamarackridge.org>", "Amina Yusuf <ayusuf@med.uonbi.example>", "Re: Interview");

        Assert.NotEmpty(notice.Times);
        Assert.NotEqual(NoticeKind.Other, notice.Kind);
    }

    private static Notice Read(string text, string from, string to, string subject) =>
        InvitationReader.Read(
            new LetterReader().Read(
                System.Text.Encoding.UTF8.GetBytes($"From: {from}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: Thu, 8 Oct 2026 09:00:00 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text.ReplaceLineEndings("\r\n")}\r\n"),
                LetterFormat.Message),
            "Africa/Nairobi");
}
