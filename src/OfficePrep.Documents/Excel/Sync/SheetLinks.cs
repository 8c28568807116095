using System.Globalization;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Keeps what opens on a click true to the words in the cell: an old meeting behind a new link would be the wrong room in silence.</summary>
internal sealed class SheetLinks
{
    private const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    // What the schema wants after the links of a sheet.
    private static readonly HashSet<string> Later = new(StringComparer.Ordinal)
    {
        "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
        "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    };

    private readonly WorkbookPackage package;
    private readonly SheetGrid grid;
    private readonly string path;
    private readonly XDocument relationships;

    public SheetLinks(WorkbookPackage package, SheetGrid grid)
    {
        this.package = package;
        this.grid = grid;
        path = WorkbookSheets.RelationshipsOf(grid.Part);
        relationships = package.Xml(path) ?? new XDocument(new XElement(Package + "Relationships"));
    }

    /// <summary>Gives a cell its link, or none.</summary>
    public void Put(int column, int row, Uri? target)
    {
        var cell = A1.Cell(column, row);
        var link = Links()?.Elements().FirstOrDefault(each => (string?)each.Attribute("ref") == cell);
        var id = (string?)link?.Attribute(Relationship + "id");
        var there = id is null ? null : (string?)relationships.Root!.Elements().FirstOrDefault(each => (string?)each.Attribute("Id") == id)?.Attribute("Target");
        if (IsSame(there, target) && (link is null) == (target is null))
        {
            return;
        }

        link?.Remove();
        if (target is not null)
        {
            Add(cell, target);
        }
        else if (Links() is { HasElements: false } none)
        {
            none.Remove();
        }

        grid.Touch();
    }

    private static bool IsSame(string? there, Uri? target) =>
        target is null ? there is null : there is not null && Uri.TryCreate(there, UriKind.Absolute, out var known) && known.AbsoluteUri == target.AbsoluteUri;

    private XElement? Links() => grid.Root.Elements().FirstOrDefault(element => element.Name.LocalName == "hyperlinks");

    private void Add(string cell, Uri target)
    {
        var space = grid.Root.Name.Namespace;
        var links = Links();
        if (links is null)
        {
            links = new XElement(space + "hyperlinks");
            if (grid.Root.Elements().FirstOrDefault(element => Later.Contains(element.Name.LocalName)) is { } next)
            {
                next.AddBeforeSelf(links);
            }
            else
            {
                grid.Root.Add(links);
            }
        }

        var taken = relationships.Root!.Elements().Select(each => (string?)each.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => "link" + number.ToString(CultureInfo.InvariantCulture)).First(each => !taken.Contains(each));
        relationships.Root!.Add(new XElement(relationships.Root.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Kind), new XAttribute("Target", target.AbsoluteUri), new XAttribute("TargetMode", "External")));
        links.Add(new XElement(space + "hyperlink", new XAttribute("ref", cell), new XAttribute(Relationship + "id", id)));
        package.Touch(path, relationships);
    }
}
