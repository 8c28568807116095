using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Prints a prep pack as a Word document on US Letter paper: headings and contents, both clocks, and room to type or to write by hand.
/// Every answer and check box is a content control bound to the document's own answer store by an id that stays the same in every pack.
/// </summary>
public static class PrepPackDocument
{
    /// <summary>Writes the document; the same pack gives the same bytes.</summary>
    /// <param name="pack">What to print. Text that XML cannot hold is replaced, links other than https were left out when it was made.</param>
    /// <param name="output">A writable stream; it need not be seekable and stays open.</param>
    public static void Write(PrepPack pack, Stream output)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(output);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            Fill(document, pack);
        }

        DeterministicPackage.Write(package, output);
    }

    private static void Fill(WordprocessingDocument document, PrepPack pack)
    {
        var title = WordText.Line($"Interview prep pack: {pack.Program}");
        document.PackageProperties.Title = title;
        document.PackageProperties.Creator = "OfficePrep";
        document.PackageProperties.Language = "en-US";

        var main = document.AddMainDocumentPart();
        var page = new PackBody(main);
        CoverPage.Add(page, pack);
        var contents = page.Body.ChildElements.Count;
        DayPages.Add(page, pack);
        JoiningPages.Add(page, pack);
        QuestionPages.Add(page, pack);
        WritingPages.Add(page, pack);
        ChecklistPages.Add(page, pack);
        ClosingPages.Add(page, pack);
        // Only now are all headings known; the contents go back to where the cover ends.
        page.Body.InsertAt(ContentsField.Of(page, contents), contents);
        page.Body.Append(PageFurniture.Section(main, pack));

        main.Document = new Document(page.Body);
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = PackStyles.Make();
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = page.Lists.Make();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = PageFurniture.Settings();
        page.Answers.AddTo(main);
    }
}
