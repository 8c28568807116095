using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficePrep.Documents;

/// <summary>
/// Rewrites an OPC package (docx, xlsx) so that the same content gives the same bytes: fixed times, entries in order, and stable names
/// for what the SDK names at random, the core-properties part and the package's own relationships. Ids inside parts are the writer's to choose.
/// </summary>
internal static class DeterministicPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string PackageRelationships = "_rels/.rels";
    private const string CoreProperties = "docProps/core.xml";
    private const string CorePropertiesContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string RandomExtension = ".psmdcp";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    // The first moment that a zip entry can carry.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Rewrites <paramref name="package"/>, which must be seekable, to <paramref name="output"/>, which need not be.</summary>
    /// <param name="package">The package.</param>
    /// <param name="output">Where to.</param>
    /// <param name="streamed">The parts that are empty in it and are written here, after all others; null for none.</param>
    public static void Write(Stream package, Stream output, StreamedParts? streamed = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(output);
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        // A seekable target gives plain entry headers; written straight to a pipe they would differ.
        using var rewritten = new MemoryStream();
        using (var target = new ZipArchive(rewritten, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => streamed?.OrderOf(entry.FullName) ?? 0).ThenBy(entry => Rank(entry.FullName)).ThenBy(entry => NewName(entry.FullName), StringComparer.Ordinal))
            {
                Copy(entry, target, streamed);
            }
        }

        rewritten.Position = 0;
        rewritten.CopyTo(output);
    }

    /// <summary>A package again, with some of its parts replaced or added.</summary>
    public static byte[] With(OfficePackage package, IReadOnlyDictionary<string, XElement> changed)
    {
        using var rewritten = new MemoryStream();
        using (var target = new ZipArchive(rewritten, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in package.Parts.Union(changed.Keys, StringComparer.Ordinal).OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = EntryTime;
                using var part = entry.Open();
                if (changed.TryGetValue(name, out var root))
                {
                    Save(root, part);
                }
                else
                {
                    part.Write(package.Bytes(name)!.Value.Span);
                }
            }
        }

        return rewritten.ToArray();
    }

    // Readers that stream a package expect the content types first.
    private static int Rank(string name) => name switch { ContentTypes => 0, PackageRelationships => 1, _ => 2 };

    private static string NewName(string name) => name.EndsWith(RandomExtension, StringComparison.Ordinal) ? CoreProperties : name;

    private static void Copy(ZipArchiveEntry entry, ZipArchive target, StreamedParts? streamed)
    {
        // Cells by the thousand repeat themselves: packing them harder makes the file a quarter smaller and takes longer than all the rest.
        var copy = target.CreateEntry(NewName(entry.FullName), streamed?.OrderOf(entry.FullName) > 0 ? CompressionLevel.Fastest : CompressionLevel.Optimal);
        copy.LastWriteTime = EntryTime;
        using var from = entry.Open();
        using var to = copy.Open();
        if (streamed?.TryWrite(entry.FullName, to) == true)
        {
            return;
        }

        switch (entry.FullName)
        {
            case ContentTypes:
                Save(OrderedTypes(Load(from)), to);
                break;
            case PackageRelationships:
                Save(OrderedRelationships(Load(from)), to);
                break;
            default:
                from.CopyTo(to);
                break;
        }
    }

    private static XElement OrderedTypes(XElement types)
    {
        var core = types.Elements().Where(type => (string?)type.Attribute("ContentType") == CorePropertiesContentType).ToList();
        core.Remove();
        if (core.Count > 0)
        {
            types.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + CoreProperties), new XAttribute("ContentType", CorePropertiesContentType)));
        }

        return new XElement(types.Name, types.Elements()
            .OrderBy(type => type.Name.LocalName, StringComparer.Ordinal)
            .ThenBy(type => (string?)type.Attribute("Extension") ?? (string?)type.Attribute("PartName"), StringComparer.Ordinal));
    }

    private static XElement OrderedRelationships(XElement relationships)
    {
        var ordered = relationships.Elements(Relations + "Relationship")
            .OrderBy(relationship => (string?)relationship.Attribute("Type"), StringComparer.Ordinal)
            .ThenBy(relationship => NewName((string?)relationship.Attribute("Target") ?? ""), StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            // Parts of a package are found from its root by type, never by id, so these ids are free.
            ordered[i].SetAttributeValue("Id", "rId" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (((string?)ordered[i].Attribute("Target"))?.EndsWith(RandomExtension, StringComparison.Ordinal) == true)
            {
                ordered[i].SetAttributeValue("Target", "/" + CoreProperties);
            }
        }

        return new XElement(relationships.Name, ordered);
    }

    private static XElement Load(Stream part)
    {
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    private static void Save(XElement root, Stream part)
    {
        using var writer = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        root.WriteTo(writer);
    }
}
