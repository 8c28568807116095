using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Dates in numbers: "12/4/26", "11/12", "2026-11-18", "18.11.2026". Month first, as Americans write; a foreign sender is asked about when it is grounded.</summary>
internal static class NumberDates
{
    /// <summary>A date of the form 2026-11-18.</summary>
    public static DateMention? Iso(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at].Value is < 2000 or > 2099 || !IsJoined(tokens, at + 1, 4))
        {
            return null;
        }

        var mark = tokens[at + 1];
        return (mark.Kind == TokenKind.Dash || mark.Is("/") || mark.Is(".")) && tokens[at + 3].Key == mark.Key
            && tokens[at + 2].HasDigits(1, 2) && tokens[at + 2].Value is >= 1 and <= 12 && tokens[at + 4].HasDigits(1, 2) && tokens[at + 4].Value is >= 1 and <= 31
            ? MonthDates.Halved(tokens, new DateMention(at, at + 4) { Shape = DateShape.Written, Year = tokens[at].Value, Month = tokens[at + 2].Value, Day = tokens[at + 4].Value })
            : null;
    }

    /// <summary>A date of the form 11/18, 11/18/26, 11-18-2026 or 18.11.2026.</summary>
    public static DateMention? Slashed(string text, IReadOnlyList<Token> tokens, int at, bool hasWeekday)
    {
        if (at + 2 >= tokens.Count || !tokens[at].HasDigits(1, 2) || !IsJoined(tokens, at + 1, 2) || !tokens[at + 2].HasDigits(1, 2))
        {
            return null;
        }

        var mark = tokens[at + 1];
        int? year = at + 4 < tokens.Count && IsJoined(tokens, at + 3, 2) && tokens[at + 3].Key == mark.Key && tokens[at + 3].Kind == mark.Kind ? YearOf(tokens[at + 4]) : null;
        var last = year is null ? at + 2 : at + 4;
        if (!(mark.Is("/") || (year is not null && tokens[at + 4].HasDigits(4, 4) && (mark.Kind == TokenKind.Dash || mark.Is(".")))))
        {
            return null;
        }

        var fraction = year is null && !hasWeekday && !IsCued(text, tokens, at, last);
        var (first, second) = (tokens[at].Value, tokens[at + 2].Value);
        var dotted = mark.Is(".");
        var (month, day) = first > 12 || (dotted && second <= 12) ? (second, first) : (first, second);
        return fraction || month is < 1 or > 12 || day is < 1 or > 31 || IsMore(tokens, last + 1) ? null
            : MonthDates.Halved(tokens, new DateMention(at, last) { Shape = DateShape.Written, Year = year, Month = month, Day = day, IsNumeric = first <= 12 && second <= 12 && first != second, IsDotted = dotted });
    }

    private static int? YearOf(Token token) =>
        token.HasDigits(4, 4) && token.Value is >= 2000 and < 2100 ? token.Value
        : token.HasDigits(2, 2) ? 2000 + token.Value
        : null;

    private static bool IsJoined(IReadOnlyList<Token> tokens, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (!tokens[i].Glued)
            {
                return false;
            }
        }

        return true;
    }

    // "11/18/26/4", "11/18abc": something else.
    private static bool IsMore(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Glued && (tokens[at].Kind == TokenKind.Word || (tokens[at].Key is "/" && tokens[at + 1].Glued && tokens[at + 1].Kind == TokenKind.Number));

    // Two numbers and a slash are often a fraction or a ratio: they need a word before, or the start of a line.
    private static bool IsCued(string text, IReadOnlyList<Token> tokens, int at, int last)
    {
        if (last + 1 < tokens.Count && tokens[last + 1].Key is "hours" or "hour" or "day" or "days" or "of" or "page" or "scale")
        {
            return false;
        }

        if (at == 0 || tokens[at - 1].Kind is TokenKind.Newline or TokenKind.Tab)
        {
            return true;
        }

        var before = tokens[at - 1];
        return !tokens[at].Glued && before.Kind != TokenKind.Number
            && (before.Kind is TokenKind.Mark or TokenKind.Dash || (before.Kind == TokenKind.Word && before.Key is not ("pgy" or "level" or "score" or "scored" or "step")))
            || (before.Kind == TokenKind.Mark && before.Key is "(" or "," or ":" && text.Length > 0);
    }
}
