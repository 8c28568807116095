using MimeKit;

namespace OfficePrep.Mail;

/// <summary>A text of a message in the versions it was sent in (multipart/alternative), or in its only one.</summary>
internal sealed class TextChoice
{
    /// <summary>Its HTML parts, in order; Apple Mail writes several around a picture.</summary>
    public List<TextPart> Html { get; } = [];

    /// <summary>Its plain text parts, in order.</summary>
    public List<TextPart> Plain { get; } = [];
}
