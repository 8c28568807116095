using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>Bytes in PDF syntax (ISO 32000-1, 7.3): numbers with at most two decimals, names, strings.</summary>
internal sealed class PdfBytes
{
    private readonly ArrayBufferWriter<byte> bytes = new(1024);

    public int Length => bytes.WrittenCount;

    public ReadOnlySpan<byte> Span => bytes.WrittenSpan;

    /// <summary>Adds PDF syntax as it stands; ASCII only.</summary>
    public PdfBytes Raw(string syntax)
    {
        Encoding.ASCII.GetBytes(syntax, bytes);
        return this;
    }

    public PdfBytes Raw(ReadOnlySpan<byte> syntax)
    {
        bytes.Write(syntax);
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public PdfBytes Number(int value)
    {
        Utf8Formatter.TryFormat(value, bytes.GetSpan(16), out var written);
        bytes.Advance(written);
        return this;
    }

    /// <summary>Adds a number rounded to hundredths, which at 72 units to the inch no printer can tell from the exact one.</summary>
    public PdfBytes Number(double value)
    {
        var hundredths = (int)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            Raw("-");
            hundredths = -hundredths;
        }

        Number(hundredths / 100);
        var rest = hundredths % 100;
        if (rest > 0)
        {
            Raw(rest < 10 ? ".0" : ".").Number(rest % 10 == 0 ? rest / 10 : rest);
        }

        return this;
    }

    /// <summary>Adds a reference to an object.</summary>
    public PdfBytes Reference(int id) => Number(id).Raw(" 0 R");

    /// <summary>Adds a text string (7.9.2.2): plain where it is ASCII, UTF-16 with its mark otherwise.</summary>
    public PdfBytes Text(string text) => Ascii.IsValid(text) ? Literal(text) : Hex(text, mark: true);

    /// <summary>Adds UTF-16 as hexadecimal digits, with or without the byte order mark.</summary>
    public PdfBytes Hex(string text, bool mark)
    {
        Raw(mark ? "<FEFF" : "<");
        foreach (var unit in text)
        {
            Hex(unit);
        }

        return Raw(">");
    }

    /// <summary>Adds four hexadecimal digits.</summary>
    public PdfBytes Hex(int value)
    {
        Utf8Formatter.TryFormat(value, bytes.GetSpan(4), out var written, new StandardFormat('X', 4));
        bytes.Advance(written);
        return this;
    }

    private PdfBytes Literal(string text)
    {
        Raw("(");
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '(' or ')' or '\\':
                    Raw([(byte)'\\', (byte)unit]);
                    break;
                case '\n' or '\r' or '\t':
                    Raw(" ");
                    break;
                default:
                    Raw([(byte)unit]);
                    break;
            }
        }

        return Raw(")");
    }
}
