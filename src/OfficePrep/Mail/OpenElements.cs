namespace OfficePrep.Mail;

/// <summary>The elements that are open at a place of an HTML source, outermost first. It knows which names are open, so that an end tag of none costs nothing.</summary>
internal sealed class OpenElements
{
    /// <summary>Elements nested deeper are read as if they were not there; their words are kept. Real mail stays below 120.</summary>
    private const int Deepest = 512;

    private readonly List<OpenElement> elements = [];
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);

    /// <summary>How many are open.</summary>
    public int Count => elements.Count;

    /// <summary>Whether no more can be opened.</summary>
    public bool IsFull => elements.Count >= Deepest;

    /// <summary>The innermost one; null where none is open.</summary>
    public OpenElement? Innermost => elements.Count > 0 ? elements[^1] : null;

    /// <summary>Opens an element.</summary>
    public void Add(OpenElement element)
    {
        elements.Add(element);
        names[element.Name] = names.GetValueOrDefault(element.Name) + 1;
    }

    /// <summary>Takes one out, wherever it stands.</summary>
    public OpenElement TakeAt(int index)
    {
        var element = elements[index];
        elements.RemoveAt(index);
        names[element.Name]--;
        return element;
    }

    /// <summary>The innermost list that is open.</summary>
    public OpenElement? List() => elements.FindLast(element => element.Name is "ol" or "ul" or "menu");

    /// <summary>The place of the innermost element of a name, if no boundary lies inside it; -1 where there is none.</summary>
    public int Find(string name, Func<string, bool> isBoundary)
    {
        if (names.GetValueOrDefault(name) == 0)
            return -1;
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            if (elements[i].Name == name)
                return i;
            if (isBoundary(elements[i].Name))
                return -1;
        }
        return -1;
    }

    /// <summary>Whether the element at a place is for formatting and a block has begun inside it.</summary>
    public bool IsAcrossBlocks(int index) => HtmlElements.IsFormatting(elements[index].Name) && elements.FindIndex(index, element => HtmlElements.IsBlock(element.Name)) >= 0;
}
