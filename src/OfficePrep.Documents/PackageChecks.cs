using System.Xml;

namespace OfficePrep.Documents;

/// <summary>What a package may not hold: XML too deep for any real document, a DTD, macros, or anything fetched from elsewhere when it is opened.</summary>
internal static class PackageChecks
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Relationships = ".rels";
    private const string Hyperlink = "/hyperlink";
    private const string Chunk = "/aFChunk";

    private static readonly string[] XmlEndings = [".xml", Relationships, ".vml"];

    /// <summary>Checks all parts.</summary>
    /// <exception cref="DocumentRefusedException">A part holds what is not accepted.</exception>
    /// <exception cref="XmlException">A part is no XML, or has a DTD.</exception>
    public static void Check(Dictionary<string, byte[]> parts, OfficeFormat format, DocumentLimits limits)
    {
        if (!parts.TryGetValue(ContentTypes, out var types))
        {
            throw new InvalidDataException("The package has no list of content types.");
        }

        // Parts are XML by what the package says of them, whatever they are called.
        var declared = Types(types, format);
        foreach (var (name, part) in parts)
        {
            // LibreOffice writes a part of no bytes where it fails to write one.
            if (part.Length > 0 && (XmlEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || declared.Contains("/" + name)))
            {
                Scan(part, name.EndsWith(Relationships, StringComparison.OrdinalIgnoreCase), limits);
            }
        }
    }

    /// <summary>A reader that follows nothing and accepts no DTD.</summary>
    public static XmlReader Reader(byte[] part) =>
        XmlReader.Create(new MemoryStream(part, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    // The names of the parts that are XML by their own entry; what a part is decides whether the file is what it claims to be.
    private static HashSet<string> Types(byte[] types, OfficeFormat format)
    {
        var xml = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var main = format == OfficeFormat.Document
            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        var found = false;
        using var reader = Reader(types);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.GetAttribute("ContentType") is not { } type)
            {
                continue;
            }

            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                throw new DocumentRefusedException("it holds macros; save it without macros, as .docx or .xlsx");
            }

            found |= type == main;
            if (type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) && reader.GetAttribute("PartName") is { } name)
            {
                xml.Add(name);
            }
        }

        return found ? xml : throw new InvalidDataException("The package has no main part of the kind asked for.");
    }

    private static void Scan(byte[] part, bool relationships, DocumentLimits limits)
    {
        using var reader = Reader(part);
        while (reader.Read())
        {
            if (reader.Depth > limits.XmlDepth)
            {
                throw new DocumentRefusedException("it nests deeper than any real document; copy its text into a new file");
            }

            if (relationships && reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                CheckRelationship(reader.GetAttribute("Type") ?? "", reader.GetAttribute("TargetMode"));
            }
        }
    }

    // A link is followed only by a person's click; everything else outside the file would be fetched by opening it.
    private static void CheckRelationship(string type, string? mode)
    {
        if (string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase) && !type.EndsWith(Hyperlink, StringComparison.Ordinal))
        {
            throw new DocumentRefusedException("it takes a picture, a template or other content from outside the file; paste that content in, or take it out");
        }

        if (type.EndsWith(Chunk, StringComparison.Ordinal))
        {
            throw new DocumentRefusedException("another file is embedded in its text; paste that file's text instead");
        }

        if (type.EndsWith("/vbaProject", StringComparison.Ordinal))
        {
            throw new DocumentRefusedException("it holds macros; save it without macros, as .docx or .xlsx");
        }
    }
}
