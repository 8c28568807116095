using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace OfficePrep.Mail;

/// <summary>A message that nobody sent yet, to be opened as a draft by the person's own mail program.</summary>
public sealed record UnsentMessage
{
    /// <summary>Whom it is for; null leaves the line empty for the person to fill in.</summary>
    public Mailbox? To { get; init; }

    /// <summary>The subject, on one line.</summary>
    public required string Subject { get; init; }

    /// <summary>The words as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same words as HTML.</summary>
    public required string Html { get; init; }

    /// <summary>Message-ID of the letter that it answers, without angle brackets; null where it answers none.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Message-IDs of the conversation, oldest first, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>
    /// The message as an <c>.eml</c> file. It has neither sender nor date: the mail program adds both when it is sent. The same message gives the same bytes.
    /// </summary>
    public byte[] ToBytes()
    {
        using var message = new MimeMessage();
        message.Headers.Clear();
        // Outlook and others open a message with this header for editing instead of reading.
        message.Headers.Add("X-Unsent", "1");
        if (To is { } to)
        {
            message.To.Add(new MailboxAddress(Encoding.UTF8, to.Name, to.Address));
        }

        message.Subject = Subject;
        if (InReplyTo is { } answered)
        {
            message.Headers.Add(HeaderId.InReplyTo, $"<{answered}>");
        }

        if (References.Count > 0)
        {
            message.Headers.Add(HeaderId.References, string.Join(' ', References.Select(id => $"<{id}>")));
        }

        message.Body = new MultipartAlternative
        {
            Part("plain", Text),
            Part("html", Html),
        };
        ((Multipart)message.Body).Boundary = "=_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Subject + "\n" + Text + "\n" + Html)))[..32];
        message.MimeVersion = new Version(1, 0);

        using var bytes = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, bytes);
        return bytes.ToArray();
    }

    // Quoted-printable keeps the file ASCII, whatever the way it takes.
    private static TextPart Part(string subtype, string text) => new(subtype)
    {
        ContentTransferEncoding = ContentEncoding.QuotedPrintable,
        Text = text,
    };
}
