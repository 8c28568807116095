namespace OfficePrep.Documents.Pdf;

/// <summary>The tags of a one-page document: built while the page is painted, written after it.</summary>
internal sealed class StructureTree
{
    private readonly List<StructureElement> markedBy = [];
    private readonly List<StructureElement> annotatedBy = [];

    public StructureTree() => Current = Root;

    /// <summary>The document's own element.</summary>
    public StructureElement Root { get; } = new("Document", null);

    /// <summary>The element that content goes to now.</summary>
    public StructureElement Current { get; private set; }

    /// <summary>Opens an element inside the current one.</summary>
    public StructureElement Begin(string type)
    {
        var element = new StructureElement(type, Current);
        Current.Kids.Add(new StructureKid.Element(element));
        return Current = element;
    }

    /// <summary>Closes the current element.</summary>
    public void End() => Current = Current.Parent ?? throw new InvalidOperationException("The document element stays open.");

    /// <summary>Takes the next piece of content into the current element; gives its number on the page.</summary>
    public int Mark()
    {
        var number = markedBy.Count;
        markedBy.Add(Current);
        Current.Kids.Add(new StructureKid.Marked(number));
        return number;
    }

    /// <summary>Takes an annotation into the current element; gives its key in the parent tree, which follows the page's key 0.</summary>
    public int Annotate(int annotation)
    {
        annotatedBy.Add(Current);
        Current.Kids.Add(new StructureKid.Annotation(annotation));
        return annotatedBy.Count;
    }

    /// <summary>Writes the tree; gives its root object.</summary>
    public int Write(PdfFile file, int page)
    {
        var root = file.Reserve();
        var ids = new Dictionary<StructureElement, int>();
        var document = WriteElement(file, Root, root, page, ids);
        var marked = new PdfBytes().Raw("[");
        foreach (var element in markedBy)
        {
            marked.Reference(ids[element]).Raw(" ");
        }

        var markedId = file.Add(marked.Raw("]"));
        var parents = new PdfBytes().Raw("<</Nums[0 ").Reference(markedId);
        for (var i = 0; i < annotatedBy.Count; i++)
        {
            parents.Raw(" ").Number(i + 1).Raw(" ").Reference(ids[annotatedBy[i]]);
        }

        var parentsId = file.Add(parents.Raw("]>>"));
        file.Set(root, new PdfBytes().Raw("<</Type/StructTreeRoot/K ").Reference(document).Raw("/ParentTree ").Reference(parentsId)
            .Raw("/ParentTreeNextKey ").Number(annotatedBy.Count + 1).Raw(">>"));
        return root;
    }

    private static int WriteElement(PdfFile file, StructureElement element, int parent, int page, Dictionary<StructureElement, int> ids)
    {
        var id = file.Reserve();
        ids.Add(element, id);
        var entries = new PdfBytes().Raw("<</Type/StructElem/S/").Raw(element.Type).Raw("/P ").Reference(parent).Raw("/Pg ").Reference(page).Raw(element.Entries.Span).Raw("/K[");
        foreach (var kid in element.Kids)
        {
            _ = kid switch
            {
                StructureKid.Element(var child) => entries.Reference(WriteElement(file, child, id, page, ids)),
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
