using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>What stands around the text: paper, margins, header, footer, settings.</summary>
internal static class PageFurniture
{
    /// <summary>The last section's properties: Letter, portrait, no header on the first page.</summary>
    public static SectionProperties Section(MainDocumentPart main, PrepPack pack)
    {
        main.AddNewPart<HeaderPart>("header").Header = new Header(WordText.Paragraph(
            PackStyles.Header, WordText.Run(pack.Program), new Run(new TabChar()), WordText.Run("Interview prep pack")));
        main.AddNewPart<HeaderPart>("firstHeader").Header = new Header(WordText.Paragraph(PackStyles.Header));
        main.AddNewPart<FooterPart>("footer").Footer = new Footer(PageOfPages());
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new HeaderReference { Type = HeaderFooterValues.First, Id = "firstHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "footer" },
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin { Top = 1296, Bottom = 1152, Left = 1224, Right = 1224, Header = 648, Footer = 576, Gutter = 0 },
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
