using System.Collections.Frozen;

namespace OfficePrep.Mail;

/// <summary>The lines that mail programs draw above an older message.</summary>
internal static class SeparatorLine
{
    /// <summary>No separator is longer; a paragraph that mentions one is.</summary>
    private const int Longest = 90;

    private static readonly FrozenDictionary<string, QuoteKind> Known = new Dictionary<string, QuoteKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["Original Message"] = QuoteKind.Reply,
        ["Original Email"] = QuoteKind.Reply,
        ["Original Appointment"] = QuoteKind.Appointment,
        ["Forwarded message"] = QuoteKind.Forward,
        ["Begin forwarded message:"] = QuoteKind.Forward,
        ["Forwarded by"] = QuoteKind.Forward,
        ["Ursprüngliche Nachricht"] = QuoteKind.Reply,
        ["Ursprünglicher Termin"] = QuoteKind.Appointment,
        ["Weitergeleitete Nachricht"] = QuoteKind.Forward,
        ["Anfang der weitergeleiteten Nachricht:"] = QuoteKind.Forward,
        ["Message d'origine"] = QuoteKind.Reply,
        ["Message d’origine"] = QuoteKind.Reply,
        ["Message transféré"] = QuoteKind.Forward,
        ["Début du message transféré :"] = QuoteKind.Forward,
        ["Mensaje original"] = QuoteKind.Reply,
        ["Mensaje reenviado"] = QuoteKind.Forward,
        ["Inicio del mensaje reenviado:"] = QuoteKind.Forward,
        ["Mensagem original"] = QuoteKind.Reply,
        ["Mensagem encaminhada"] = QuoteKind.Forward,
        ["Messaggio originale"] = QuoteKind.Reply,
        ["Messaggio inoltrato"] = QuoteKind.Forward,
        ["Oorspronkelijk bericht"] = QuoteKind.Reply,
        ["Doorgestuurd bericht"] = QuoteKind.Forward,
        ["Wiadomość oryginalna"] = QuoteKind.Reply,
        ["Wiadomość przekazana dalej"] = QuoteKind.Forward,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a line announces; null where it is no separator. A plain one (without rules around it) counts only with a header below.</summary>
    public static (QuoteKind Kind, bool IsPlain)? Kind(string line)
    {
        if (line.Length is 0 or > Longest)
            return null;
        var words = line.Trim('-', '_', '—', '–', '*', '=', ' ', '\t');
        if (!Known.TryGetValue(words, out var kind) && !Known.TryGetValue(words.TrimEnd(':'), out kind))
            return null;
        return (kind, !(line.StartsWith("--", StringComparison.Ordinal) || line.StartsWith("__", StringComparison.Ordinal)));
    }

    /// <summary>Whether a line is nothing but a drawn rule.</summary>
    public static bool IsRule(string line) => line.Length >= 5 && line.AsSpan().IndexOfAnyExcept('_', '-', '—') < 0;
}
