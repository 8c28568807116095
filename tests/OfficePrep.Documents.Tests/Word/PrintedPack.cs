using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>A printed pack, opened the ways that tests look at it.</summary>
internal sealed class PrintedPack(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public byte[] Bytes { get; } = bytes;

    public static PrintedPack Of(Interview interview) => Of(PrepPack.For(interview, PackSamples.Season(interview)));

    public static PrintedPack Of(PrepPack pack, Paper paper = Paper.Letter) => Of(PrepPackDocument.Print(pack, PackAnswers.None, [], paper));

    public static PrintedPack Of(GeneralPack pack, Paper paper = Paper.Letter) => Of(PrepPackDocument.Print(pack, PackAnswers.None, [], paper));

    public static PrintedPack Of(PackPrint print) => new(print.Bytes.ToArray());

    /// <summary>What the SDK's validator says, one line a fault.</summary>
    public string Faults()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return string.Join("\n", new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(fault => $"{fault.Part?.Uri}: {fault.Description} at {fault.Path?.XPath}"));
    }

    public XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(name)!.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }

    public XElement Document() => Part("word/document.xml");

    /// <summary>The custom XML part with the answers.</summary>
    public XElement Answers()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        return zip.Entries.Where(entry => entry.FullName.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase) && !entry.FullName.Contains("Props", StringComparison.OrdinalIgnoreCase))
            .Select(entry => Part(entry.FullName))
            .Single(part => part.Name.LocalName == "answers");
    }

    /// <summary>The text of every paragraph; line breaks inside one are line ends.</summary>
    public IReadOnlyList<string> Paragraphs() =>
        [.. Document().Descendants(W + "p").Select(paragraph => string.Concat(paragraph.Descendants()
            .Select(part => part.Name == W + "t" ? part.Value : part.Name == W + "br" ? "\n" : "")))];

    public IReadOnlyList<string> Tags() => [.. Document().Descendants(W + "tag").Select(tag => (string)tag.Attribute(W + "val")!)];

    /// <summary>Saves the pack in a folder of its own below the test's output.</summary>
    public string SaveIn(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "word", folder);
        Directory.CreateDirectory(path);
        var file = Path.Combine(path, "pack.docx");
        File.WriteAllBytes(file, Bytes);
        return file;
    }
}
