using System.Text;

namespace OfficePrep.Mail;

/// <summary>Turns the bytes of a text part into text, whatever its label says: labels are missing or wrong in real mail.</summary>
internal static class CharsetDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private static readonly Encoding Windows = CodePages(1252);

    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The part's contents.</param>
    /// <param name="charset">What the part's header or its HTML says; null where nothing does.</param>
    /// <param name="isDamaged">Whether the label was wrong or bytes were left over.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset, out bool isDamaged)
    {
        isDamaged = false;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        var declared = Named(charset);
        if (declared is not null && !IsLatin(declared) && declared is not UTF8Encoding)
            return declared.GetString(bytes);
        if (!bytes.ContainsAnyExceptInRange((byte)0, (byte)127))
            return Encoding.ASCII.GetString(bytes);
        var utf8 = Utf8(bytes);
        isDamaged = utf8 is null ? declared is null or UTF8Encoding : declared is not null and not UTF8Encoding;
        return utf8 ?? (declared is null or UTF8Encoding ? Windows : declared).GetString(bytes);
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8 after all; the caller falls back to windows-1252, which every byte fits.
            return null;
        }
    }

    /// <summary>Whether valid UTF-8 under this label is UTF-8 mislabelled: a Latin text never looks like it by chance.</summary>
    private static bool IsLatin(Encoding encoding) => encoding.CodePage is 1252 or 28591 or 28605 or 20127;

    private static Encoding? Named(string? charset)
    {
        var name = charset?.Trim().Trim('"', '\'').ToLowerInvariant();
        switch (name)
        {
            case null or "" or "unknown-8bit" or "x-unknown" or "default" or "utf-7" or "unicode-1-1-utf-7":
                return null;
            case "utf8" or "utf-8" or "unicode-1-1-utf-8" or "cp65001":
                return Encoding.UTF8;
            // As browsers do: the control characters of ISO 8859-1 are never meant.
            case "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "ansi_x3.4-1968" or "cp1252" or "windows-1252" or "ansi":
                return Windows;
        }
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A charset that nobody knows counts as none.
            return null;
        }
    }

    private static Encoding CodePages(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.Latin1;
}
