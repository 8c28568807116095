using System.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// Writes iCalendar content lines (RFC 5545, 3.1): CRLF, UTF-8, folded at 75 octets between code points. Our own, because the bytes must be
/// the same for the same season and no text may break out of its line.
/// </summary>
internal sealed class ContentLineWriter(Stream output)
{
    private const int MaxOctets = 75;

    /// <summary>Writes a line whose value needs no escaping: dates, numbers, names of our own, links in escaped form.</summary>
    public void Write(string name, string value)
    {
        var octets = 0;
        var line = new StringBuilder();
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                line.Append("\r\n ");
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        output.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
    }

    /// <summary>Writes a line of text (RFC 5545, 3.3.11); whatever the text holds, it stays one value of one line.</summary>
    public void WriteText(string name, string text) => Write(name, Escape(text));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in DocumentText.WithoutDirectionMarks(DocumentText.Clean(text)))
        {
            switch (unit)
            {
                case '\n' or '\u2028' or '\u2029':
                    escaped.Append("\\n");
                    break;
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(unit);
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(unit);
                    break;
            }
        }

        return escaped.ToString();
    }
}
