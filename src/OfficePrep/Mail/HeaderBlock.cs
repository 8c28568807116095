using System.Collections.Frozen;

namespace OfficePrep.Mail;

/// <summary>The header lines (From, Sent, To, Subject) that a mail program writes above an older message, in the languages that students' mail programs speak.</summary>
internal sealed record HeaderBlock
{
    /// <summary>No lines at all.</summary>
    public static HeaderBlock Empty { get; } = new();

    /// <summary>A block has at most so many lines; recipients may be many.</summary>
    private const int MostLines = 30;

    private enum Field
    {
        From,
        Sent,
        To,
        Subject,
        Other,
    }

    private static readonly FrozenDictionary<string, Field> Labels = new Dictionary<string, Field>(StringComparer.OrdinalIgnoreCase)
    {
        ["From"] = Field.From, ["Von"] = Field.From, ["De"] = Field.From, ["Da"] = Field.From, ["Van"] = Field.From, ["Od"] = Field.From, ["Från"] = Field.From, ["Fra"] = Field.From, ["Від"] = Field.From, ["От"] = Field.From, ["发件人"] = Field.From,
        ["Sent"] = Field.Sent, ["Date"] = Field.Sent, ["Date Sent"] = Field.Sent, ["Gesendet"] = Field.Sent, ["Datum"] = Field.Sent, ["Envoyé"] = Field.Sent, ["Enviado"] = Field.Sent, ["Enviado el"] = Field.Sent, ["Fecha"] = Field.Sent, ["Data"] = Field.Sent,
        ["Inviato"] = Field.Sent, ["Verzonden"] = Field.Sent, ["Wysłano"] = Field.Sent, ["Skickat"] = Field.Sent, ["Sendt"] = Field.Sent, ["Дата"] = Field.Sent, ["Отправлено"] = Field.Sent, ["发送时间"] = Field.Sent,
        ["To"] = Field.To, ["An"] = Field.To, ["À"] = Field.To, ["Para"] = Field.To, ["A"] = Field.To, ["Aan"] = Field.To, ["Do"] = Field.To, ["Till"] = Field.To, ["Til"] = Field.To, ["Кому"] = Field.To, ["收件人"] = Field.To,
        ["Cc"] = Field.To, ["Bcc"] = Field.To, ["Kopie"] = Field.To, ["Copia"] = Field.To, ["DW"] = Field.To,
        ["Subject"] = Field.Subject, ["Betreff"] = Field.Subject, ["Objet"] = Field.Subject, ["Asunto"] = Field.Subject, ["Assunto"] = Field.Subject, ["Oggetto"] = Field.Subject, ["Onderwerp"] = Field.Subject, ["Temat"] = Field.Subject,
        ["Ämne"] = Field.Subject, ["Emne"] = Field.Subject, ["Тема"] = Field.Subject, ["主题"] = Field.Subject,
        ["Reply-To"] = Field.Other, ["Importance"] = Field.Other, ["Attachments"] = Field.Other, ["Sensitivity"] = Field.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many lines it takes.</summary>
    public int Lines { get; private init; }

    /// <summary>The author, as written; null where it is not named.</summary>
    public string? From { get; private init; }

    /// <summary>When it was sent, as written; null where it is not said.</summary>
    public string? Sent { get; private init; }

    /// <summary>The recipients, as written; null where they are not named.</summary>
    public string? To { get; private init; }

    /// <summary>The subject; null where there is none.</summary>
    public string? Subject { get; private init; }

    /// <summary>Whether it has enough lines to be a header without a separator above it: a shuttle plan, too, has From, To and Date.</summary>
    public bool IsComplete => From is not null && Subject is not null && (Sent is not null || To is not null) || (From is not null && Sent is not null && To is not null && From.Contains('@', StringComparison.Ordinal));

    /// <summary>Reads the block that begins at line <paramref name="at"/>.</summary>
    public static HeaderBlock Read(IReadOnlyList<QuotedLine> lines, int at, int end)
    {
        var block = Empty;
        var last = Field.Other;
        var next = at;
        for (; next < end && next - at < MostLines; next++)
        {
            if (lines[next].IsBlank && next + 1 < end && !block.IsComplete && Label(lines[next + 1].Words, out _) is not null)
                continue;
            if (Label(lines[next].Words, out var value) is { } field)
                (block, last) = (block.With(field, value), field);
            else if (last != Field.To || !GoesOn(lines[next].Words))
                break;
        }
        return block.From is null && block.Subject is null ? Empty : block with { Lines = next - at };
    }

    private HeaderBlock With(Field field, string value) => field switch
    {
        Field.From => this with { From = From ?? value },
        Field.Sent => this with { Sent = Sent ?? value },
        Field.To => this with { To = To ?? value },
        Field.Subject => this with { Subject = Subject ?? value },
        _ => this,
    };

    private static Field? Label(string line, out string value)
    {
        value = "";
        var colon = line.AsSpan(0, Math.Min(line.Length, 24)).IndexOfAny(':', '：');
        if (colon <= 0)
            return null;
        value = line[(colon + 1)..].Trim('*', ' ', '\t');
        return Labels.TryGetValue(line[..colon].Trim('*', ' ', '\t', '•'), out var field) ? field : null;
    }

    /// <summary>Whether a line is a list of recipients that goes on.</summary>
    private static bool GoesOn(string line) => line.Length > 0 && (line.Contains('@', StringComparison.Ordinal) || line.EndsWith(';')) && line.Length < 400;
}
