using System.Xml.Linq;
using OfficePrep.Prep.Answers;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>The comments in a pack's margin, each with the paragraph that it is on.</summary>
internal static class PackComments
{
    /// <summary>Where comments stand in a package.</summary>
    public const string Part = "word/comments.xml";

    private static readonly string[] Attributes = ["author", "initials", "date"];

    // Longer than any name or date; what is longer is not what it says it is.
    private const int LongestAttribute = 200;

    public static IEnumerable<KeptContent> Of(OfficePackage package, PackWalk walk)
    {
        var comments = package.Xml(Part)?.Elements(W + "comment").GroupBy(Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        if (comments is null)
        {
            yield break;
        }

        var none = new ControlNames(new HashSet<string>(), new Dictionary<string, string>());
        foreach (var paragraph in walk.Paragraphs)
        {
            foreach (var reference in paragraph.Element.Descendants(CommentReference))
            {
                if (comments.Remove(Id(reference), out var comment))
                {
                    yield return new KeptContent(KeptKind.Comment, new KeptPlace(paragraph.Print, paragraph.Answer, paragraph.Heading), Form(comment, none));
                }
            }
        }

        // A comment inside a control, or one whose paragraph is gone: better in the wrong place than nowhere.
        foreach (var comment in comments.OrderBy(comment => comment.Key, StringComparer.Ordinal))
        {
            yield return new KeptContent(KeptKind.Comment, new KeptPlace(0, Inside(walk, comment.Key), 0), Form(comment.Value, none));
        }
    }

    private static string Inside(PackWalk walk, string id) =>
        walk.Controls.FirstOrDefault(control => control.Element.Descendants(CommentReference).Any(reference => Id(reference) == id))?.Id ?? "";

    private static string Form(XElement comment, ControlNames none) => KeptForm.Text(new XElement(
        comment.Name,
        Attributes.Select(name => comment.Attribute(W + name)).OfType<XAttribute>().Where(attribute => attribute.Value.Length <= LongestAttribute).Select(attribute => new XAttribute(attribute)),
        comment.Elements(Paragraph).Select(paragraph => KeptForm.Of(paragraph, none))));

    private static string Id(XElement element) => (string?)element.Attribute(W + "id") ?? "";
}
