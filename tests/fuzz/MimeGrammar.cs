using System.Text;

namespace OfficePrep.Fuzz;

/// <summary>Messages of parts in parts, with headers right and wrong, around the other grammars.</summary>
internal sealed class MimeGrammar(Random random)
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private static readonly string[] Headers =
    [
        "From: Ana Ruiz <ana@maple-ridge.example>", "From: =?utf-8?q?Wilmarie_Col=C3=B3n?= <w@x.example>", "From: ", "From: a, b, c;", "To: Sam <sam@home.example>", "Subject: Your interview on Thursday, January 14 at 9:00 AM EST", "Subject: Fwd: RE: Fw: x", "Subject: =?utf-8?b?4oCT", "Date: Mon, 23 Nov 2026 10:00:00 -0500", "Date: Mon, 23 Nov 2026 10:00:00 EDT", "Date: 31 Feb 10000 99:99:99 +9999", "Date: x", "Message-ID: <1@x>", "Message-ID: <<>>", "References: <a@x> <b@x>", "In-Reply-To: ", "Authentication-Results: mx.x.example; dmarc=fail", "Authentication-Results: ;;;", "List-Unsubscribe: <https://x.example>", "Auto-Submitted: auto-replied", "Received: from x by y; Mon, 23 Nov 2026 10:00:00 -0500", "Importance: high", "X-Long: " + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "no header at all", ": empty name",
    ];

    private readonly ProseGrammar prose = new(random);
    private readonly HtmlGrammar pages = new(random);
    private readonly CalendarGrammar calendars = new(random);

    /// <summary>UTF-8 without a mark; half surrogates become question marks or U+FFFD.</summary>
    public static byte[] Encode(string text) => Utf8.GetBytes(text);

    /// <summary>A message.</summary>
    public byte[] Message()
    {
        var message = new StringBuilder();
        if (random.Next(8) != 0)
            message.Append("From: Residency Office <office@maple-ridge.example>\r\nSubject: Interview\r\nDate: Mon, 23 Nov 2026 10:00:00 -0500\r\n");
        WriteHeaders(message);
        WritePart(message, 0);
        return Encode(message.ToString());
    }

    private void WriteHeaders(StringBuilder message)
    {
        for (var left = random.Next(0, 8); left > 0; left--)
            message.Append(Pick(Headers)).Append(random.Next(30) == 0 ? "\n" : "\r\n");
    }

    private void WritePart(StringBuilder message, int depth)
    {
        switch (depth > 2 ? random.Next(3) : random.Next(6))
        {
            case 0:
                WriteLeaf(message, "text/plain" + Pick("", "; charset=utf-8", "; charset=windows-1252; format=flowed; delsp=yes"), prose.Letter());
                break;
            case 1:
                WriteLeaf(message, "text/html; charset=" + Pick("utf-8", "us-ascii", "utf-16", "x"), pages.Page());
                break;
            case 2:
                WriteLeaf(message, Pick("text/calendar; method=REQUEST", "application/ics; name=invite.ics", "text/calendar"), calendars.File());
                break;
            case 3:
                message.Append("Content-Type: message/rfc822\r\n\r\n");
                WriteHeaders(message);
                WritePart(message, depth + 1);
                break;
            default:
                WriteMultipart(message, depth);
                break;
        }
    }

    private void WriteMultipart(StringBuilder message, int depth)
    {
        var boundary = random.Next(6) == 0 ? "b" : "b" + depth;
        message.Append("Content-Type: multipart/").Append(Pick("mixed", "alternative", "related", "report", "digest", "signed")).Append("; boundary=\"").Append(boundary).Append(random.Next(30) == 0 ? "" : "\"").Append("\r\n\r\n");
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            message.Append("--").Append(boundary).Append("\r\n");
            WritePart(message, depth + 1);
            message.Append("\r\n");
        }
        if (random.Next(6) != 0)
            message.Append("--").Append(boundary).Append("--\r\n");
    }

    private void WriteLeaf(StringBuilder message, string type, string content)
    {
        message.Append("Content-Type: ").Append(type).Append("\r\n");
        var (encoding, written) = random.Next(5) switch
        {
            0 => ("base64", Convert.ToBase64String(Encode(content), Base64FormattingOptions.InsertLineBreaks)),
            1 => ("base64", content),
            2 => ("quoted-printable", content),
            3 => ("quoted-printable", content.Replace("=", "=3D", StringComparison.Ordinal).Replace(" ", "=20", StringComparison.Ordinal)),
            _ => (Pick("7bit", "8bit", "x"), content),
        };
        message.Append("Content-Transfer-Encoding: ").Append(encoding).Append("\r\n");
        if (random.Next(8) == 0)
            message.Append("Content-Disposition: attachment; filename=").Append(Pick("a.ics", "\"a\u0000b\"", "agenda.pdf", "x.eml")).Append("\r\n");
        message.Append("\r\n").Append(written);
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
