using System.Text;

namespace OfficePrep.Fuzz;

/// <summary>What happens to messages on their way, and what somebody might do to them on purpose: a few changes, one after the other.</summary>
internal sealed class Damage(Random random)
{
    /// <summary>An input is not grown beyond this; the tests of growth look at longer ones.</summary>
    private const int Longest = 200_000;

    private static readonly string[] Charsets = ["utf-8", "us-ascii", "iso-8859-1", "windows-1252", "windows-1251", "utf-16", "utf-16le", "utf-32", "utf-7", "iso-2022-jp", "gb18030", "shift_jis", "x-unknown", "", "\"utf-8"];

    private static readonly string[] Encodings = ["7bit", "8bit", "binary", "base64", "quoted-printable", "x-uuencode", "none"];

    private static readonly string[] Types = ["text/plain", "text/html", "text/calendar", "multipart/mixed", "multipart/alternative", "message/rfc822", "message/delivery-status", "application/octet-stream", "text/", "/", "text/plain; charset", "multipart/mixed; boundary=\"\""];

    private static readonly string[] Soup =
    [
        "<", ">", "</", "<!--", "-->", "<!", "<![CDATA[", "]]>", "<table>", "</table>", "<td colspan=999999999>", "<td rowspan=-1>", "<tr>", "<style>", "</style>", "<script type=\"application/ld+json\">", "<pre>", "<blockquote>", "</p></p>", "<a href=\"", "<a href='javascript:alert(1)'>",
        "&#x110000;", "&#0;", "&#xD800;", "&nbsp", "&amp;amp;amp;", "<textarea>", "<title>", "style=\"display:none", "<s><p></s>", "<ol start=2147483647><li>", "\0", "\u202e", "\u200b", "\ufeff", "=?utf-8?q?", "=?utf-8?b?/w==?=",
    ];

    private static readonly string[] Words =
    [
        "9:00 AM", "12:00 AM", "noon", "24:00", "25:61", "0745", "8-12:30pm", "10.30 am", "Nov 31", "Feb 29", "2/3/4", "13/13/2026", "99999999999999999999", "Thursday", "next Tuesday", "tomorrow", "EST", "EDT", "CST", "IST", "GMT+25", "UTC-99:99", "(UTC-05:00) Eastern Time", "America/New_York",
        "within 48 hours", "within 999999999 hours", "by Friday", "January 1, 0001", "December 31, 9999", "10000-01-01", "in 2147483648 days", "On Tue wrote:", "-----Original Message-----", "From: a@b.example\nSent: x\nTo: y\nSubject: z", "> > > >", "https://", "https://zoom.us/j/1?pwd=", "mailto:", "(555) 555-0100", "Meeting ID: 1",
    ];

    private delegate byte[] Change(byte[] bytes, byte[] other);

    /// <summary>The bytes after one to six changes.</summary>
    public byte[] Do(byte[] bytes, byte[] other)
    {
        Change[] changes = [Flip, Flip, Overwrite, Cut, Truncate, Splice, RepeatLines, RepeatStretch, SwapCharset, SwapEncoding, SwapType, PutSoup, PutSoup, PutWords, PutWords, UnbalanceQuotes, SwapStretches, SwapLineEnds];
        for (var left = random.Next(1, 7); left > 0 && bytes.Length > 0; left--)
            bytes = changes[random.Next(changes.Length)](bytes, other);
        if (random.Next(400) == 0)
            bytes = Multiply(bytes);
        return bytes.Length > Longest ? bytes[..Longest] : bytes;
    }

    private (int Start, int End) Stretch(byte[] bytes, int longest)
    {
        var start = random.Next(bytes.Length);
        return (start, Math.Min(bytes.Length, start + random.Next(1, longest)));
    }

    private byte[] Flip(byte[] bytes, byte[] other)
    {
        bytes = [.. bytes];
        for (var left = random.Next(1, 20); left > 0; left--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private byte[] Overwrite(byte[] bytes, byte[] other)
    {
        bytes = [.. bytes];
        var (start, end) = Stretch(bytes, 40);
        random.NextBytes(bytes.AsSpan(start, end - start));
        return bytes;
    }

    private byte[] Cut(byte[] bytes, byte[] other)
    {
        var (start, end) = Stretch(bytes, 400);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
    }

    private byte[] Truncate(byte[] bytes, byte[] other) => bytes[..random.Next(bytes.Length)];

    private byte[] Splice(byte[] bytes, byte[] other) => other.Length == 0 ? bytes : [.. bytes.AsSpan(0, random.Next(bytes.Length)), .. other.AsSpan(random.Next(other.Length))];

    /// <summary>Headers, boundaries, whole parts: lines from one place once more somewhere else.</summary>
    private byte[] RepeatLines(byte[] bytes, byte[] other)
    {
        var lines = Lines(bytes);
        var first = random.Next(lines.Count);
        var taken = lines.GetRange(first, Math.Min(lines.Count - first, random.Next(1, 30)));
        for (var times = random.Next(1, 6); times > 0; times--)
            lines.InsertRange(random.Next(lines.Count + 1), taken);
        return [.. lines.SelectMany(line => line)];
    }

    private byte[] RepeatStretch(byte[] bytes, byte[] other)
    {
        var (start, end) = Stretch(bytes, 60);
        return [.. bytes.AsSpan(0, start), .. Enumerable.Repeat(bytes[start..end], random.Next(2, 60)).SelectMany(piece => piece), .. bytes.AsSpan(end)];
    }

    private byte[] SwapStretches(byte[] bytes, byte[] other)
    {
        var (start, end) = Stretch(bytes, 300);
        var (from, to) = Stretch(bytes, 300);
        return end > from ? bytes : [.. bytes.AsSpan(0, start), .. bytes.AsSpan(from, to - from), .. bytes.AsSpan(end, from - end), .. bytes.AsSpan(start, end - start), .. bytes.AsSpan(to)];
    }

    private byte[] SwapCharset(byte[] bytes, byte[] other) => SwapValue(bytes, "charset=", Charsets);

    private byte[] SwapEncoding(byte[] bytes, byte[] other) => SwapValue(bytes, "Content-Transfer-Encoding: ", Encodings);

    private byte[] SwapType(byte[] bytes, byte[] other) => SwapValue(bytes, "Content-Type: ", Types);

    private byte[] SwapValue(byte[] bytes, string name, string[] values)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.IndexOf(name, random.Next(text.Length), StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? text.IndexOf(name, StringComparison.OrdinalIgnoreCase) : at;
        if (at < 0)
            return bytes;
        var end = text.IndexOfAny([';', '\r', '\n'], at + name.Length);
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at + name.Length), values[random.Next(values.Length)], end < 0 ? "" : text.AsSpan(end)));
    }

    private byte[] PutSoup(byte[] bytes, byte[] other) => Put(bytes, Soup);

    private byte[] PutWords(byte[] bytes, byte[] other) => Put(bytes, Words);

    private byte[] Put(byte[] bytes, string[] pieces)
    {
        for (var left = random.Next(1, 8); left > 0; left--)
        {
            var at = random.Next(bytes.Length + 1);
            bytes = [.. bytes.AsSpan(0, at), .. MimeGrammar.Encode(pieces[random.Next(pieces.Length)]), .. bytes.AsSpan(at)];
        }
        return bytes;
    }

    private byte[] UnbalanceQuotes(byte[] bytes, byte[] other)
    {
        bytes = [.. bytes];
        for (var i = random.Next(bytes.Length); i < bytes.Length; i++)
        {
            if (bytes[i] is (byte)'"' or (byte)'\'' or (byte)')' or (byte)'>' && random.Next(3) == 0)
                bytes[i] = (byte)' ';
        }
        return bytes;
    }

    private byte[] SwapLineEnds(byte[] bytes, byte[] other) => random.Next(3) switch
    {
        0 => [.. bytes.Where(unit => unit != '\r')],
        1 => [.. bytes.Where(unit => unit != '\n')],
        _ => [.. bytes.SelectMany(unit => unit == '\n' ? "\r\n\n"u8.ToArray() : [unit])],
    };

    private byte[] Multiply(byte[] bytes)
    {
        var body = bytes.AsSpan().IndexOf("\r\n\r\n"u8) is >= 0 and var found ? found : 0;
        var piece = bytes[body..];
        return piece.Length == 0 ? bytes : [.. bytes.AsSpan(0, body), .. Enumerable.Repeat(piece, Math.Min(random.Next(2, 80), Longest / piece.Length + 1)).SelectMany(part => part)];
    }

    private static List<byte[]> Lines(byte[] bytes)
    {
        var lines = new List<byte[]>();
        for (var at = 0; at < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', at);
            end = end < 0 ? bytes.Length : end + 1;
            lines.Add(bytes[at..end]);
            at = end;
        }
        return lines;
    }
}
