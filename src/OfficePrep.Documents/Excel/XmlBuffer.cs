using System.Globalization;
using System.Xml;

namespace OfficePrep.Documents.Excel;

/// <summary>Collects XML of our own making before it goes to a writer: rows and texts come by the thousand, and a call for each attribute would cost more than all the rest.</summary>
internal sealed class XmlBuffer
{
    private char[] units = new char[4096];
    private int used;

    /// <summary>Adds markup as it stands.</summary>
    public XmlBuffer Raw(ReadOnlySpan<char> markup)
    {
        markup.CopyTo(Room(markup.Length));
        used += markup.Length;
        return this;
    }

    /// <summary>Adds a number as every program reads it.</summary>
    public XmlBuffer Number(double number)
    {
        number.TryFormat(Room(32), out var written, "R", CultureInfo.InvariantCulture);
        used += written;
        return this;
    }

    /// <summary>Adds text, escaped; it must hold nothing that XML cannot (<see cref="CellText.Fit"/>).</summary>
    public XmlBuffer Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny("&<>\r"); at >= 0; at = text.IndexOfAny("&<>\r"))
        {
            Raw(text[..at]).Raw(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&#xD;" });
            text = text[(at + 1)..];
        }

        return Raw(text);
    }

    /// <summary>Hands all of it to a writer and begins anew.</summary>
    public void WriteTo(XmlWriter writer)
    {
        writer.WriteRaw(units, 0, used);
        used = 0;
    }

    private Span<char> Room(int count)
    {
        if (units.Length - used < count)
        {
            Array.Resize(ref units, Math.Max(units.Length * 2, used + count));
        }

        return units.AsSpan(used);
    }
}
