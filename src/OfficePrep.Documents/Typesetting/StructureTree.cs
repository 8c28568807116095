namespace OfficePrep.Documents.Typesetting;

/// <summary>The tags of a document: built while its pages are painted, written after them. An element's content stands on the page on which it was opened.</summary>
internal sealed class StructureTree
{
    // What a key of the parent tree leads to (14.7.4.4): the elements of a page's marked content in order, or the one element of an annotation.
    private readonly List<IReadOnlyList<StructureElement>> owners = [];
    private readonly HashSet<int> pageKeys = [];
    private List<StructureElement> markedHere = [];
    private int page;

    public StructureTree() => Current = Root;

    /// <summary>The document's own element.</summary>
    public StructureElement Root { get; } = new("Document", null, 0);

    /// <summary>The element that content goes to now.</summary>
    public StructureElement Current { get; private set; }

    /// <summary>Turns to a new page; gives its key in the parent tree.</summary>
    /// <param name="pageObject">The page's object.</param>
    public int TurnTo(int pageObject)
    {
        page = pageObject;
        markedHere = [];
        owners.Add(markedHere);
        pageKeys.Add(owners.Count - 1);
        return owners.Count - 1;
    }

    /// <summary>Opens an element inside the current one.</summary>
    public StructureElement Begin(string type)
    {
        var element = new StructureElement(type, Current, page);
        Current.Kids.Add(new StructureKid.Element(element));
        return Current = element;
    }

    /// <summary>Closes the current element.</summary>
    public void End() => Current = Current.Parent ?? throw new InvalidOperationException("The document element stays open.");

    /// <summary>Takes the next piece of content into the current element; gives its number on the page.</summary>
    public int Mark()
    {
        var number = markedHere.Count;
        markedHere.Add(Current);
        Current.Kids.Add(new StructureKid.Marked(number));
        return number;
    }

    /// <summary>Takes an annotation into the current element; gives its key in the parent tree.</summary>
    public int Annotate(int annotation)
    {
        owners.Add([Current]);
        Current.Kids.Add(new StructureKid.Annotation(annotation));
        return owners.Count - 1;
    }

    /// <summary>Writes the tree; gives its root object.</summary>
    public int Write(PdfFile file)
    {
        var root = file.Reserve();
        var ids = new Dictionary<StructureElement, int>();
        var document = WriteElement(file, Root, root, ids);
        var parents = new PdfBytes().Raw("<</Nums[");
        for (var key = 0; key < owners.Count; key++)
        {
            parents.Number(key).Raw(" ").Reference(pageKeys.Contains(key) ? file.Add(References(owners[key], ids)) : ids[owners[key][0]]).Raw(" ");
        }

        var parentsId = file.Add(parents.Raw("]>>"));
        file.Set(root, new PdfBytes().Raw("<</Type/StructTreeRoot/K ").Reference(document).Raw("/ParentTree ").Reference(parentsId)
            .Raw("/ParentTreeNextKey ").Number(owners.Count).Raw(">>"));
        return root;
    }

    private static PdfBytes References(IReadOnlyList<StructureElement> elements, Dictionary<StructureElement, int> ids)
    {
        var array = new PdfBytes().Raw("[");
        foreach (var element in elements)
        {
            array.Reference(ids[element]).Raw(" ");
        }

        return array.Raw("]");
    }

    private static int WriteElement(PdfFile file, StructureElement element, int parent, Dictionary<StructureElement, int> ids)
    {
        var id = file.Reserve();
        ids.Add(element, id);
        var entries = new PdfBytes().Raw("<</Type/StructElem/S/").Raw(element.Type).Raw("/P ").Reference(parent);
        if (element.Page > 0)
        {
            entries.Raw("/Pg ").Reference(element.Page);
        }

        entries.Raw(element.Entries.Span).Raw("/K[");
        foreach (var kid in element.Kids)
        {
            _ = kid switch
            {
                StructureKid.Element(var child) => entries.Reference(WriteElement(file, child, id, ids)),
                StructureKid.Marked(var number) => entries.Number(number),
                StructureKid.Annotation(var annotation) => entries.Raw("<</Type/OBJR/Obj ").Reference(annotation).Raw(">>"),
                _ => throw new InvalidOperationException("Unknown content of a structure element."),
            };
            entries.Raw(" ");
        }

        file.Set(id, entries.Raw("]>>"));
        return id;
    }
}
