using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>What stands before a date and belongs to it: "next Thursday,", "tomorrow, Tuesday,", "R" as registrars write Thursday.</summary>
/// <param name="Weekday">The weekday said; 0 where none is.</param>
/// <param name="IsNext">Whether "next" is said.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct Lead(int Weekday, bool IsNext, int Next)
{
    private static readonly Dictionary<string, int> Letters = new(StringComparer.Ordinal)
    {
        ["M"] = 1, ["T"] = 2, ["W"] = 3, ["R"] = 4, ["F"] = 5, ["S"] = 6, ["U"] = 7,
        ["Mo"] = 1, ["Tu"] = 2, ["We"] = 3, ["Th"] = 4, ["Fr"] = 5, ["Sa"] = 6, ["Su"] = 7,
    };

    /// <summary>The words that a lead can begin with, names of days aside.</summary>
    public static IEnumerable<string> Beginnings => [.. Letters.Keys.Select(letter => letter.ToLowerInvariant()), "today", "tomorrow", "tonight", "next", "this", "coming"];

    /// <summary>Reads what leads up to a date at a token.</summary>
    public static Lead Read(string text, IReadOnlyList<Token> tokens, int at)
    {
        var next = at;
        var isNext = false;
        if (tokens[next].Key is "today" or "tomorrow" or "tonight" && next + 1 < tokens.Count)
        {
            next = Past(tokens, next + 1);
        }

        if (next < tokens.Count && tokens[next].Key is "next" or "this" or "coming" && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Weekday)
        {
            isNext = tokens[next].Is("next");
            next++;
        }

        if (next >= tokens.Count)
        {
            return new Lead(0, false, next);
        }

        if (tokens[next].Kind == TokenKind.Weekday)
        {
            var weekday = tokens[next].Value;
            next = PastPart(tokens, Past(tokens, next + 1));
            return new Lead(weekday, isNext, next);
        }

        if (tokens[next].Kind is TokenKind.Word && next + 1 < tokens.Count && tokens[next + 1].Kind is TokenKind.Number or TokenKind.Month
            && Letters.TryGetValue(text.Substring(tokens[next].Span.Start, tokens[next].Span.Length), out var letter))
        {
            return new Lead(letter, false, next + 1);
        }

        return new Lead(0, false, next);
    }

    // The comma, dot, dash or bracket between a weekday and its date.
    private static int Past(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && ((tokens[at].Kind == TokenKind.Mark && tokens[at].Key is "," or "." or "(" or "·") || (tokens[at].Kind == TokenKind.Dash && !tokens[at].Glued)))
        {
            at++;
        }

        return at;
    }

    // "Tuesday morning, December 8", "Tuesday the 8th of December".
    private static int PastPart(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Key is "morning" or "afternoon" or "evening" ? Past(tokens, at + 1)
        : at + 1 < tokens.Count && tokens[at].Is("on") && tokens[at + 1].Kind == TokenKind.Month ? at + 1
        : at;
}
