namespace OfficePrep.Documents.Typesetting;

/// <summary>A tag of the document's structure (ISO 32000-1, 14.7 and 14.8).</summary>
/// <param name="type">Its standard structure type.</param>
/// <param name="parent">The element that it stands in; null for the document's own.</param>
/// <param name="page">The object of the page that its content stands on; 0 where it has none of its own.</param>
internal sealed class StructureElement(string type, StructureElement? parent, int page)
{
    /// <summary>The standard structure type: <c>H1</c>, <c>P</c>, <c>TH</c> and so on.</summary>
    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public int Page { get; } = page;

    /// <summary>Entries of its dictionary besides type, parent and kids, in PDF syntax.</summary>
    public PdfBytes Entries { get; } = new();

    /// <summary>Elements, marked content (its number on the page) and annotations (their object), in reading order.</summary>
    public List<StructureKid> Kids { get; } = [];
}

/// <summary>What an element holds.</summary>
internal abstract record StructureKid
{
    private StructureKid()
    {
    }

    /// <summary>Another element.</summary>
    public sealed record Element(StructureElement Child) : StructureKid;

    /// <summary>Content of the page, by its number.</summary>
    public sealed record Marked(int Number) : StructureKid;

    /// <summary>An annotation, by its object.</summary>
    public sealed record Annotation(int Id) : StructureKid;
}
