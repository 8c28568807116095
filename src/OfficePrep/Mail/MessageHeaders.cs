using MimeKit;
using MimeKit.Utils;
using NodaTime;

namespace OfficePrep.Mail;

/// <summary>Reads what the headers of a message say.</summary>
internal static class MessageHeaders
{
    /// <summary>More References than this only repeat a long thread.</summary>
    private const int MostReferences = 100;

    /// <summary>More recipients than this are a mailing list.</summary>
    private const int MostRecipients = 200;

    /// <summary>RFC 2919 allows 255 characters.</summary>
    private const int LongestListId = 255;

    /// <summary>A letter with the headers and nothing else.</summary>
    public static Letter Read(MimeMessage message) => new()
    {
        MessageId = message.MessageId is { Length: > 0 } id ? id : null,
        References = [.. message.References.Append(message.InReplyTo).OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).TakeLast(MostReferences)],
        Subject = HeaderText.Clean(message.Subject ?? ""),
        From = Mailboxes(message.From).FirstOrDefault() ?? (message.Sender is { } sender ? Mailbox(sender) : null),
        ReplyTo = [.. Mailboxes(message.ReplyTo).Take(MostRecipients)],
        Recipients = [.. Mailboxes(message.To).Concat(Mailboxes(message.Cc)).Take(MostRecipients)],
        Sent = Sent(message),
        ListId = message.Headers[HeaderId.ListId] is { } list && HeaderText.Clean(list) is { Length: > 0 and <= LongestListId } clean ? clean : null,
        OffersUnsubscribe = message.Headers[HeaderId.ListUnsubscribe] is not null,
        SenderUnverified = AuthenticationVerdict.Fails(message.Headers[HeaderId.AuthenticationResults]),
    };

    private static IEnumerable<Mailbox> Mailboxes(InternetAddressList addresses) => addresses.Mailboxes.Select(Mailbox).Where(mailbox => mailbox.Address.Length > 0);

    private static Mailbox Mailbox(MailboxAddress address) => new(HeaderText.Clean(address.Name ?? "") is { Length: > 0 } name ? name : null, address.Address ?? "");

    private static OffsetDateTime? Sent(MimeMessage message) =>
        message.Headers[HeaderId.Date] is { } written && DateUtils.TryParse(written, out var date) && date.Year is > 1970 and < 2200 ? OffsetDateTime.FromDateTimeOffset(date) : null;
}
