namespace OfficePrep.Mail;

/// <summary>An element that has begun and not ended.</summary>
internal sealed class OpenElement
{
    /// <summary>Its name in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>How its words look.</summary>
    public ElementStyle Style { get; init; }

    /// <summary>Whether the font has no size here, by itself or from outside.</summary>
    public bool FontIsZero { get; init; }

    /// <summary>Whether words are bold here, by itself or from outside.</summary>
    public bool IsBold { get; init; }

    /// <summary>How many lines end around it: 0, 1, or 2 for a blank line.</summary>
    public int Breaks { get; init; }

    /// <summary>The address it leads to, if it is a link.</summary>
    public string? Address { get; init; }

    /// <summary>Where its words begin in the visible text.</summary>
    public int Start { get; init; }

    /// <summary>Whether it holds an older message.</summary>
    public bool Quotes { get; init; }

    /// <summary>The table it began, if it did.</summary>
    public TableBuilder? Table { get; set; }

    /// <summary>The number of the next list entry; 0 in a list without numbers.</summary>
    public int NextNumber { get; set; }
}
