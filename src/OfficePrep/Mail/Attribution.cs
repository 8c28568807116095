namespace OfficePrep.Mail;

/// <summary>The line above a quoted reply: "On Tue, Oct 20, 2026 at 9:12 AM Ana Ruiz &lt;ana@example.org&gt; wrote:".</summary>
/// <param name="Lines">How many lines it takes; mail programs wrap it.</param>
/// <param name="Words">Its words on one line.</param>
/// <param name="IsStrong">Whether it names a year, an hour or an address, and so cannot be part of a sentence.</param>
internal sealed record Attribution(int Lines, string Words, bool IsStrong)
{
    private const int MostLines = 4;

    private const int Longest = 400;

    /// <summary>How the line begins and ends, by language: English, German, French, Spanish, Portuguese, Italian, Polish, Dutch, Swedish, Danish.</summary>
    private static readonly (string Start, string End)[] Shapes =
    [
        ("On ", "wrote:"), ("On ", "writes:"), ("Am ", "schrieb:"), ("Am ", ":"), ("Le ", "a écrit :"), ("Le ", "a écrit:"), ("El ", "escribió:"), ("Em ", "escreveu:"), ("A ", "escreveu:"), ("Il giorno ", "ha scritto:"), ("Il ", "ha scritto:"),
        ("W dniu ", "napisał(a):"), ("W dniu ", "pisze:"), ("Op ", "schreef:"), ("Op ", ":"), ("Den ", "skrev:"), ("Den ", ":"),
    ];

    /// <summary>The attribution that begins at line <paramref name="at"/>; null where none does.</summary>
    public static Attribution? At(IReadOnlyList<QuotedLine> lines, int at, int end)
    {
        if (!Begins(lines[at].Words))
            return null;
        var words = "";
        for (var i = at; i < end && i - at < MostLines && !lines[i].IsBlank; i++)
        {
            words = words.Length == 0 ? lines[i].Words : words + " " + lines[i].Words;
            if (words.Length > Longest)
                return null;
            if (Ends(words))
                return BeginsBelow(lines, at, i) ? null : new Attribution(i - at + 1, words, Names(words));
        }
        return null;
    }

    /// <summary>"On Tuesday at 9 AM we meet." right above "On Mon, Oct 5, … wrote:" is what the sender says, and no part of the line below it.</summary>
    private static bool BeginsBelow(IReadOnlyList<QuotedLine> lines, int at, int last)
    {
        var words = "";
        for (var i = last; i > at; i--)
        {
            words = words.Length == 0 ? lines[i].Words : lines[i].Words + " " + words;
            if (Begins(lines[i].Words) && Ends(words))
                return true;
        }
        return false;
    }

    /// <summary>The author that it names.</summary>
    public Mailbox? Author()
    {
        var open = Words.LastIndexOf('<');
        var close = Words.IndexOf('>', Math.Max(open, 0));
        var address = open >= 0 && close > open ? Words[(open + 1)..close].Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Trim() : "";
        var before = (open >= 0 ? Words[..open] : Words.EndsWith("wrote:", StringComparison.Ordinal) ? Words[..^6] : Words).Trim();
        var name = AfterDate(before);
        return address.Contains('@', StringComparison.Ordinal) || name.Length > 0 ? new Mailbox(name.Length > 0 ? name : null, address) : null;
    }

    private static bool Begins(string line) => Array.Exists(Shapes, shape => line.StartsWith(shape.Start, StringComparison.Ordinal)) || (line.Length > 10 && char.IsAsciiDigit(line[0]) && line.Contains('@', StringComparison.Ordinal));

    private static bool Ends(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        if (char.IsAsciiDigit(words[0]))
            return words.EndsWith(">:", StringComparison.Ordinal);
        return Array.Exists(Shapes, shape => words.StartsWith(shape.Start, StringComparison.Ordinal) && words.EndsWith(shape.End, StringComparison.Ordinal)
            && (shape.End.Length > 1 || words.Contains(" schrieb ", StringComparison.Ordinal) || words.Contains(" schreef ", StringComparison.Ordinal) || words.Contains(" skrev ", StringComparison.Ordinal)));
    }

    private static bool Names(string words) =>
        !words.EndsWith(" you wrote:", StringComparison.Ordinal) && (words.Contains('@', StringComparison.Ordinal) || words.Contains(" 20", StringComparison.Ordinal) || words.Contains("/20", StringComparison.Ordinal) || words.Contains("20", StringComparison.Ordinal) && words.Contains('-', StringComparison.Ordinal));

    /// <summary>"EDT," between the date and the name, as Yahoo writes it.</summary>
    private static bool IsZone(string piece) => piece.Length is >= 3 and <= 6 && piece[^1] == ',' && piece.AsSpan(0, piece.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>The words after the date: after the last comma, "AM", "PM" or number.</summary>
    private static string AfterDate(string words)
    {
        var pieces = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(pieces, piece => piece.AsSpan().ContainsAnyInRange('0', '9') || piece.Trim(',', '.') is "AM" or "PM" or "am" or "pm" or "a.m" or "p.m" || IsZone(piece));
        return string.Join(' ', pieces.Skip(last + 1).SkipWhile(piece => piece is "schrieb" or "schreef" or "skrev" or "um")).Trim('"', '\'', ',', ' ', '*');
    }
}
