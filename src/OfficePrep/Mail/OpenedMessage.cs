using MimeKit;

namespace OfficePrep.Mail;

/// <summary>A message as a mail program hands over the one that is open: its parts, without the file that it came in.</summary>
public sealed record OpenedMessage
{
    /// <summary>Who sent it; null where the program does not say.</summary>
    public Mailbox? From { get; init; }

    /// <summary>Whom it is for.</summary>
    public IReadOnlyList<Mailbox> To { get; init; } = [];

    /// <summary>The subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When it came; null where the program does not say.</summary>
    public DateTimeOffset? Sent { get; init; }

    /// <summary>Its Message-ID, with or without angle brackets; null where it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The words as plain text; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>The words as HTML; null where there are none.</summary>
    public string? Html { get; init; }

    /// <summary>The calendars that are attached (RFC 5545).</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Calendars { get; init; } = [];

    /// <summary>It as a message that <see cref="LetterReader"/> reads.</summary>
    public byte[] ToBytes()
    {
        using var message = new MimeMessage();
        message.Headers.Clear();
        Add(message.From, From is null ? [] : [From]);
        Add(message.To, To);
        message.Subject = Subject;
        if (Sent is { } sent)
        {
            message.Date = sent;
        }

        // What is no id would be refused, and is none: the letter is then known by its bytes.
        if (MessageId is { } id && MimeKit.Utils.MimeUtils.ParseMessageId(id) is { Length: > 0 } plain)
        {
            message.MessageId = plain;
        }

        var words = new MultipartAlternative();
        AddWords(words, "plain", Text);
        AddWords(words, "html", Html);
        message.Body = Calendars.Count == 0 ? words : new Multipart("mixed", [words, .. Calendars.Select(Calendar)]);
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    private static void Add(InternetAddressList list, IReadOnlyList<Mailbox> people)
    {
        foreach (var person in people)
        {
            list.Add(new MailboxAddress(person.Name, person.Address));
        }
    }

    private static void AddWords(MultipartAlternative words, string subtype, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            words.Add(new TextPart(subtype) { Text = text });
        }
    }

    private static MimePart Calendar(ReadOnlyMemory<byte> bytes) => new("text", "calendar")
    {
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "invite.ics" },
        ContentTransferEncoding = ContentEncoding.Base64,
        Content = new MimeContent(new MemoryStream(bytes.ToArray(), writable: false)),
    };
}
