using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep.Answers;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>Prints a pack with all that a person did to it, and notes what was printed.</summary>
internal static class PackPrinter
{
    private const string Main = "word/document.xml";
    private const string MainRelationships = "word/_rels/document.xml.rels";
    private const string Types = "[Content_Types].xml";

    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Writes a pack with the answers alone.</summary>
    public static void Write(PackDesign design, PackAnswers answers, Stream output, PackPaper paper)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            Fill(document, design, design.Own.Into(answers), paper);
        }

        DeterministicPackage.Write(package, output);
    }

    /// <summary>Prints a pack with answers and additions.</summary>
    public static PackPrint Print(PackDesign design, PackAnswers answers, IReadOnlyList<KeptContent> kept, PackPaper paper)
    {
        using var plain = new MemoryStream();
        Write(design, answers, plain, paper);
        plain.Position = 0;
        // Our own file; the limits are for what others made of it, so an answer of many pages cannot lock its writer out.
        var package = OfficePackage.Open(plain, OfficeFormat.Document, DocumentLimits.Default with { FileBytes = int.MaxValue, UnpackedBytes = int.MaxValue });
        var document = package.Xml(Main)!;
        var store = AnswerPart.Values(package);
        var names = new ControlNames(store.Keys.ToHashSet(StringComparer.Ordinal), new Dictionary<string, string>());
        var walk = PackWalk.Through(document, names);
        var written = new WrittenPack
        {
            Answers = Answers(walk, store),
            Paragraphs = [.. walk.Paragraphs.Select(paragraph => paragraph.Print).Where(print => print != 0).Order()],
            Kept = [.. kept],
        };
        return new PackPrint(kept.Count == 0 ? plain.ToArray() : With(package, document, names, kept, paper), written, Aliases(walk));
    }

    private static void Fill(WordprocessingDocument document, PackDesign design, PackAnswers answers, PackPaper paper)
    {
        document.PackageProperties.Title = WordText.Line(design.Title);
        document.PackageProperties.Creator = "OfficePrep";
        document.PackageProperties.Language = "en-US";

        var main = document.AddMainDocumentPart();
        var page = new PackBody(main, answers, design.IsGeneral);
        design.Cover(page);
        var contents = page.Body.ChildElements.Count;
        design.Pages(page);
        // Only now are all headings known; the contents go back to where the cover ends.
        page.Body.InsertAt(ContentsField.Of(page, contents, paper), contents);
        page.Body.Append(PageFurniture.Section(main, design.Head, paper));

        main.Document = new Document(page.Body);
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = PackStyles.Make();
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = page.Lists.Make();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = PageFurniture.Settings();
        page.Answers.AddTo(main);
    }

    private static PackAnswers Answers(PackWalk walk, IReadOnlyDictionary<string, string> store) => new()
    {
        Texts = PackAnswers.None.Texts.AddRange(walk.Controls.Where(control => !control.IsCheckBox).Select(control => KeyValuePair.Create(control.Id, store[control.Id]))),
        Ticks = PackAnswers.None.Ticks.AddRange(walk.Controls.Where(control => control.IsCheckBox).Select(control => KeyValuePair.Create(control.Id, store[control.Id] == "true"))),
    };

    private static Dictionary<string, string> Aliases(PackWalk walk) => walk.Controls
        .GroupBy(control => (string?)control.Element.Element(ControlProperties)?.Element(W + "alias")?.Attribute(Val) ?? "", StringComparer.Ordinal)
        .Where(same => same.Key.Length > 0 && same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.Single().Id, StringComparer.Ordinal);

    private static byte[] With(OfficePackage package, XElement document, ControlNames names, IReadOnlyList<KeptContent> kept, PackPaper paper)
    {
        var insertion = new PackInsertion(document, names);
        insertion.Put(kept);
        ContentsField.Renumber(document, paper);
        var changed = new Dictionary<string, XElement>(StringComparer.Ordinal) { [Main] = document };
        if (insertion.Comments.Count > 0)
        {
            changed[PackComments.Part] = new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W), insertion.Comments);
            var relationships = package.Xml(MainRelationships)!;
            relationships.Add(new XElement(
                Relations + "Relationship",
                new XAttribute("Id", "comments"),
                new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"),
                new XAttribute("Target", "comments.xml")));
            changed[MainRelationships] = relationships;
            var types = package.Xml(Types)!;
            types.Add(new XElement(
                ContentTypes + "Override",
                new XAttribute("PartName", "/" + PackComments.Part),
                new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")));
            changed[Types] = types;
        }

        return DeterministicPackage.With(package, changed);
    }
}
