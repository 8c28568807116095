using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>
/// The table of contents: a TOC field with its entries already in place, so that it is there before anybody updates it.
/// The page numbers are PAGEREF fields that show a reckoned number until an editor counts.
/// </summary>
internal static class ContentsField
{
    /// <summary>The contents of a body, whose headings stand after the first <paramref name="before"/> blocks.</summary>
    /// <param name="body">The body.</param>
    /// <param name="before">How many of its blocks stand before the contents.</param>
    /// <param name="paper">What it is printed on.</param>
    public static SdtBlock Of(PackBody body, int before, PackPaper paper)
    {
        // The contents take room themselves: first they are laid out with no numbers, then made again with them.
        var blocks = body.Body.ChildElements;
        var unnumbered = Of(body.Headings, new Dictionary<string, int>());
        var pages = new PageReckoning(LetterWidths.Calibri, paper).Pages([.. blocks.Take(before), unnumbered, .. blocks.Skip(before)]);
        return Of(body.Headings, pages);
    }

    /// <summary>Reckons the page numbers again, for a pack that a person's own additions have made longer.</summary>
    /// <param name="document">The main part.</param>
    /// <param name="paper">What it is printed on.</param>
    public static void Renumber(XElement document, PackPaper paper)
    {
        var body = new Body(document.Element(WordNames.Body)!.ToString(SaveOptions.DisableFormatting));
        var pages = new PageReckoning(LetterWidths.Calibri, paper).Pages(body.ChildElements);
        foreach (var entry in document.Descendants(WordNames.W + "hyperlink"))
        {
            if ((string?)entry.Attribute(WordNames.W + "anchor") is { } bookmark && pages.TryGetValue(bookmark, out var page))
            {
                entry.Descendants(WordNames.Text).Last().Value = page.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static SdtBlock Of(IReadOnlyList<PackHeading> headings, IReadOnlyDictionary<string, int> pages)
    {
        var content = new SdtContentBlock(WordText.Paragraph(PackStyles.ContentsHeading, "Contents"));
        for (var i = 0; i < headings.Count; i++)
        {
            var entry = Entry(headings[i], pages.GetValueOrDefault(headings[i].Bookmark, 1));
            if (i == 0)
            {
                OpenXmlElement[] begin = [Mark(FieldCharValues.Begin), Code(" TOC \\o \"1-2\" \\h \\z "), Mark(FieldCharValues.Separate)];
                foreach (var part in begin.Reverse())
                {
                    entry.InsertAfter(part, entry.ParagraphProperties);
                }
            }

            content.Append(entry);
        }

        content.Append(WordText.Paragraph(PackStyles.Gap, Mark(FieldCharValues.End)));
        return new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(
                new DocPartGallery { Val = "Table of Contents" },
                new DocPartUnique())),
            content);
    }

    private static Paragraph Entry(PackHeading heading, int page)
    {
        var link = new Hyperlink(WordText.Run(heading.Text)) { Anchor = heading.Bookmark, History = true };
        link.Append(
            new Run(new TabChar()),
            Mark(FieldCharValues.Begin),
            Code($" PAGEREF {heading.Bookmark} \\h "),
            Mark(FieldCharValues.Separate),
            WordText.Run(page.ToString(CultureInfo.InvariantCulture)),
            Mark(FieldCharValues.End));
        return WordText.Paragraph(PackStyles.Contents(heading.Level), link);
    }

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static Run Code(string code) => new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve });
}
