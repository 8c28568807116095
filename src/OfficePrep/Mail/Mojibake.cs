using System.Text;

namespace OfficePrep.Mail;

/// <summary>Undoes UTF-8 that was once read as windows-1252 ("3â€“4 PM").</summary>
internal static class Mojibake
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>Repairs the sequences that cannot be meant: a UTF-8 lead byte with all its continuation bytes, seen through windows-1252.</summary>
    public static string Repair(string text)
    {
        if (!text.AsSpan().ContainsAny('â', 'Â', 'Ã'))
            return text;
        var repaired = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (Read(text.AsSpan(i)) is { } meant)
            {
                repaired.Append(meant.Unit);
                i += meant.Length;
            }
            else
            {
                repaired.Append(text[i++]);
            }
        }
        return repaired.ToString();
    }

    /// <summary>The character that <paramref name="text"/> begins with in disguise; null where it begins with itself.</summary>
    public static (char Unit, int Length)? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('â' or 'Â' or 'Ã'))
            return null;
        // C2 A0, its no-break space made an ordinary one on the way.
        if (text.Length > 1 && text[0] == 'Â' && text[1] == ' ')
            return (' ', 2);
        var length = text[0] == 'â' ? 3 : 2;
        if (text.Length < length)
            return null;
        var code = text[0] == 'â' ? 0x2 : text[0] == 'Â' ? 0x2 : 0x3;
        for (var i = 1; i < length; i++)
        {
            if (Byte(text[i]) is not (>= 0x80 and < 0xC0 and var tail))
                return null;
            code = (code << 6) | (tail & 0x3F);
        }
        return ((char)code, length);
    }

    private static int? Byte(char unit)
    {
        Span<byte> one = stackalloc byte[4];
        Span<char> back = stackalloc char[4];
        if (unit < 0x80 || Windows.GetBytes([unit], one) != 1 || Windows.GetChars(one[..1], back) != 1 || back[0] != unit)
            return unit is >= '\u0080' and <= '\u009F' ? unit : null;
        return one[0];
    }
}
