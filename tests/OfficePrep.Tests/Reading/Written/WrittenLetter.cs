using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>A confirmation around the words of an appointment, read by the whole path: bytes, letter, notice.</summary>
internal static class WrittenLetter
{
    /// <summary>What is read; the words are written by a program in <paramref name="zone"/>.</summary>
    public static Notice Read(string words, UsZone zone, string home = "Europe/Warsaw", string after = "") =>
        Read($"This confirms your virtual interview: {words}.", zone.City, home, after);

    /// <summary>What is read from a whole paragraph of a program in <paramref name="city"/>.</summary>
    public static Notice Read(string paragraph, string city, string home, string after) =>
        InvitationReader.Read(new LetterReader().Read(Message(paragraph, city, after), LetterFormat.Message), home);

    /// <summary>The message as it is sent, on August 20, 2026, from a server that keeps UTC.</summary>
    public static byte[] Message(string paragraph, string city, string after) => Encoding.UTF8.GetBytes(
        $"""
        From: Residency Office <office@alderbrook.example>
        To: Amina Yusuf <amina.yusuf@example.net>
        Subject: Your interview is confirmed
        Date: Thu, 20 Aug 2026 14:02:11 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Dear Dr. Yusuf,

        {paragraph}

        Alderbrook Hospital
        Internal Medicine Residency
        {city}
        {after}

        """.ReplaceLineEndings("\r\n"));
}
