using OfficePrep.Mail;

namespace OfficePrep.Replies;

/// <summary>A reply that is ready to be looked over and sent by the person.</summary>
public sealed record ReplyDraft
{
    /// <summary>What it does.</summary>
    public required ReplyKind Kind { get; init; }

    /// <summary>The subject, on one line: that of the letter it answers, or one of its own.</summary>
    public required string Subject { get; init; }

    /// <summary>Whom it is for; null where the letters name no address that takes answers.</summary>
    public Mailbox? To { get; init; }

    /// <summary>The words as plain text; lines end in <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The same words as HTML; nothing in it was taken over unencoded.</summary>
    public required string Html { get; init; }

    /// <summary>Message-ID of the letter that it answers, without angle brackets; null where it begins a conversation.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Message-IDs of the conversation, oldest first, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The draft as an <c>.eml</c> file that mail programs open for editing.</summary>
    public byte[] ToMessage() => new UnsentMessage
    {
        To = To,
        Subject = Subject,
        Text = Text,
        Html = Html,
        InReplyTo = InReplyTo,
        References = References,
    }.ToBytes();
}
