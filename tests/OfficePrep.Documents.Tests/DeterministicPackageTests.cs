using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Tests;

public sealed class DeterministicPackageTests
{
    [Fact]
    public void the_same_document_gives_the_same_bytes() => Assert.Equal(Rewritten(), Rewritten());

    [Fact]
    public void the_rewritten_package_opens_and_keeps_its_properties()
    {
        using var stream = new MemoryStream(Rewritten());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal("A title", document.PackageProperties.Title);
        Assert.Equal("Hello", document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public void entries_stand_in_order_with_a_fixed_time()
    {
        using var archive = new ZipArchive(new MemoryStream(Rewritten()));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    private static byte[] Rewritten()
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(new Run(new Text("Hello")))));
            document.PackageProperties.Title = "A title";
        }

        using var output = new MemoryStream();
        DeterministicPackage.Write(package, output);
        return output.ToArray();
    }
}
