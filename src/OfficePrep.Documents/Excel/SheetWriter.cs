using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes a worksheet as a stream: what stands around the cells as elements of the SDK, in the order that the schema wants, and the cells by <see cref="CellWriter"/>.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>The namespace of workbooks, and the prefix under which we write it.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Prefix = "x";

    private readonly XmlWriter xml;

    public SheetWriter(Stream output)
    {
        xml = Open(output);
        xml.WriteStartElement(Prefix, "worksheet", Main);
    }

    /// <summary>A writer for a part; a line end in a cell stays the one that it is, on every system.</summary>
    public static XmlWriter Open(Stream output) => XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None });

    public void Write(OpenXmlElement element) => element.WriteTo(xml);

    /// <summary>Begins the rows.</summary>
    public CellWriter StartCells(SharedStrings strings)
    {
        xml.WriteStartElement(Prefix, "sheetData", Main);
        return new CellWriter(xml, strings);
    }

    public void EndCells() => xml.WriteEndElement();

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
    }
}
