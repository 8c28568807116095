using NodaTime;

namespace OfficePrep.Mail;

/// <summary>A message as it was sent, decoded once: headers, what a person sees, what is quoted, links and calendar parts.</summary>
public sealed record Letter
{
    /// <summary>Message-ID without angle brackets; null where there is none.</summary>
    public string? MessageId { get; init; }

    /// <summary>In-Reply-To and References, oldest first, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The subject, decoded; empty where there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The author.</summary>
    public Mailbox? From { get; init; }

    /// <summary>Where answers go, if not to the author.</summary>
    public IReadOnlyList<Mailbox> ReplyTo { get; init; } = [];

    /// <summary>To and Cc.</summary>
    public IReadOnlyList<Mailbox> Recipients { get; init; } = [];

    /// <summary>The Date header with the sender's offset; null where it is missing or cannot be read.</summary>
    public OffsetDateTime? Sent { get; init; }

    /// <summary>The newest part of the message: what its sender wrote, without what is quoted below.</summary>
    public BodyText Body { get; init; } = BodyText.Empty;

    /// <summary>Older messages below the newest part, newest first.</summary>
    public IReadOnlyList<QuotedText> Quoted { get; init; } = [];

    /// <summary>The message that this one passes on, as a letter of its own: an attached message, or an inline forward, which shares this letter's calendars and structured data.</summary>
    public Letter? Forwarded { get; init; }

    /// <summary>iCalendar objects, attached or in line.</summary>
    public IReadOnlyList<CalendarPart> Calendars { get; init; } = [];

    /// <summary>Contents of JSON-LD scripts in the HTML part (schema.org markup), as written.</summary>
    public IReadOnlyList<string> StructuredData { get; init; } = [];

    /// <summary>Names of attached files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>What attached pages and plain texts show, in order; other files are not opened.</summary>
    public IReadOnlyList<BodyText> AttachedTexts { get; init; } = [];

    /// <summary>Which mailing list the message came through (List-Id, RFC 2919); null where it says none.</summary>
    public string? ListId { get; init; }

    /// <summary>Whether its sender offers to leave a list (List-Unsubscribe, RFC 2369): newsletters do, and many platforms that write to one person do, too.</summary>
    public bool OffersUnsubscribe { get; init; }

    /// <summary>Whether the receiving server says that the sender's domain could not be verified (DMARC, DKIM and SPF failed).</summary>
    public bool SenderUnverified { get; init; }

    /// <summary>What could not be read as it should be.</summary>
    public IReadOnlyList<LetterFlaw> Flaws { get; init; } = [];
}

/// <summary>Something in a letter that could not be read as it should be.</summary>
public enum LetterFlaw
{
    /// <summary>A limit cut the letter short.</summary>
    Truncated,

    /// <summary>A header, part or charset is damaged; what could be read was read.</summary>
    Malformed,
}
