using System.Text;
using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

/// <summary>Writes the messages that the tests read.</summary>
internal static class LetterSource
{
    private const string Headers = "From: Ana Ruiz <aruiz@harborview-im.example>\r\nTo: Sam Okafor <sam@example.org>\r\nDate: Mon, 12 Oct 2026 10:42:07 -0400\r\nMIME-Version: 1.0\r\n";

    public static byte[] Message(string rest, string subject = "Interview") => Encoding.UTF8.GetBytes($"{Headers}Subject: {subject}\r\n{rest}");

    public static byte[] Html(string html, string subject = "Interview") => Message($"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{html}", subject);

    public static byte[] Plain(string text, string subject = "Interview") => Message($"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text.ReplaceLineEndings("\r\n")}", subject);

    public static Letter ReadHtml(string html, string subject = "Interview") => new LetterReader().Read(Html(html, subject), LetterFormat.Message);

    public static Letter ReadPlain(string text, string subject = "Interview") => new LetterReader().Read(Plain(text, subject), LetterFormat.Message);
}
