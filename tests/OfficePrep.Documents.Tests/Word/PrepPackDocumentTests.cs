using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

public sealed class PrepPackDocumentTests
{
    [Fact]
    public void a_full_pack_has_no_schema_error()
    {
        using var stream = Print(PackSamples.Full());
        var faults = Faults(stream);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    internal static MemoryStream Print(Interview interview)
    {
        var stream = new MemoryStream();
        PrepPackDocument.Write(PrepPack.For(interview, PackSamples.Season(interview)), stream);
        stream.Position = 0;
        return stream;
    }

    internal static IReadOnlyList<string> Faults(Stream stream)
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(fault => $"{fault.Part?.Uri}: {fault.Description} at {fault.Path?.XPath}")];
    }
}
