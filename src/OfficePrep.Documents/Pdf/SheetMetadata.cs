using System.Security;

namespace OfficePrep.Documents.Pdf;

/// <summary>The sheet's properties as XMP (ISO 16684-1). It claims tags, and no conformance that nobody has checked.</summary>
internal static class SheetMetadata
{
    public static string Packet(string title, string? made) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Tagged PDF: one residency interview on one page</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>en-US</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>OfficePrep</xmp:CreatorTool>{(made is null ? "" : $"<xmp:CreateDate>{made}</xmp:CreateDate>")}
        <pdf:Producer>OfficePrep</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;
}
