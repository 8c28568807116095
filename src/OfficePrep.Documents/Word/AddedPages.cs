using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>The pages at the end for additions whose place in the pack is gone.</summary>
internal static class AddedPages
{
    private const string Title = "What you added";
    private const string Note = "These words of yours stood in a part that this pack no longer has. Move them where you want them.";

    /// <summary>Fingerprints of our own words on these pages.</summary>
    public static IReadOnlyList<ulong> Prints { get; } = [Fingerprint.Of(Title), Fingerprint.Of(Note)];

    /// <summary>How the pages begin.</summary>
    public static IEnumerable<XElement> Beginning() => [Words(PackStyles.Heading(1), Title), Words(PackStyles.Hint, Note)];

    /// <summary>A paragraph of one run.</summary>
    public static XElement Words(string style, string text) => new(
        Paragraph,
        new XElement(ParagraphProperties, new XElement(W + "pStyle", new XAttribute(Val, style))),
        new XElement(Run, new XElement(Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
}
