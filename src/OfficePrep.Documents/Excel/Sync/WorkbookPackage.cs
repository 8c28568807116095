using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The parts of a workbook file. A part that nobody changes is written back byte for byte.</summary>
internal sealed class WorkbookPackage
{
    // Packages are always written with forward slashes, and the order of parts is kept.
    private readonly List<(string Name, byte[] Bytes)> parts;
    private readonly Dictionary<string, XDocument> loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookPackage(List<(string Name, byte[] Bytes)> parts) => this.parts = parts;

    /// <summary>Names of all parts, as the file has them.</summary>
    public IEnumerable<string> Names => parts.Select(part => part.Name);

    public bool IsChanged => changed.Count > 0;

    /// <exception cref="WorkbookFaultException">It is no workbook that may be used.</exception>
    public static WorkbookPackage Open(byte[] file)
    {
        try
        {
            var package = OfficePackage.Open(new MemoryStream(file, writable: false), OfficeFormat.Workbook, DocumentLimits.Default);
            return new WorkbookPackage([.. package.Parts.Select(name => (name, package.Bytes(name)!.Value.ToArray()))]);
        }
        catch (DocumentRefusedException fault)
        {
            throw new WorkbookFaultException(fault.Message, fault);
        }
    }

    public byte[]? Bytes(string name)
    {
        var at = parts.FindIndex(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : parts[at].Bytes;
    }

    /// <summary>A part as XML, once: changes to it stay; <see cref="Touch"/> says that there are some.</summary>
    public XDocument? Xml(string name)
    {
        if (!loaded.TryGetValue(name, out var document) && Bytes(name) is { } bytes)
        {
            document = Load(bytes, name);
            loaded.Add(name, document);
        }

        return document;
    }

    /// <summary>Has a part written anew from this document.</summary>
    public void Touch(string name, XDocument document)
    {
        changed.Add(name);
        loaded[name] = document;
        if (Bytes(name) is null)
        {
            parts.Add((name, []));
        }
    }

    public byte[] Save()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var to = entry.Open();
                if (changed.Contains(name))
                {
                    using var writer = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
                    loaded[name].Save(writer);
                }
                else
                {
                    to.Write(bytes);
                }
            }
        }

        return output.ToArray();
    }

    private static XDocument Load(byte[] bytes, string name)
    {
        try
        {
            using var reader = PackageChecks.Reader(bytes);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException fault)
        {
            throw new WorkbookFaultException($"its part {DocumentText.OneLine(name)} is damaged; restore it from a backup or open and save it in Excel", fault);
        }
    }
}
