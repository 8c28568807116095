namespace OfficePrep.Mail;

/// <summary>A piece of an HTML source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The element's name in lower case; empty for text.</param>
/// <param name="Start">Offset of its first unit; for a tag, of the attributes.</param>
/// <param name="End">Offset after its last unit; for a tag, after the attributes.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, int Start, int End);

/// <summary>What a piece of an HTML source is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Characters to show, entities still encoded.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>The contents of a script, style or the like, which no one sees.</summary>
    Raw,
}
