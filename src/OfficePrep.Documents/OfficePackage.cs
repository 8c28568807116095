using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace OfficePrep.Documents;

/// <summary>
/// An Office file that passed every check before any of it is used: its size, its parts, the depth of its XML, no DTD,
/// no macros, nothing that would be fetched from elsewhere. It is wholly in memory; nothing is written and no address is followed.
/// </summary>
public sealed class OfficePackage
{
    private readonly byte[] file;
    private readonly Dictionary<string, byte[]> parts;

    private OfficePackage(byte[] file, Dictionary<string, byte[]> parts)
    {
        this.file = file;
        this.parts = parts;
    }

    /// <summary>Names of the parts as in the zip directory, such as <c>word/document.xml</c>.</summary>
    public IReadOnlyCollection<string> Parts => parts.Keys;

    /// <summary>Reads and checks a file.</summary>
    /// <param name="input">The file; it need not be seekable and stays open.</param>
    /// <param name="format">What it must be.</param>
    /// <param name="limits">How much is accepted.</param>
    /// <exception cref="DocumentRefusedException">It is damaged, too large, of another kind, or holds what is not accepted.</exception>
    public static OfficePackage Open(Stream input, OfficeFormat format, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(limits);
        var file = PackageParts.Bytes(input, limits);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var parts = PackageParts.Unpack(zip, limits);
            PackageChecks.Check(parts, format, limits);
            return new OfficePackage(file, parts);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new DocumentRefusedException(Damaged(format), fault);
        }
    }

    /// <summary>The file again, for a reader that opens packages itself.</summary>
    public Stream AsStream() => new MemoryStream(file, writable: false);

    /// <summary>The bytes of a part; null where there is none of that name.</summary>
    /// <param name="name">Name as in <see cref="Parts"/>.</param>
    public ReadOnlyMemory<byte>? Bytes(string name) => parts.TryGetValue(name, out var part) ? part : (ReadOnlyMemory<byte>?)null;

    /// <summary>The XML of a part; null where there is none of that name, or nothing in it.</summary>
    /// <param name="name">Name as in <see cref="Parts"/>.</param>
    /// <exception cref="DocumentRefusedException">The part is no XML.</exception>
    public XElement? Xml(string name)
    {
        if (!parts.TryGetValue(name, out var part) || part.Length == 0)
        {
            return null;
        }

        try
        {
            using var reader = PackageChecks.Reader(part);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException fault)
        {
            throw new DocumentRefusedException("it is damaged; open it in the program that saved it, save it anew and try again", fault);
        }
    }

    internal static string Damaged(OfficeFormat format) =>
        $"it is damaged or no {(format == OfficeFormat.Document ? "Word document (.docx)" : "Excel workbook (.xlsx)")}; open it in the program that saved it and save it anew";
}
