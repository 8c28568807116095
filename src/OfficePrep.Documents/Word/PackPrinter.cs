using System.Xml.Linq;
using OfficePrep.Planning;
using OfficePrep.Prep;
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

    public static PackPrint Print(PrepPack pack, PackAnswers answers, IReadOnlyList<KeptContent> kept, Paper paper)
    {
        using var plain = new MemoryStream();
        PrepPackDocument.Write(pack, answers, plain, paper);
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
        return new PackPrint(kept.Count == 0 ? plain.ToArray() : With(package, document, names, kept, PackPaper.Of(paper)), written, Aliases(walk));
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
