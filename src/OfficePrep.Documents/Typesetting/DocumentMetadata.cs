using System.Security;
using NodaTime.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>A document's properties as XMP (ISO 16684-1). It claims tags, and no conformance that nobody has checked.</summary>
internal static class DocumentMetadata
{
    public static string Packet(DocumentProperties properties) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Xml(properties.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Xml(properties.Description)}</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>{Xml(properties.Language)}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>{Xml(properties.Producer)}</xmp:CreatorTool>{(properties.Made is { } made ? $"<xmp:CreateDate>{InstantPattern.General.Format(made)}</xmp:CreateDate>" : "")}
        <pdf:Producer>{Xml(properties.Producer)}</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static string? Xml(string text) => SecurityElement.Escape(text);
}
