using System.Buffers;
using System.Text;
using MimeKit;

namespace OfficePrep.Mail;

/// <summary>The decoded text of a MIME part.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsDamaged">Whether its charset was wrong.</param>
/// <param name="IsCut">Whether it was longer than allowed.</param>
internal readonly record struct PartText(string Text, bool IsDamaged, bool IsCut)
{
    /// <summary>Where an HTML page may still name its charset, in bytes (HTML standard, prescan).</summary>
    private const int CharsetPrescan = 1024;

    private static readonly SearchValues<char> CharsetEnds = SearchValues.Create("\"'; />");

    /// <summary>Decodes the transfer encoding and the charset of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="limit">How many bytes to read.</param>
    public static PartText Of(MimePart part, int limit)
    {
        if (part.Content?.Stream is not { } stored)
            return new PartText("", false, false);
        using var content = part.Content.Open();
        // Decoded content is hardly ever longer than encoded content, so one buffer of that size nearly always does.
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)limit + 1, stored.Length + 64));
        try
        {
            var length = 0;
            while (length <= limit && content.Read(buffer, length, buffer.Length - length) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length && length <= limit)
                    buffer = Grown(buffer);
            }
            return Of(buffer.AsSpan(0, Math.Min(length, limit)), part.ContentType.Charset, length > limit);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Decodes the charset of bytes.</summary>
    public static PartText Of(ReadOnlySpan<byte> bytes, string? charset, bool isCut = false)
    {
        var text = CharsetDecoder.Decode(bytes, charset ?? MetaCharset(bytes), out var isDamaged);
        return new PartText(text, isDamaged, isCut);
    }

    private static string? MetaCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, CharsetPrescan)]);
        var at = head.Contains("<meta", StringComparison.OrdinalIgnoreCase) ? head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
            return null;
        var name = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = name.AsSpan().IndexOfAny(CharsetEnds);
        return end > 0 ? name[..end] : null;
    }
}
