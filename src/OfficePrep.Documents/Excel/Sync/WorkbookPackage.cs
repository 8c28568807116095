using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The parts of a workbook file. A part that nobody changes is written back byte for byte.</summary>
internal sealed class WorkbookPackage
{
    private const string WrongKind = "it is no Excel workbook (.xlsx); open it in Excel and save it as one";

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
        if (file.Length > WorkbookLimits.File)
        {
            throw new WorkbookFaultException("it is larger than a tracker can be (10 MB); take pictures and pasted sheets out of it");
        }

        if (file.AsSpan().StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
        {
            throw new WorkbookFaultException("it has a password or the old .xls format; save it as .xlsx without a password");
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return new WorkbookPackage(Checked(Unpack(zip)));
        }
        catch (InvalidDataException fault)
        {
            throw new WorkbookFaultException("it is damaged or " + WrongKind[6..], fault);
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
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
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

    private static List<(string Name, byte[] Bytes)> Unpack(ZipArchive zip)
    {
        if (zip.Entries.Count > WorkbookLimits.Entries)
        {
            throw new WorkbookFaultException("it has more parts than any tracker; start from a fresh one");
        }

        var unpacked = new List<(string, byte[])>(zip.Entries.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long total = 0;
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            for (int count; (count = from.Read(buffer)) > 0;)
            {
                to.Write(buffer, 0, count);
                total += count;
                if (total > WorkbookLimits.Unpacked || (to.Length > WorkbookLimits.RatioFrom && to.Length > entry.CompressedLength * WorkbookLimits.Ratio))
                {
                    throw new WorkbookFaultException("it unpacks to more than any tracker; it may have been made to do harm");
                }
            }

            if (!names.Add(entry.FullName))
            {
                throw new WorkbookFaultException("it holds one part twice; save it again in Excel");
            }

            unpacked.Add((entry.FullName, to.ToArray()));
        }

        return unpacked;
    }

    private static List<(string Name, byte[] Bytes)> Checked(List<(string Name, byte[] Bytes)> parts)
    {
        var types = parts.FirstOrDefault(part => part.Name == "[Content_Types].xml").Bytes ?? throw new WorkbookFaultException(WrongKind);
        var text = Encoding.UTF8.GetString(types);
        return text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || parts.Any(part => part.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            ? throw new WorkbookFaultException("it holds macros; save it as .xlsx without them")
            : text.Contains("spreadsheetml.sheet.main", StringComparison.Ordinal) ? parts : throw new WorkbookFaultException(WrongKind);
    }

    private static XDocument Load(byte[] bytes, string name)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = WorkbookLimits.Unpacked };
            using (var scan = XmlReader.Create(new MemoryStream(bytes), settings))
            {
                while (scan.Read())
                {
                    if (scan.Depth > WorkbookLimits.Depth)
                    {
                        throw new WorkbookFaultException($"its part {DocumentText.OneLine(name)} is nested deeper than any workbook");
                    }
                }
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException fault)
        {
            throw new WorkbookFaultException($"its part {DocumentText.OneLine(name)} is damaged; restore it from a backup or open and save it in Excel", fault);
        }
    }
}
