using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Calendar dates: month names in both orders, lists that share a month, m/d/y, ISO, weekdays, "tomorrow", "the evening before", "Sunday the 29th".</summary>
internal static class DateFinder
{
    /// <summary>The dates that start at a token: none, one, or a list that shares a month.</summary>
    public static IReadOnlyList<DateMention> At(string text, IReadOnlyList<Token> tokens, int at)
    {
        var lead = Lead.Read(text, tokens, at);
        var core = lead.Next < tokens.Count ? Core(text, tokens, lead.Next, lead) : [];
        if (core.Count > 0)
        {
            DateMention[] dates = [core[0] with { First = at, Weekday = lead.Weekday > 0 ? lead.Weekday : core[0].Weekday }, .. core.Skip(1)];
            dates[^1] = WithWeekdayBehind(text, tokens, dates[^1]);
            return dates;
        }

        return DateWords.At(text, tokens, at, lead) is { } said ? [said] : [];
    }

    // "November 12 (Thursday)", "12 November, Thursday, 9 AM"; but the Monday of "December 4, Monday December 7" belongs to the next date.
    private static DateMention WithWeekdayBehind(string text, IReadOnlyList<Token> tokens, DateMention date)
    {
        var at = date.Last + 1;
        // "December 17, a Thursday".
        if (date.Weekday == 0 && at + 2 < tokens.Count && tokens[at].Key is "," or "(" && tokens[at + 1].Is("a") && tokens[at + 2] is { Kind: TokenKind.Weekday } named)
        {
            return date with { Weekday = named.Value, Last = at + 2 };
        }

        if (date.Weekday > 0 || at + 1 >= tokens.Count || tokens[at].Key is not ("(" or ",") || tokens[at + 1].Kind != TokenKind.Weekday)
        {
            return date;
        }

        var next = at + 2;
        var isClosed = next < tokens.Count && tokens[next].Is(")");
        if (tokens[at].Is("("))
        {
            return isClosed ? date with { Weekday = tokens[at + 1].Value, Last = next } : date;
        }

        var opens = next < tokens.Count && tokens[next].Is(",") ? next + 1 : next;
        return opens < tokens.Count && (tokens[opens].Kind == TokenKind.Dash || tokens[opens].Key is "and" or "or" or "to" or "through" or "the" || Core(text, tokens, opens, Lead.Read(text, tokens, opens)).Count > 0)
            ? date
            : date with { Weekday = tokens[at + 1].Value, Last = at + 1 };
    }

    private static IReadOnlyList<DateMention> Core(string text, IReadOnlyList<Token> tokens, int at, Lead lead)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Month => MonthDates.MonthFirst(tokens, at),
            TokenKind.Number when token.HasDigits(4, 4) => One(NumberDates.Iso(tokens, at)),
            TokenKind.Number => MonthDates.DayFirst(tokens, at) is { Count: > 0 } days ? days : One(NumberDates.Slashed(text, tokens, at, lead.Weekday > 0)),
            TokenKind.Word when token.Is("the") && at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Number || NumberWords.Ordinal(tokens, at + 1) is not null) => MonthDates.DayFirst(tokens, at + 1),
            TokenKind.Word when NumberWords.Ordinal(tokens, at) is not null => MonthDates.DayFirst(tokens, at),
            _ => [],
        };
    }

    private static IReadOnlyList<DateMention> One(DateMention? mention) => mention is null ? [] : [mention];
}
