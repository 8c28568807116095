using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>Letters of a few lines for the finders' tests, read by the real reader.</summary>
internal static class SampleLetter
{
    /// <summary>A letter from a program's coordinator.</summary>
    public static ReadingContext Of(string text, string subject = "Interview", string from = "Rosa Quill <rquill@tamarackridge.org>") =>
        ReadingContext.Of(Letter(text, subject, from), null);

    /// <summary>The letter itself.</summary>
    public static Letter Letter(string text, string subject = "Interview", string from = "Rosa Quill <rquill@tamarackridge.org>") =>
        new LetterReader().Read(
            System.Text.Encoding.UTF8.GetBytes($"From: {from}\r\nTo: Amina Yusuf <amina.yusuf@example.net>\r\nSubject: {subject}\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text.ReplaceLineEndings("\r\n")}\r\n"),
            LetterFormat.Message);

    /// <summary>What is read from a page with a link.</summary>
    public static Letter Html(string html) =>
        new LetterReader().Read(
            System.Text.Encoding.UTF8.GetBytes($"From: Rosa Quill <rquill@tamarackridge.org>\r\nTo: amina.yusuf@example.net\r\nSubject: Interview\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{html}</body></html>\r\n"),
            LetterFormat.Message);
}
