using System.Text;
using NodaTime.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// A tagged PDF under way: its pages, the fonts that they share, the structure, the bookmarks. Pages are painted one after another by one thread;
/// the same marks in the same order give the same bytes.
/// </summary>
internal sealed class TaggedDocument
{
    private readonly Dictionary<FontFace, FontResource> fonts = [];
    private readonly List<PageCanvas> pages = [];
    private readonly List<(string Title, int Page)> bookmarks = [];

    /// <summary>The objects of the file.</summary>
    public PdfFile File { get; } = new();

    /// <summary>The tags.</summary>
    public StructureTree Structure { get; } = new();

    /// <summary>How many pages there are so far.</summary>
    public int PageCount => pages.Count;

    /// <summary>Adds a page of this size in points and turns to it.</summary>
    public PageCanvas AddPage(double width, double height)
    {
        var page = new PageCanvas(this, File.Reserve(), width, height);
        pages.Add(page);
        return page;
    }

    /// <summary>Adds a bookmark that leads to a page, counted from 0.</summary>
    public void AddBookmark(string title, int page) => bookmarks.Add((title, page));

    /// <summary>The font as the document uses it.</summary>
    public FontResource Resource(FontFace font)
    {
        if (!fonts.TryGetValue(font, out var resource))
        {
            resource = new FontResource(font, fonts.Count + 1);
            fonts.Add(font, resource);
        }

        return resource;
    }

    /// <summary>The object of a page, counted from 0.</summary>
    public int PageObject(int page) => pages[page].Id;

    /// <summary>Writes the file.</summary>
    public void Write(DocumentProperties properties, Stream output)
    {
        var tree = File.Reserve();
        var resources = File.Add(Resources());
        var entries = new PdfBytes().Raw("<</Type/Pages/Count ").Number(pages.Count).Raw("/Kids[");
        foreach (var page in pages)
        {
            page.Write(tree, resources);
            entries.Reference(page.Id).Raw(" ");
        }

        File.Set(tree, entries.Raw("]>>"));
        var metadata = File.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(DocumentMetadata.Packet(properties)), deflated: false);
        var catalog = new PdfBytes().Raw("<</Type/Catalog/Lang").Text(properties.Language).Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Pages ").Reference(tree)
            .Raw("/StructTreeRoot ").Reference(Structure.Write(File)).Raw("/Metadata ").Reference(metadata);
        if (bookmarks.Count > 0)
        {
            catalog.Raw("/PageMode/UseOutlines/Outlines ").Reference(Outlines());
        }

        File.Write(File.Add(catalog.Raw(">>")), File.Add(DocumentInformation(properties)), output);
    }

    // One dictionary for all pages: a font is cut and embedded once however many pages use it.
    private PdfBytes Resources()
    {
        var resources = new PdfBytes().Raw("<</Font<<");
        foreach (var font in fonts.Values)
        {
            var id = File.Reserve();
            font.Write(File, id);
            resources.Raw("/").Raw(font.Name).Raw(" ").Reference(id);
        }

        return resources.Raw(">>>>");
    }

    // ISO 32000-1, 12.3.3: one level.
    private int Outlines()
    {
        var root = File.Reserve();
        var ids = bookmarks.ConvertAll(_ => File.Reserve());
        for (var i = 0; i < ids.Count; i++)
        {
            var item = new PdfBytes().Raw("<</Title").Text(bookmarks[i].Title).Raw("/Parent ").Reference(root).Raw("/Dest[").Reference(PageObject(bookmarks[i].Page)).Raw("/Fit]");
            if (i > 0)
            {
                item.Raw("/Prev ").Reference(ids[i - 1]);
            }

            if (i + 1 < ids.Count)
            {
                item.Raw("/Next ").Reference(ids[i + 1]);
            }

            File.Set(ids[i], item.Raw(">>"));
        }

        File.Set(root, new PdfBytes().Raw("<</Type/Outlines/First ").Reference(ids[0]).Raw("/Last ").Reference(ids[^1]).Raw("/Count ").Number(ids.Count).Raw(">>"));
        return root;
    }

    private static PdfBytes DocumentInformation(DocumentProperties properties)
    {
        var entries = new PdfBytes().Raw("<</Title").Text(properties.Title).Raw("/Creator").Text(properties.Producer).Raw("/Producer").Text(properties.Producer);
        return properties.Made is { } made
            ? entries.Raw("/CreationDate").Text(InstantPattern.CreateWithInvariantCulture("'D:'uuuuMMddHHmmss'Z'").Format(made)).Raw(">>")
            : entries.Raw(">>");
    }
}
