using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MimeKit.Text;

namespace OfficePrep.Mail;

/// <summary>Undoes HTML character references. MimeKit knows the standard's names; what mail does to them besides (double escaping, Windows numbers) is known here.</summary>
internal static class EntityText
{
    /// <summary>The longest name of the standard, "CounterClockwiseContourIntegral", with room for the marks around it.</summary>
    private const int LongestReference = 34;

    /// <summary>What the numbers 128 to 159 mean in practice (windows-1252), as the HTML standard rules.</summary>
    private const string WindowsNumbers = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The names that nearly all mail gets by with; the decoder for the other two thousand takes a kilobyte to build.</summary>
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["nbsp"] = "\u00A0", ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["ndash"] = "–", ["mdash"] = "—", ["lsquo"] = "‘", ["rsquo"] = "’", ["ldquo"] = "“", ["rdquo"] = "”",
        ["hellip"] = "…", ["bull"] = "•", ["middot"] = "·", ["copy"] = "©", ["reg"] = "®", ["trade"] = "™", ["zwnj"] = "\u200C", ["zwj"] = "\u200D", ["shy"] = "\u00AD", ["ensp"] = "\u2002", ["emsp"] = "\u2003", ["thinsp"] = "\u2009", ["rarr"] = "→",
        ["eacute"] = "é", ["aacute"] = "á", ["iacute"] = "í", ["oacute"] = "ó", ["uacute"] = "ú", ["ntilde"] = "ñ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Decodes a text or an attribute value.</summary>
    public static string Decode(string source)
    {
        if (!source.Contains('&', StringComparison.Ordinal))
            return source;
        var decoded = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            if (source[i] == '&' && Read(source.AsSpan(i), out var length) is { } value)
            {
                decoded.Append(value);
                i += length;
            }
            else
            {
                decoded.Append(source[i++]);
            }
        }
        return decoded.ToString();
    }

    /// <summary>Reads the reference that <paramref name="source"/> begins with; null where there is none. References without their semicolon count only for numbers and "&amp;nbsp": in links "&amp;reg=" is a parameter.</summary>
    public static string? Read(ReadOnlySpan<char> source, out int length)
    {
        length = 0;
        if (source.Length < 3 || source[0] != '&')
            return null;
        if (source[1] == '#')
            return ReadNumber(source, out length);
        var end = 1;
        while (end < source.Length && end < LongestReference && char.IsAsciiLetterOrDigit(source[end]))
            end++;
        if (end < source.Length && source[end] == ';' && end > 1)
            return Named(source[..(end + 1)], out length);
        if (!source.StartsWith("&nbsp", StringComparison.Ordinal))
            return null;
        length = 5;
        return "\u00A0";
    }

    /// <summary>Reads a reference and, where it only spells another one ("&amp;amp;nbsp;"), that one too.</summary>
    public static string? ReadTwice(ReadOnlySpan<char> source, out int length)
    {
        var value = Read(source, out length);
        if (value != "&" || length >= source.Length)
            return value;
        var rest = source.Slice(length, Math.Min(LongestReference, source.Length - length));
        var semicolon = rest.IndexOf(';');
        if (semicolon < 2)
            return value;
        if (Read(string.Concat("&", rest[..(semicolon + 1)]), out var inner) is not { } second || inner != semicolon + 2)
            return value;
        length += semicolon + 1;
        return second;
    }

    private static string? Named(ReadOnlySpan<char> reference, out int length)
    {
        if (Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(reference[1..^1], out var usual))
        {
            length = reference.Length;
            return usual;
        }
        var decoder = new HtmlEntityDecoder();
        length = 0;
        foreach (var unit in reference)
        {
            if (!decoder.Push(unit))
                break;
        }
        var value = decoder.GetValue();
        if (value.Length == 0 || value[0] == '&' && value.Length > 1)
            return null;
        length = reference.Length;
        // A known name with letters left over ("&ampfoo;") is no reference of that name.
        return value.Contains(';', StringComparison.Ordinal) && value.Length > 1 ? null : value;
    }

    private static string? ReadNumber(ReadOnlySpan<char> source, out int length)
    {
        length = 0;
        var isHex = source[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < source.Length && end - start < 8 && (isHex ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
            end++;
        if (end == start || !int.TryParse(source[start..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        length = end < source.Length && source[end] == ';' ? end + 1 : end;
        return number is >= 128 and < 160 ? WindowsNumbers[number - 128].ToString()
            : number > 0 && Rune.IsValid(number) ? new Rune(number).ToString()
            : "\uFFFD";
    }
}
