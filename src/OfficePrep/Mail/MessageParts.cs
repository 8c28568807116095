using MimeKit;

namespace OfficePrep.Mail;

/// <summary>The parts of a MIME message by what they are for: the text that is shown, calendars, attached messages, other files.</summary>
internal sealed class MessageParts
{
    private readonly LetterLimits limits;
    private readonly List<MimePart> calendars = [];
    private readonly List<MessagePart> messages = [];
    private readonly List<string> attachments = [];
    private readonly List<MimePart> attachedTexts = [];
    private readonly List<TextChoice> texts = [];
    private int count;

    private MessageParts(LetterLimits limits) => this.limits = limits;

    /// <summary>The texts that are shown one below the other, each with the versions it comes in.</summary>
    public IReadOnlyList<TextChoice> Texts => texts;

    /// <summary>iCalendar parts, in line or attached.</summary>
    public IReadOnlyList<MimePart> Calendars => calendars;

    /// <summary>Attached messages.</summary>
    public IReadOnlyList<MessagePart> Messages => messages;

    /// <summary>Attached pages and plain texts.</summary>
    public IReadOnlyList<MimePart> AttachedTexts => attachedTexts;

    /// <summary>Names of other attached files.</summary>
    public IReadOnlyList<string> Attachments => attachments;

    /// <summary>Whether there were more parts, or deeper ones, than the limits allow.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Sorts the parts of <paramref name="message"/>.</summary>
    public static MessageParts Of(MimeMessage message, LetterLimits limits)
    {
        var parts = new MessageParts(limits);
        if (message.Body is { } body)
            parts.Take(body, 0, null);
        return parts;
    }

    /// <param name="entity">The part.</param>
    /// <param name="depth">How many multiparts it lies in.</param>
    /// <param name="choice">The versions beside it, inside multipart/alternative.</param>
    private void Take(MimeEntity entity, int depth, TextChoice? choice)
    {
        if (++count > limits.Parts || depth > limits.Depth)
        {
            IsCut = true;
            return;
        }
        switch (entity)
        {
            case Multipart multipart:
                TakeAll(multipart, depth, choice);
                break;
            case MessagePart { Message: not null } message:
                messages.Add(message);
                break;
            case MimePart part when IsCalendar(part):
                calendars.Add(part);
                break;
            case TextPart text when !text.IsAttachment && text is { IsHtml: true } or { IsPlain: true }:
                TakeText(text, choice);
                break;
            case MimePart part:
                TakeFile(part);
                break;
        }
    }

    private void TakeAll(Multipart multipart, int depth, TextChoice? choice)
    {
        if (choice is null && multipart is MultipartAlternative)
            texts.Add(choice = new TextChoice());
        foreach (var child in multipart)
            Take(child, depth + 1, choice);
    }

    private void TakeText(TextPart text, TextChoice? choice)
    {
        if (choice is null)
            texts.Add(choice = new TextChoice());
        (text.IsHtml ? choice.Html : choice.Plain).Add(text);
    }

    private void TakeFile(MimePart part)
    {
        if (IsPage(part) || part is TextPart { IsPlain: true } || EndsWith(part, ".txt"))
            attachedTexts.Add(part);
        if (part.FileName is { Length: > 0 } name)
            attachments.Add(name);
    }

    /// <summary>Whether a part is HTML, by its type or its name.</summary>
    public static bool IsPage(MimePart part) => part is TextPart { IsHtml: true } || EndsWith(part, ".html") || EndsWith(part, ".htm");

    private static bool EndsWith(MimePart part, string ending) => part.FileName?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsCalendar(MimePart part) =>
        part.ContentType.IsMimeType("text", "calendar") || part.ContentType.IsMimeType("application", "ics") || part.FileName?.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) == true;
}
