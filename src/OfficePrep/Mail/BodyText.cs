namespace OfficePrep.Mail;

/// <summary>What a person sees of a part of a letter: text, links, tables, with a map back to the source.</summary>
public sealed record BodyText
{
    /// <summary>No text at all.</summary>
    public static BodyText Empty { get; } = new() { Text = "" };

    /// <summary>The visible text. Lines end in <c>\n</c>, the cells of a table row are separated by <c>\t</c>, one blank line at most separates paragraphs.</summary>
    public required string Text { get; init; }

    /// <summary>The links, in the order of their words.</summary>
    public IReadOnlyList<LetterLink> Links { get; init; } = [];

    /// <summary>The tables of data, in the order of their first words.</summary>
    public IReadOnlyList<TextTable> Tables { get; init; } = [];

    /// <summary>Words of <see cref="Text"/> that the letter shows struck out, in order: their writer took them back, so a time among them is withdrawn.</summary>
    public IReadOnlyList<TextSpan> Struck { get; init; } = [];

    /// <summary>Where each stretch of <see cref="Text"/> stands in the decoded source.</summary>
    public SourceMap Source { get; init; } = SourceMap.Empty;
}
