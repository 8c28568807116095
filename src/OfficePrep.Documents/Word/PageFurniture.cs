using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>What stands around the text: paper, margins, header, footer, settings.</summary>
internal static class PageFurniture
{
    /// <summary>The section's properties: paper and margins, no header on the first page.</summary>
    /// <param name="main">The part that it belongs to.</param>
    /// <param name="title">What the pack is for, at the head of every page.</param>
    /// <param name="paper">The paper.</param>
    public static SectionProperties Section(MainDocumentPart main, string title, PackPaper paper)
    {
        main.AddNewPart<HeaderPart>("header").Header = new Header(WordText.Paragraph(
            PackStyles.Header, WordText.Run(title), new Run(new TabChar()), WordText.Run("Interview prep pack")));
        main.AddNewPart<HeaderPart>("firstHeader").Header = new Header(WordText.Paragraph(PackStyles.Header));
        main.AddNewPart<FooterPart>("footer").Footer = new Footer(PageOfPages());
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new HeaderReference { Type = HeaderFooterValues.First, Id = "firstHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "footer" },
            new PageSize { Width = (uint)paper.Width, Height = (uint)paper.Height },
            new PageMargin { Top = PackPaper.Top, Bottom = PackPaper.Bottom, Left = (uint)paper.Side, Right = (uint)paper.Side, Header = 648, Footer = 576, Gutter = 0 },
            new TitlePage());
    }

    public static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 720 },
        new Compatibility(
            // Without it Word opens the file in compatibility mode and hides the check boxes.
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-US" });

    private static Paragraph PageOfPages() => WordText.Paragraph(
        PackStyles.Footer,
        WordText.Run("General information, not advice"),
        new Run(new TabChar()),
        WordText.Run("Page "),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        WordText.Run(" of "),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " });
}
