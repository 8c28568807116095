using OfficePrep.Mail;

namespace OfficePrep.Bench;

/// <summary>The letters that are measured, as bytes: folders are named by the checkout, never by the machine.</summary>
internal static class Letters
{
    /// <summary>The sample season.</summary>
    public static IReadOnlyList<byte[]> Sample { get; } = In("seeds", "sample-season");

    /// <summary>The corpus of labelled messages.</summary>
    public static IReadOnlyList<byte[]> Corpus { get; } = In("tests", "corpus");

    /// <summary>The folder that holds OfficePrep.sln.</summary>
    public static string Checkout => Root(AppContext.BaseDirectory);

    /// <summary>The letters of the folders named on a command line; those of the corpus where none is.</summary>
    public static IReadOnlyList<byte[]> Of(string[] folders) => folders.Length == 0
        ? Corpus
        : [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal)).Select(File.ReadAllBytes)];

    /// <summary>The letters of a folder of the checkout, in order of name.</summary>
    public static IReadOnlyList<byte[]> In(params string[] folder) =>
        [.. Directory.GetFiles(Path.Combine([Checkout, .. folder]), "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>A letter whose plain text has about the wanted length: paragraphs of an ordinary mail, repeated.</summary>
    public static byte[] OfLength(int characters)
    {
        const string Paragraph = "Thank you for your interest in our program. The residents meet on Wednesdays, rounds start early, and the clinic is across the street.\r\n"
            + "Your interview is on Thursday, January 14, 2027, from 8:00 AM to 12:30 PM Eastern Time; please log in by 7:45 AM.\r\n\r\n";
        var body = string.Concat(Enumerable.Repeat(Paragraph, Math.Max(1, characters / Paragraph.Length)));
        return System.Text.Encoding.UTF8.GetBytes(
            "From: Residency Office <office@maple-ridge.example>\r\nTo: a@home.example\r\nSubject: Your interview\r\n"
            + "Date: Mon, 23 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body);
    }

    /// <summary>Reads bytes as a message.</summary>
    public static Letter Decode(byte[] bytes) => new LetterReader().Read(bytes, LetterFormat.Message);

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "OfficePrep.sln")) ? folder : Root(Directory.GetParent(folder)!.FullName);
}
