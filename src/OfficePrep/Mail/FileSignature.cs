using System.Text;

namespace OfficePrep.Mail;

/// <summary>Knows files by their first bytes, whatever they are called.</summary>
internal static class FileSignature
{
    /// <summary>How far the first lines are searched for a header.</summary>
    private const int Head = 4096;

    /// <summary>How to read a file.</summary>
    public static LetterFormat FormatOf(string? fileName, ReadOnlySpan<byte> bytes)
    {
        Refuse(bytes);
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (head.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            return LetterFormat.Calendar;
        var extension = fileName is null ? "" : Path.GetExtension(fileName).ToLowerInvariant();
        if (extension is ".eml" or ".mht" or ".mhtml")
            return LetterFormat.Message;
        if (extension is ".html" or ".htm" || (extension.Length == 0 && head.StartsWith('<')))
            return LetterFormat.Html;
        return extension is not ".txt" && LooksLikeMessage(head) ? LetterFormat.Message : LetterFormat.Text;
    }

    /// <summary>Refuses what is no letter.</summary>
    /// <exception cref="UnreadableLetterException">In one sentence, what it is and what to do.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes)
    {
        if (Fault(bytes) is { } fault)
            throw new UnreadableLetterException(fault);
    }

    private static string? Fault(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => "This file is empty; save the message again from your mail program.",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "This is an Outlook .msg file, which cannot be read here: in new Outlook or Outlook on the web open the message and choose ... > Save as, which gives .eml; in classic Outlook choose File > Save As with the type HTML or Text Only.",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "This is a PDF; save the message itself as .eml, or copy its text into a .txt file.",
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => "This is a zip or Office file; save the message itself as .eml, or copy its text into a .txt file.",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..]
            => "This is a picture; the words in it cannot be read, so save the message itself as .eml.",
        [0x78, 0x9F, 0x3E, 0x22, ..] => "This is a winmail.dat attachment; ask the sender for the message as plain text, or save the message itself as .eml.",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "This is a rich text document; save the message itself as .eml, or copy its text into a .txt file.",
        _ when bytes[..Math.Min(bytes.Length, Head)].IndexOfAnyExcept((ReadOnlySpan<byte>)[0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) < 0 => "This file holds nothing but blanks; save the message again from your mail program.",
        _ => null,
    };

    private static bool LooksLikeMessage(string head)
    {
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("Received:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Return-Path:", StringComparison.OrdinalIgnoreCase))
                return true;
            if (line.IsWhiteSpace())
                return false;
        }
        return false;
    }
}
