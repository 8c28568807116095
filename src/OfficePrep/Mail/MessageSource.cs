using System.Text;
using MimeKit;

namespace OfficePrep.Mail;

/// <summary>Loads a message and mends what saving and forwarding break before its headers: mbox lines, blank lines, lines that are no header.</summary>
internal static class MessageSource
{
    private const string NoHeaders = "This file has no mail headers (From, Date, Subject), so it is no saved message; save the message again as .eml, or paste its text into a .txt file.";

    /// <summary>Lines that may be a MIME boundary. MimeKit builds an object of some 4 KB for every part before it can be told to stop; a real message has hundreds of such lines.</summary>
    private const int MostBoundaryLines = 20_000;

    /// <summary>Lines above the first blank one; a message that went through ten gateways has 500.</summary>
    private const int MostHeaderLines = 20_000;

    /// <summary>Loads the bytes of a message.</summary>
    /// <exception cref="UnreadableLetterException">There are no headers, mended or not, or there are more lines of structure than any message has.</exception>
    public static (MimeMessage Message, bool IsDamaged) Load(byte[] bytes, ParserOptions options)
    {
        var start = Start(bytes);
        RefuseFlood(bytes.AsSpan(start));
        if (TryLoad(bytes, start, options) is { } message)
        {
            if (IsMail(message))
                return (message, false);
            message.Dispose();
        }
        var mended = Mend(bytes.AsSpan(start));
        if (TryLoad(mended, 0, options) is { } repaired)
        {
            if (IsMail(repaired))
                return (repaired, true);
            repaired.Dispose();
        }
        throw new UnreadableLetterException(NoHeaders);
    }

    private static void RefuseFlood(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8) is >= 0 and var windows ? bytes[..windows] : bytes;
        head = head.IndexOf("\n\n"u8) is >= 0 and var unix ? head[..unix] : head;
        if (head.Count((byte)'\n') > MostHeaderLines || bytes.Count("\n--"u8) > MostBoundaryLines)
            throw new UnreadableLetterException("This file has far more headers or parts than any message; save the message again as .eml, or paste its text into a .txt file.");
    }

    private static bool IsMail(MimeMessage message) => message.Headers.Any(header => header.Id is HeaderId.From or HeaderId.Date or HeaderId.Subject or HeaderId.To or HeaderId.MessageId or HeaderId.Received or HeaderId.ContentType);

    private static MimeMessage? TryLoad(byte[] bytes, int start, ParserOptions options)
    {
        try
        {
            using var stream = new MemoryStream(bytes, start, bytes.Length - start, writable: false);
            return MimeMessage.Load(options, stream);
        }
        catch (FormatException)
        {
            // MimeKit's word for headers that it cannot tell from a body.
            return null;
        }
    }

    /// <summary>Past blanks, a byte order mark and the "From " line of an mbox.</summary>
    private static int Start(byte[] bytes)
    {
        var at = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            at++;
        if (!bytes.AsSpan(at).StartsWith("From "u8) && !bytes.AsSpan(at).StartsWith(">From "u8))
            return at;
        var end = Array.IndexOf(bytes, (byte)'\n', at);
        return end < 0 ? bytes.Length : end + 1;
    }

    /// <summary>The same without the lines above the first blank line that are neither a header nor its continuation.</summary>
    private static byte[] Mend(ReadOnlySpan<byte> bytes)
    {
        using var mended = new MemoryStream(bytes.Length);
        var at = 0;
        var hasHeader = false;
        while (at < bytes.Length)
        {
            var length = bytes[at..].IndexOf((byte)'\n');
            var line = bytes.Slice(at, length < 0 ? bytes.Length - at : length + 1);
            if (line.Trim("\r\n\t "u8).IsEmpty)
                break;
            var isHeader = IsHeader(line);
            if (isHeader || (hasHeader && line[0] is (byte)' ' or (byte)'\t'))
                mended.Write(line);
            hasHeader |= isHeader;
            at += line.Length;
        }
        mended.Write(bytes[at..]);
        return mended.ToArray();
    }

    private static bool IsHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon > 0 && line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }
}
