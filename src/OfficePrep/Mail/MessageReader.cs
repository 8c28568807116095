using MimeKit;

namespace OfficePrep.Mail;

/// <summary>Reads an RFC 5322 message with its MIME parts.</summary>
internal sealed class MessageReader(LetterLimits limits)
{
    /// <summary>Messages attached to attached messages: three deep is a chain of deans' offices, more is a trap.</summary>
    private const int DeepestAttachment = 3;

    /// <summary>An invitation and its schedule are two files; more are a collection of papers.</summary>
    private const int MostAttachedTexts = 4;

    /// <summary>An HTML part with fewer letters than this beside a fuller plain text is a picture or a wrapper.</summary>
    private const int NearlyEmpty = 40;

    private readonly ParserOptions options = new() { MaxMimeDepth = limits.Depth + 2, CharsetEncoding = System.Text.Encoding.UTF8 };

    /// <summary>Reads the bytes of a message.</summary>
    /// <exception cref="UnreadableLetterException">They have no headers that could be read.</exception>
    public Letter Read(byte[] bytes)
    {
        var (message, isDamaged) = MessageSource.Load(bytes, options);
        using (message)
        {
            var letter = Read(message, 0);
            return isDamaged ? letter with { Flaws = [.. letter.Flaws.Append(LetterFlaw.Malformed).Distinct()] } : letter;
        }
    }

    private Letter Read(MimeMessage message, int depth)
    {
        var flaws = new LetterFlaws();
        var parts = MessageParts.Of(message, limits);
        flaws.Cut(parts.IsCut);
        var whole = Shown(parts, flaws);
        var envelope = MessageHeaders.Read(message) with
        {
            Calendars = Calendars(parts, flaws),
            StructuredData = whole.StructuredData,
            Attachments = parts.Attachments,
            AttachedTexts = [.. parts.AttachedTexts.Take(MostAttachedTexts).Select(part => Attached(part, flaws))],
        };
        flaws.Cut(parts.AttachedTexts.Count > MostAttachedTexts);
        var letter = QuotedHistory.Split(envelope, whole, limits);
        if (letter.Forwarded is null && depth < DeepestAttachment && parts.Messages.Count > 0)
        {
            letter = letter with { Forwarded = Read(parts.Messages[0].Message!, depth + 1) };
            flaws.Cut(letter.Forwarded.Flaws.Contains(LetterFlaw.Truncated));
            flaws.Damage(letter.Forwarded.Flaws.Contains(LetterFlaw.Malformed));
        }

        // One attached message is what is passed on; what the others say must not be missed in silence.
        flaws.Cut(parts.Messages.Count > (depth < DeepestAttachment ? 1 : 0));
        return letter with { Flaws = flaws.Found };
    }

    private RenderedText Shown(MessageParts parts, LetterFlaws flaws)
    {
        var shown = RenderedText.Join([.. parts.Texts.Select(text => Shown(text, flaws))]);
        flaws.Cut(shown.IsCut);
        return shown;
    }

    /// <summary>HTML carries the structure (tables, links under words, what is struck out), so it is preferred to plain text unless it shows next to nothing.</summary>
    private RenderedText Shown(TextChoice text, LetterFlaws flaws)
    {
        var rich = RenderedText.Join([.. text.Html.Select(part => Html(part, flaws))]);
        if (text.Plain.Count == 0 || (text.Html.Count > 0 && rich.Body.Text.Length >= NearlyEmpty))
            return rich;
        var simple = RenderedText.Join([.. text.Plain.Select(part => Plain(part, flaws))]);
        return simple.Body.Text.Length > rich.Body.Text.Length ? simple with { StructuredData = rich.StructuredData } : rich;
    }

    /// <summary>What a person sees who opens an attached page or text.</summary>
    private BodyText Attached(MimePart part, LetterFlaws flaws)
    {
        var source = Text(part, limits.Source, flaws);
        var shown = MessageParts.IsPage(part) ? HtmlText.Render(source, limits) : PlainText.Render(source, false, false, limits);
        flaws.Cut(shown.IsCut);
        return shown.Body;
    }

    private RenderedText Html(TextPart part, LetterFlaws flaws) => HtmlText.Render(Text(part, limits.Source, flaws), limits);

    private RenderedText Plain(TextPart part, LetterFlaws flaws) =>
        PlainText.Render(Text(part, limits.Source, flaws), part.IsFlowed, string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase), limits);

    private List<CalendarPart> Calendars(MessageParts parts, LetterFlaws flaws)
    {
        var calendars = new List<CalendarPart>();
        foreach (var part in parts.Calendars)
        {
            if (CalendarReader.Read(Text(part, limits.CalendarBytes, flaws), limits, out var isCut) is { } calendar)
                calendars.Add(calendar);
            flaws.Cut(isCut);
        }
        return [.. CalendarCopies.Drop(calendars)];
    }

    private static string Text(MimePart part, int limit, LetterFlaws flaws)
    {
        var text = PartText.Of(part, limit);
        flaws.Cut(text.IsCut);
        flaws.Damage(text.IsDamaged);
        return text.Text;
    }
}
